import { afterEach, describe, expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import { openHostTurns, type HostTurns } from './host-turns.ts'
import { openFetcher } from './open-fetcher.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { send, startServer } from './testing/test-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const turnOf = (delayMs: number) => ({ delayMs, signal: new AbortController().signal })
const soon = () => new Promise<void>((go) => setTimeout(go, 5))

/** Takes turns at these hosts all at once; the most that went on at the same moment, at all hosts and at one. */
async function crowd(turns: HostTurns, hosts: readonly string[]) {
  const busy = new Map<string, number>()
  const most = { all: 0, one: 0 }
  const order: string[] = []
  const work = (host: string) => async () => {
    order.push(host)
    busy.set(host, (busy.get(host) ?? 0) + 1)
    most.one = Math.max(most.one, ...busy.values())
    most.all = Math.max(
      most.all,
      [...busy.values()].reduce((sum, each) => sum + each, 0),
    )
    await soon()
    busy.set(host, (busy.get(host) ?? 0) - 1)
  }
  await Promise.all(hosts.map((host) => turns.take(host, turnOf(1), work(host))))
  return { ...most, order }
}

describe('turns', () => {
  test('are one at a time for a host, and so many hosts beside each other', async () => {
    const hosts = Array.from({ length: 40 }, (_, at) => `krant-${at % 5}.example`)
    const { all, one, order } = await crowd(openHostTurns(fakeClock(), 3), hosts)
    expect([all, one, order.length]).toEqual([3, 1, 40])
  })

  test('come in the order in which they were asked for, with a pause between', async () => {
    const clock = fakeClock()
    const turns = openHostTurns(clock, 3)
    const order: number[] = []
    const take = (at: number, delayMs: number) =>
      turns.take('a', turnOf(delayMs), async () => void order.push(at))
    await Promise.all([take(0, 0), take(1, 500), take(2, 0), take(3, 700), take(4, 500)])
    expect(order).toEqual([0, 1, 2, 3, 4])
    expect(clock.waits).toEqual([700, 500])
  })

  test('go on after one that failed', async () => {
    const turns = openHostTurns(fakeClock(), 1)
    const turn = turnOf(1)
    const failing = turns.take('a', turn, () => Promise.reject(new Error('broken')))
    await expect(failing).rejects.toThrow('broken')
    expect(await turns.take('a', turn, () => Promise.resolve(1))).toBe(1)
    expect(await turns.take('b', turn, () => Promise.resolve(2))).toBe(2)
  })
})

test('one request per host is under way, with robots.txt and redirects', async () => {
  let [busy, most, requests] = [0, 0, 0]
  const server = await startServer(
    Object.fromEntries(
      ['/robots.txt', '/0', '/1', '/2', '/3'].map((path) => [
        path,
        async (_request, response) => {
          requests++
          most = Math.max(most, ++busy)
          await soon()
          busy--
          if (path === '/robots.txt') return send(response, 404)
          if (path === '/0') return send(response, 302, '', { location: '/1' })
          return send(response, 200, 'ja')
        },
      ]),
    ),
  )
  const fetcher = openFetcher({ allow: ['127.0.0.0/8'], env: {}, clock: fakeClock() })
  closing.push(fetcher.close, server.close)
  await Promise.all([0, 1, 2, 3].map((at) => fetcher.fetch(server.url(`/${at}`))))
  expect([most, requests]).toEqual([1, 6])
})

test('by the clock of the machine the pause is as long, and ends where the caller stops', async () => {
  const turns = openHostTurns(systemClock, 1)
  const now = () => Promise.resolve(performance.now())
  const first = await turns.take('a', turnOf(50), now)
  expect((await turns.take('a', turnOf(50), now)) - first).toBeGreaterThan(45)
  const stopped = turns.take('a', { delayMs: 60_000, signal: AbortSignal.timeout(20) }, now)
  await expect(stopped).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(await turns.take('a', turnOf(1), now)).toBeGreaterThan(first)
})

test('hosts that are not asked any more are forgotten, but not before their pause', async () => {
  const clock = fakeClock()
  const turns = openHostTurns(clock, 3)
  const turn = turnOf(1000)
  for (let at = 0; at < 1500; at++) await turns.take(`${at}`, turn, () => Promise.resolve())
  await turns.take('0', turn, () => Promise.resolve())
  expect(clock.waits).toEqual([1000])
})
