import { VolgensError } from '@volgens/shapes'
import type { Clock } from './clock.ts'
import { followRedirects, type Arrived } from './follow-redirects.ts'
import { readRobots, type RobotsRules } from './robots-rules.ts'
import type { Answer } from './send-request.ts'
import { orAborted } from './signals.ts'

/** Bytes of a robots.txt that are read (RFC 9309 section 2.5 asks for 500 KiB). */
export const ROBOTS_BYTES = 512_000

/** RFC 9309 section 2.3.1.2. */
const MAX_REDIRECTS = 5

/** RFC 9309 section 2.4: not longer than 24 hours. */
const KEPT_MS = 24 * 3_600_000

/** One that could not be had is asked for again sooner. */
const UNREACHABLE_MS = 600_000

/** Longer pauses than this between two pages nobody waits for. */
const MAX_DELAY_MS = 60_000

/** What is kept of all sites together: characters of their rules, of which each takes some ten bytes. */
const MAX_KEPT = 4_000_000

/** Characters that a site without rules counts for. */
const LEAST = 1000

export interface Robots {
  /** Throws `robots-refused`, `robots-unreachable`, and what asking for it throws about the site itself. */
  readonly check: (url: URL, signal: AbortSignal) => Promise<{ readonly delayMs: number }>
}

interface Kept {
  readonly rules: Promise<RobotsRules | VolgensError>
  until: number
  size: number
}

/** Rules of sites, each asked for once a day; `send` asks for one address and looks whether it may be asked. */
export function openRobots(clock: Clock, send: (url: URL) => Promise<Answer>): Robots {
  const sites = new Map<string, Kept>()
  const rulesOf = (origin: string) => {
    const known = sites.get(origin)
    if (known !== undefined && known.until > clock.now()) return known.rules
    const rules = askRules(origin, send)
    const kept: Kept = { rules, until: clock.now() + KEPT_MS, size: LEAST }
    sites.delete(origin)
    sites.set(origin, kept)
    rules.then(
      (found) => {
        if (found instanceof VolgensError) kept.until = clock.now() + UNREACHABLE_MS
        else kept.size += found.size
        forgetOldest(sites)
      },
      () => sites.delete(origin),
    )
    return rules
  }
  return {
    check: async (url, signal) => {
      const rules = await orAborted(rulesOf(url.origin), signal)
      if (rules instanceof VolgensError) throw rules
      return { delayMs: delayOf(rules, url) }
    },
  }
}

function forgetOldest(sites: Map<string, Kept>) {
  let size = 0
  for (const kept of sites.values()) size += kept.size
  for (const [origin, kept] of sites) {
    if (size <= MAX_KEPT) return
    sites.delete(origin)
    size -= kept.size
  }
}

/** Faults of the site itself are thrown as they are: its page would fail alike. */
const OF_THE_SITE = new Set([
  ...['address-blocked', 'name-unknown', 'certificate-refused', 'fetch-closed'],
])

async function askRules(
  origin: string,
  send: (url: URL) => Promise<Answer>,
): Promise<RobotsRules | VolgensError> {
  const address = new URL('/robots.txt', origin)
  try {
    return rulesFrom(address, await followRedirects(address, MAX_REDIRECTS, send))
  } catch (error) {
    if (!(error instanceof VolgensError) || OF_THE_SITE.has(error.code)) throw error
    return unreachable(address, error.message, error)
  }
}

/** RFC 9309 section 2.3.1: no file means no rules, a failing server means no. 429 says "not now" and not "no file". */
function rulesFrom(address: URL, { answer }: Arrived): RobotsRules | VolgensError {
  const { status, body } = answer
  if (status === 200) return readRobots(address, new TextDecoder().decode(body))
  if (status >= 400 && status < 500 && status !== 429) return readRobots(address, '')
  return unreachable(address, `it answered ${status}`)
}

function delayOf({ refusal, delayMs = 0 }: RobotsRules, url: URL): number {
  const line = refusal(url)
  if (line !== undefined) throw refused(`${url.href} by “${line}”`)
  if (delayMs > MAX_DELAY_MS)
    throw refused(`more than one page in ${delayMs / 1000} s of ${url.host}`)
  return delayMs
}

const refused = (what: string) =>
  new VolgensError(
    'robots-refused',
    `the site's robots.txt asks not to fetch ${what}; expected a page that it lets programs fetch; ` +
      `open it in a browser, save it and add that file`,
  )

const unreachable = (address: URL, found: string, cause?: unknown) =>
  new VolgensError(
    'robots-unreachable',
    `${address.href} can't be read now (${found}), so nobody knows what may be fetched; expected its rules or ` +
      `that there are none; try again later`,
    { cause },
  )
