import { afterEach, describe, expect, test } from 'vitest'
import { openFetcher, type Fetcher, type FetcherOptions } from './open-fetcher.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { page, send, startServer, type TestServer } from './testing/test-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function opened(
  pages: Parameters<typeof startServer>[0],
  options: FetcherOptions = {},
): Promise<TestServer & Fetcher & { waits: number[] }> {
  const server = await startServer(pages)
  const clock = fakeClock()
  const allow = ['127.0.0.0/8']
  const fetcher = openFetcher({ allow, env: {}, clock, random: () => 0, ...options })
  closing.push(fetcher.close, server.close)
  return { ...server, fetch: fetcher.fetch, waits: clock.waits }
}

describe('redirects', () => {
  test('are followed, each after a pause', async () => {
    const { fetch, url, waits, asked } = await opened({
      '/a': page(301, '', { location: '/b' }),
      '/b': page(302, 'elders', { location: 'c?d#e' }),
      '/c': page(200, 'ja'),
    })
    const { redirects, ...fetched } = await fetch(url('/a'))
    expect(redirects).toEqual([url('/a'), url('/b')])
    expect(fetched).toMatchObject({ document: { name: url('/a'), known: { url: url('/c?d') } } })
    expect(asked).toEqual(['/a', '/b', '/c?d'])
    expect(waits).toEqual([1000, 1000])
  })

  test('may have letters in them that are no ASCII', async () => {
    const { fetch, url } = await opened({
      '/a': (_request, response) =>
        response.writeHead(302, ['location', Buffer.from('/café').toString('latin1')]).end(),
      '/caf%C3%A9': page(200, 'ja'),
    })
    expect(await fetch(url('/a'))).toMatchObject({ status: 200 })
  })

  test('in a circle are left at once', async () => {
    const { fetch, url, asked } = await opened({
      '/a': page(302, '', { location: '/b' }),
      '/b': page(302, '', { location: '/a' }),
    })
    await expect(fetch(url('/a'))).rejects.toMatchObject({ code: 'too-many-redirects' })
    expect(asked).toEqual(['/a', '/b'])
  })

  test('without an end are left after ten', async () => {
    const { fetch, url, asked } = await opened({
      '/a': ({ url = '' }, response) => send(response, 307, '', { location: `${url}1` }),
    })
    await expect(fetch(url('/a?b'))).rejects.toMatchObject({ code: 'too-many-redirects' })
    expect(asked).toHaveLength(11)
  })
})

describe('what was fetched before', () => {
  const pages: Parameters<typeof startServer>[0] = {
    '/': ({ headers }, response) => {
      const same = headers['if-none-match'] === '"1"' || headers['if-modified-since'] !== undefined
      send(response, same ? 304 : 200, same ? '' : 'ja', { etag: '"1"' })
    },
    '/304': page(304),
  }

  test('comes once more only where it changed', async () => {
    const { fetch, url } = await opened(pages)
    expect(await fetch(url('/'))).toMatchObject({ notModified: false })
    expect(await fetch(url('/'), { etag: '"2"' })).toMatchObject({ notModified: false })
    expect(await fetch(url('/'), { etag: '"1"' })).toMatchObject({ notModified: true, status: 304 })
    const lastModified = 'Fri, 07 Jan 2022 10:00:00 GMT'
    expect(await fetch(url('/'), { lastModified })).toMatchObject({ notModified: true })
  })

  test('is not said to be the same where nobody asked', async () => {
    const { fetch, url } = await opened(pages)
    await expect(fetch(url('/304'))).rejects.toMatchObject({ code: 'answer-not-ok' })
  })
})

