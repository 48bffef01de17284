import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Api } from './api.ts'
import { answerProblem } from './problem.ts'

/** How often one address may ask. */
export interface Rate {
  readonly perSecond: number
  /** At once, after a pause. */
  readonly burst: number
}

/** More than the web app and some programs ask together; a loop gone wild asks more. */
const GENEROUS: Rate = { perSecond: 200, burst: 1000 }

/** Addresses that are remembered; beyond that the least recent ones begin anew. */
const MOST_ADDRESSES = 10_000

interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** Answers 429 where an address asks more often: a bucket of tokens each, refilled all the time. */
export function addRateLimit(
  api: Api,
  { perSecond, burst }: Rate = GENEROUS,
  now: () => number = () => performance.now(),
): void {
  const buckets = new Map<string, Bucket>()
  api.use('/v1/*', async (c, next) => {
    const address = addressOf(c)
    const at = now()
    const before = buckets.get(address) ?? { tokens: burst, at }
    const tokens = Math.min(burst, before.tokens + ((at - before.at) / 1000) * perSecond)
    // Put at the end of the map, which keeps its order.
    buckets.delete(address)
    buckets.set(address, { tokens: Math.max(0, tokens - 1), at })
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value ?? '')
    if (tokens >= 1) return next()
    c.header('Retry-After', String(Math.ceil((1 - tokens) / perSecond)))
    return answerProblem(
      c,
      'too-many-requests',
      `more than ${perSecond} requests a second; expected fewer; wait a moment, then go on`,
    )
  })
}

/** Without a connection, as in a test, all are one. */
function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: unknown }
  return incoming === undefined ? '' : (getConnInfo(c).remote.address ?? '')
}
