import { afterEach, describe, expect, test } from 'vitest'
import { openFetcher, type FetcherOptions } from './open-fetcher.ts'
import { openRobots } from './robots.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { page, send, startServer } from './testing/test-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function opened(pages: Parameters<typeof startServer>[0], options: FetcherOptions = {}) {
  const asked = { robots: 0 }
  const robots = pages['/robots.txt']
  const server = await startServer({
    ...pages,
    '/robots.txt': (request, response) => {
      asked.robots++
      if (robots === undefined) send(response, 404)
      else robots(request, response)
    },
  })
  const clock = fakeClock()
  const fetcher = openFetcher({
    allow: ['127.0.0.0/8'],
    env: {},
    clock,
    random: () => 0,
    ...options,
  })
  closing.push(fetcher.close, server.close)
  return { ...server, fetch: fetcher.fetch, clock, robots: asked }
}

const PAGES = { '/': page(200, 'ja'), '/archief': page(200, 'ja') }

describe('robots.txt', () => {
  test('is asked for once and obeyed', async () => {
    const rules = 'User-agent: *\nDisallow: /archief'
    const { fetch, url, asked, robots } = await opened({
      ...PAGES,
      '/robots.txt': page(200, rules),
    })
    await Promise.all([fetch(url('/')), fetch(url('/?a'))])
    await expect(fetch(url('/archief'))).rejects.toMatchObject({
      code: 'robots-refused',
      message: expect.stringContaining('archief by “Disallow: /archief”') as string,
    })
    expect(asked).toEqual(['/', '/?a'])
    expect(robots.robots).toBe(1)
  })

  test('is obeyed where a redirect leads', async () => {
    const { fetch, url, asked } = await opened({
      ...PAGES,
      '/a': page(302, '', { location: '/archief' }),
      '/robots.txt': page(200, 'User-agent: Volgens\nDisallow: /archief'),
    })
    await expect(fetch(url('/a'))).rejects.toMatchObject({ code: 'robots-refused' })
    expect(asked).toEqual(['/a'])
  })

  test('is asked for again after a day', async () => {
    const { fetch, url, clock, robots } = await opened(PAGES)
    await fetch(url('/'))
    await clock.sleep(23 * 3_600_000, new AbortController().signal)
    await fetch(url('/'))
    expect(robots.robots).toBe(1)
    await clock.sleep(2 * 3_600_000, new AbortController().signal)
    await fetch(url('/'))
    expect(robots.robots).toBe(2)
  })

  test.each([400, 401, 403, 404, 410, 451])(
    'that is not there (%i) forbids nothing',
    async (status) => {
      const { fetch, url } = await opened({ ...PAGES, '/robots.txt': page(status) })
      expect(await fetch(url('/'))).toMatchObject({ status: 200 })
    },
  )

  test.each([500, 503, 429, 204])('that can’t be had (%i) forbids all for now', async (status) => {
    let now = status
    const { fetch, url, asked, clock } = await opened({
      ...PAGES,
      '/robots.txt': (_request, response) => send(response, now),
    })
    await expect(fetch(url('/'))).rejects.toMatchObject({ code: 'robots-unreachable' })
    now = 404
    await expect(fetch(url('/'))).rejects.toMatchObject({ code: 'robots-unreachable' })
    expect(asked).toEqual([])
    await clock.sleep(600_000, new AbortController().signal)
    expect(await fetch(url('/'))).toMatchObject({ status: 200 })
  })

  test('that breaks off, or leads on and on, forbids all for now', async () => {
    for (const rules of [
      ((_request, response) => response.destroy()) satisfies Parameters<
        typeof startServer
      >[0][string],
      page(302, '', { location: '/robots.txt' }),
      page(200, 'a', { 'content-encoding': 'gzip' }),
    ]) {
      const { fetch, url, asked } = await opened({ ...PAGES, '/robots.txt': rules })
      await expect(fetch(url('/'))).rejects.toMatchObject({ code: 'robots-unreachable' })
      expect(asked).toEqual([])
    }
  })

  test('is read where it has moved to', async () => {
    const { fetch, url } = await opened({
      ...PAGES,
      '/robots.txt': page(301, '', { location: '/regels' }),
      '/regels': page(200, 'User-agent: *\nDisallow: /'),
    })
    await expect(fetch(url('/'))).rejects.toMatchObject({ code: 'robots-refused' })
  })

  test('without an end is read as far as 500 kB', async () => {
    const rules = `User-agent: *\nDisallow: /archief\n${'# niets\n'.repeat(100_000)}Disallow: /\n`
    const { fetch, url } = await opened({ ...PAGES, '/robots.txt': page(200, rules) })
    expect(await fetch(url('/'))).toMatchObject({ status: 200 })
    await expect(fetch(url('/archief'))).rejects.toMatchObject({ code: 'robots-refused' })
  })

  test('may ask for a longer pause, but not for too long a one', async () => {
    const rules = (seconds: number) => page(200, `User-agent: *\nCrawl-delay: ${seconds}`)
    const patient = await opened({ ...PAGES, '/robots.txt': rules(7) })
    await patient.fetch(patient.url('/'))
    await patient.fetch(patient.url('/'))
    expect(patient.clock.waits).toEqual([7000])
    const never = await opened({ ...PAGES, '/robots.txt': rules(61) })
    await expect(never.fetch(never.url('/'))).rejects.toThrow(/more than one page in 61 s/)
  })
})

test('rules of more sites than fit are asked for again', async () => {
  const rules = `User-agent: *\n${'Disallow: /archief/van/lang/geleden\n'.repeat(12_000)}`
  const asked: string[] = []
  const robots = openRobots(fakeClock(), ({ host }) => {
    asked.push(host)
    return Promise.resolve({ status: 200, headers: [], body: Buffer.from(rules) })
  })
  const check = (at: number) =>
    robots.check(new URL(`https://krant-${at}.example/`), new AbortController().signal)
  for (let at = 0; at < 12; at++) await check(at)
  expect(new Set(asked).size).toBe(12)
  await check(11)
  expect(asked).toHaveLength(12)
  await check(0)
  expect(asked).toHaveLength(13)
})
