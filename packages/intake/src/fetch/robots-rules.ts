import robotsParser from 'robots-parser'
import { AGENT } from './user-agent.ts'

/** What one robots.txt says to us. */
export interface RobotsRules {
  /** The line that asks not to fetch the address; undefined where it may be fetched. */
  readonly refusal: (url: URL) => string | undefined
  /** Milliseconds between two requests, where it names them. */
  readonly delayMs?: number
  /** Characters. */
  readonly size: number
}

/**
 * Reads it as RFC 9309 has it: the group of our name, else that of *; the longest rule counts, and of two as long the one that
 * allows. Crawl-delay is read too.
 */
export function readRobots(address: URL, text: string): RobotsRules {
  const lines = ourLines(text)
  const rules = lines.join('\n')
  const robots = parse(address.href, rules)
  const seconds = robots.getCrawlDelay(AGENT)
  return {
    refusal: ({ href }) => {
      if (robots.isAllowed(href, AGENT) !== false) return undefined
      return (lines[robots.getMatchingLineNumber(href, AGENT) - 1] ?? '').trim()
    },
    size: rules.length,
    ...(seconds === undefined || !(seconds > 0) ? {} : { delayMs: seconds * 1000 }),
  }
}

/** The package exports the function itself, and its types say that it is the default of what it exports. */
const parse = robotsParser as unknown as typeof robotsParser.default

/**
 * Characters of rules with a * in them. Each costs the parser up to the length of the address, others only as far as they
 * are like it. Large sites have some thousands.
 */
const MAX_WILD = 50_000

const OURS = new Set(['*', AGENT.toLowerCase()])

/**
 * The same lines at the same numbers, with all other agents as one and each once a group. The parser keeps each rule for
 * each agent of its group: 15,000 agents with 15,000 rules would not fit in memory. What is not of a group goes, for a line
 * between two agents would end theirs.
 */
function ourLines(text: string): string[] {
  let agents: Set<string> | undefined
  let wild = 0
  return text.split(/\r\n|\r|\n/).map((line) => {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      agents ??= new Set()
      const agent = agentOf(value)
      return agents.has(agent) ? '' : (agents.add(agent), `User-agent: ${agent}`)
    }
    if (name !== 'allow' && name !== 'disallow' && name !== 'crawl-delay') return ''
    agents = undefined
    if (value.includes('*')) wild += value.length
    return wild > MAX_WILD && value.includes('*') ? '' : `${field}: ${value.trim()}`
  })
}

function agentOf(value: string): string {
  const agent = value.replace(/\/.*/s, '').trim().toLowerCase()
  return OURS.has(agent) ? agent : 'other'
}
