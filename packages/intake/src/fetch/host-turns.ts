import type { Clock } from './clock.ts'
import { orAborted } from './signals.ts'

interface Turn {
  /**
   * Milliseconds between the end of the turn before and the start of this one. A turn of 0 does not begin later for those
   * before it, nor those after it for this one: one more line of robots.txt costs nobody a second.
   */
  readonly delayMs: number
  readonly signal: AbortSignal
}

/** One thing at a time for each host, with a pause between; different hosts beside each other. */
export interface HostTurns {
  /** What the work gives; throws what it throws, and the signal's reason at once where it is aborted while waiting. */
  readonly take: <Value>(host: string, turn: Turn, work: () => Promise<Value>) => Promise<Value>
  /** Lets the next turn of the host not begin before so many milliseconds from now. */
  readonly postpone: (host: string, ms: number) => void
}

interface Host {
  waiting: number
  /** Settles when the last turn that was asked for is over. */
  last: Promise<void>
  /** When the last turn with a delay ended. */
  ended: number
  notBefore: number
}

/** Hosts kept in mind before those with nothing to do are forgotten. */
const MANY_HOSTS = 1000

/** `atOnce`: how many hosts are asked at the same moment. */
export function openHostTurns(clock: Clock, atOnce: number): HostTurns {
  const hosts = new Map<string, Host>()
  const slots = openSlots(atOnce)
  const hostOf = (name: string): Host => {
    if (hosts.size >= MANY_HOSTS) forgetIdle(hosts, clock.now())
    const host = hosts.get(name) ?? newHost()
    hosts.set(name, host)
    return host
  }
  const run = async <Value>(host: Host, { delayMs, signal }: Turn, work: () => Promise<Value>) => {
    signal.throwIfAborted()
    const start = Math.max(delayMs === 0 ? 0 : host.ended + delayMs, host.notBefore)
    if (start > clock.now()) await clock.sleep(start - clock.now(), signal)
    try {
      return await slots(() => (signal.throwIfAborted(), work()))
    } finally {
      if (delayMs > 0) host.ended = clock.now()
    }
  }
  return {
    take: (name, turn, work) => {
      const host = hostOf(name)
      host.waiting++
      const taken = host.last.then(() => run(host, turn, work)).finally(() => host.waiting--)
      host.last = taken.then(nothing, nothing)
      return orAborted(taken, turn.signal)
    },
    postpone: (name, ms) => {
      const host = hostOf(name)
      host.notBefore = Math.max(host.notBefore, clock.now() + ms)
    },
  }
}

const nothing = () => undefined

const newHost = (): Host => ({
  ...{ waiting: 0, last: Promise.resolve(), ended: -Infinity, notBefore: -Infinity },
})

/** A minute after its last turn no delay is left, for none is longer. */
function forgetIdle(hosts: Map<string, Host>, now: number) {
  for (const [name, { waiting, ended, notBefore }] of hosts)
    if (waiting === 0 && Math.max(ended, notBefore) < now - 60_000) hosts.delete(name)
}

/** Lets so many pieces of work go on at once; the others begin in their order. */
function openSlots(most: number) {
  let free = most
  const queue: (() => void)[] = []
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (free === 0) await new Promise<void>((start) => queue.push(start))
    else free--
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
