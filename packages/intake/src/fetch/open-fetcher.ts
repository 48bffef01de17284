import { VolgensError } from '@volgens/shapes'
import type { Dispatcher } from 'undici'
import { systemClock, type Clock } from './clock.ts'
import { openDispatcher, type Environment } from './dispatcher.ts'
import { fetchDocument, type Conditions, type Fetched } from './fetch-document.ts'
import { openGuard, type GuardOptions } from './guard.ts'
import { openHostTurns } from './host-turns.ts'
import { openRetries, sendWithRetries, type Retries } from './retries.ts'
import { openRobots, ROBOTS_BYTES } from './robots.ts'
import { sendRequest, type Answer, type Limits, type Request } from './send-request.ts'
import { joinSignals } from './signals.ts'

export interface FetcherOptions extends GuardOptions {
  /** Fetch nothing: every fetch throws `offline`. So does VOLGENS_OFFLINE in the environment. */
  readonly offline?: boolean
  /** Milliseconds between two requests to a host; 1000 unless said, more where its robots.txt asks for it. */
  readonly delayMs?: number
  /** Hosts that are asked at the same time; 4 unless said. */
  readonly hosts?: number
  readonly limits?: Partial<Limits>
  /** For VOLGENS_OFFLINE, HTTP_PROXY, HTTPS_PROXY and NO_PROXY: process.env unless given. */
  readonly env?: Environment
  readonly clock?: Clock
  /** From 0 to 1. */
  readonly random?: () => number
}

interface FetchOptions extends Conditions {
  readonly signal?: AbortSignal
}

/** Fetches from the open web, politely. */
export interface Fetcher {
  /** See fetchDocument; also throws `offline`, `fetch-closed`, and the reason of the signal. */
  readonly fetch: (address: string, options?: FetchOptions) => Promise<Fetched>
  /** Stops what is under way and closes all connections. */
  readonly close: () => Promise<void>
}

const LIMITS: Limits = { maxBytes: 20_000_000, headersMs: 10_000, totalMs: 20_000 }

/**
 * Looks at every address before it is asked and at every connection, asks robots.txt first, one request per host at a time
 * with a pause between, and tries again what may pass. A redirect is a new address. Throws `bad-range`, `bad-proxy`.
 */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const { env = process.env, clock = systemClock, random = Math.random } = options
  const { delayMs = 1000, limits } = options
  const offline = options.offline === true || (env.VOLGENS_OFFLINE ?? '') !== ''
  const guard = openGuard(options)
  const dispatcher = openDispatcher(guard, env)
  const closing = new AbortController()
  const ask = openAsk({ dispatcher, clock, hosts: options.hosts ?? 4 })
  const robots = openRobots(clock, async (url) => {
    await guard.check(url)
    const robotsLimits = { ...LIMITS, ...limits, maxBytes: ROBOTS_BYTES }
    const request = { url, headers: {}, limits: robotsLimits, cut: true, signal: closing.signal }
    return ask(request, 0, openRetries(clock, random))
  })

  const fetchUntil = (signal: AbortSignal, address: string, conditions: Conditions) => {
    const retries = openRetries(clock, random)
    const askPage = async (url: URL, headers: Request['headers']) => {
      await guard.check(url)
      const wanted = await robots.check(url, signal)
      const request = { url, headers, limits: { ...LIMITS, ...limits }, signal }
      return ask(request, Math.max(delayMs, wanted.delayMs), retries)
    }
    return fetchDocument(address, askPage, conditions)
  }
  return {
    fetch: async (address, { signal, ...conditions } = {}) => {
      if (offline) throw isOffline(address)
      const joined = joinSignals([closing.signal, ...(signal === undefined ? [] : [signal])])
      try {
        joined.signal.throwIfAborted()
        return await fetchUntil(joined.signal, address, conditions)
      } finally {
        joined.end()
      }
    },
    close: async () => {
      closing.abort(closed())
      await dispatcher.destroy()
    },
  }
}

interface AskParts {
  readonly dispatcher: Dispatcher
  readonly clock: Clock
  readonly hosts: number
}

/** Asks in the host's turn, as often as is decent. */
function openAsk({ dispatcher, clock, hosts }: AskParts) {
  const turns = openHostTurns(clock, hosts)
  return (request: Request, delayMs: number, retries: Retries): Promise<Answer> => {
    const { hostname } = request.url
    const turn = { delayMs, signal: request.signal }
    const send = () => turns.take(hostname, turn, () => sendRequest(dispatcher, request))
    return sendWithRetries(send, retries, (ms) => turns.postpone(hostname, ms))
  }
}

const isOffline = (address: string) =>
  new VolgensError(
    'offline',
    `${address} is not fetched: --offline or VOLGENS_OFFLINE is set; expected a file; save the page and add that`,
  )

const closed = () =>
  new VolgensError(
    'fetch-closed',
    'the fetcher was closed; expected it to stay open until all was fetched; fetch again',
  )