describe('an answer without a document', () => {
  test.each([
    [404, /whether the address is right/],
    [403, /save it from a browser/],
    [500, /try again later/],
    [204, /open it in a browser/],
    [206, /open it in a browser/],
    [300, /open it in a browser/],
  ])('%i is not asked again', async (status, words) => {
    const { fetch, url, asked } = await opened({ '/': page(status) })
    const fault = { code: 'answer-not-ok', message: expect.stringMatching(words) as string }
    await expect(fetch(url('/'))).rejects.toMatchObject(fault)
    expect(asked).toHaveLength(1)
  })

  test.each([429, 502, 503, 504])('%i is asked four times, ever later', async (status) => {
    const { fetch, url, asked, waits } = await opened({ '/': page(status) })
    await expect(fetch(url('/'))).rejects.toMatchObject({ code: 'answer-not-ok' })
    expect(asked).toHaveLength(4)
    expect(waits).toEqual([1000, 2000, 4000])
  })

  test('503 that says when is asked then', async () => {
    let times = 0
    const { fetch, url, waits } = await opened({
      '/': (_request, response) =>
        times++ === 0
          ? send(response, 503, '', { 'retry-after': '17' })
          : send(response, 200, 'ja'),
    })
    expect(await fetch(url('/'))).toMatchObject({ status: 200 })
    expect(waits).toEqual([17_000])
  })

  test('that says a date is asked then', async () => {
    let times = 0
    const date = new Date(fakeClock().now() + 30_000).toUTCString()
    const { fetch, url, waits } = await opened({
      '/': (_request, response) =>
        times++ === 0
          ? send(response, 429, '', { 'retry-after': date })
          : send(response, 200, 'ja'),
    })
    expect(await fetch(url('/'))).toMatchObject({ status: 200 })
    expect(waits).toEqual([30_000])
  })

  test('that wants too long a wait is not waited for', async () => {
    const { fetch, url, asked } = await opened({ '/': page(503, '', { 'retry-after': '3600' }) })
    await expect(fetch(url('/'))).rejects.toThrow(/answered 503.* try again in 3600 s/)
    expect(asked).toHaveLength(1)
  })

  test('costs all redirects of a fetch together three attempts', async () => {
    const asked: Record<string, number> = {}
    const failing = (
      until: number,
      location: string,
    ): Parameters<typeof startServer>[0][string] => {
      return ({ url = '' }, response) => {
        asked[url] = (asked[url] ?? 0) + 1
        return send(response, asked[url] <= until ? 503 : 302, '', { location })
      }
    }
    const { fetch, url } = await opened({ '/a': failing(2, '/b'), '/b': failing(9, '/c') })
    await expect(fetch(url('/a'))).rejects.toMatchObject({ code: 'answer-not-ok' })
    expect(asked).toEqual({ '/a': 3, '/b': 2 })
  })
})

describe('nothing is fetched', () => {
  test.each([
    [{ offline: true }],
    [{ env: { VOLGENS_OFFLINE: '1' } }],
    [{ offline: false, env: { VOLGENS_OFFLINE: 'yes' } }],
  ])('with %j, nor is a name looked up', async (options) => {
    let lookedUp = 0
    const resolve = () => (lookedUp++, Promise.resolve(['127.0.0.1']))
    const { fetch, url, asked } = await opened({ '/': page(200) }, { resolve, ...options })
    for (const address of [url('/'), 'https://krant.example/', 'no address'])
      await expect(fetch(address)).rejects.toMatchObject({ code: 'offline' })
    expect([lookedUp, asked]).toEqual([0, []])
  })

  test('by a name whose addresses nobody tells', async () => {
    const limits = { headersMs: 100, totalMs: 200 }
    const { fetch } = await opened({}, { limits, resolve: () => new Promise(() => undefined) })
    await expect(fetch('http://krant.example/')).rejects.toMatchObject({
      code: 'robots-unreachable',
      message: expect.stringContaining('took more than 0.1 s') as string,
    })
  })

  test('after the fetcher was closed, and what is under way ends', async () => {
    const { fetch, url } = await opened({ '/': () => undefined })
    const waiting = [fetch(url('/')), fetch(url('/'))]
    const ends = waiting.map((each) => expect(each).rejects.toMatchObject({ code: 'fetch-closed' }))
    await new Promise((soon) => setTimeout(soon, 50))
    await closing[0]?.()
    await Promise.all(ends)
    await expect(fetch(url('/'))).rejects.toMatchObject({ code: 'fetch-closed' })
  })

  test('once the caller stopped it', async () => {
    const { fetch, url, asked } = await opened({ '/': () => undefined, '/b': page(200) })
    const [first, second] = [new AbortController(), new AbortController()]
    const ends = [
      expect(fetch(url('/'), { signal: first.signal })).rejects.toThrow('enough'),
      expect(fetch(url('/b'), { signal: second.signal })).rejects.toThrow('also enough'),
    ]
    await expect.poll(() => asked, { timeout: 10_000 }).toEqual(['/'])
    second.abort(new Error('also enough'))
    await ends[1]
    first.abort(new Error('enough'))
    await ends[0]
    expect(asked).toEqual(['/'])
    await expect(fetch(url('/b'), { signal: second.signal })).rejects.toThrow('also enough')
    expect(await fetch(url('/b'))).toMatchObject({ status: 200 })
  })
})
