import { createServer, type AddressInfo, type Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Fetched } from './fetch-document.ts'
import { openFetcher, type FetcherOptions } from './open-fetcher.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { page, send, startServer } from './testing/test-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function fetchFrom(
  pages: Parameters<typeof startServer>[0],
  options: FetcherOptions = {},
): Promise<Fetched> {
  const server = await startServer(pages)
  const fetcher = openFetcher({ allow: ['127.0.0.0/8'], env: {}, clock: fakeClock(), ...options })
  closing.push(fetcher.close, server.close)
  return fetcher.fetch(server.url('/'))
}

function textOf(fetched: Fetched): string {
  if (fetched.notModified) throw new Error('nothing came')
  return Buffer.from(fetched.document.bytes).toString()
}

const TEXT = '<p>De brug bij Oudewater blijft tot maart dicht, zegt de wethouder.</p>'.repeat(50)

describe('a document comes with', () => {
  test('its bytes, type, charset and address', async () => {
    const type = { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' }
    const fetched = await fetchFrom({ '/': page(200, Buffer.from('<p>caf\xe9', 'latin1'), type) })
    if (fetched.notModified) throw new Error('nothing came')
    const { name, ...document } = fetched.document
    expect(name).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(document).toEqual({
      bytes: Buffer.from('<p>caf\xe9', 'latin1'),
      type: 'text/html',
      charset: 'ISO-8859-1',
      known: { url: name },
    })
    expect(fetched.headers).toContainEqual(['content-type', 'Text/HTML; Charset="ISO-8859-1"'])
  })

  test('what the request says of us', async () => {
    const fetched = await fetchFrom({
      '/': (request, response) => send(response, 200, JSON.stringify(request.headers)),
    })
    const { host, connection, accept, ...headers } = JSON.parse(textOf(fetched)) as Record<
      string,
      string
    >
    expect(host).toMatch(/^127/)
    expect(connection).toBe('keep-alive')
    expect(accept).toMatch(/^text\/html, .*rss.*atom/)
    expect(headers).toEqual({ 'user-agent': 'Volgens/0.1.0', 'accept-encoding': 'gzip, br' })
  })

  test('more headers than most', async () => {
    const policy = { 'content-security-policy': 'a'.repeat(40_000) }
    expect(textOf(await fetchFrom({ '/': page(200, 'ja', policy) }))).toBe('ja')
  })

  test.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['identity', Buffer.from(TEXT)],
    ['', Buffer.from(TEXT)],
  ])('its words, sent as %j', async (encoding, body) => {
    const fetched = await fetchFrom({ '/': page(200, body, { 'content-encoding': encoding }) })
    expect(textOf(fetched)).toBe(TEXT)
  })
})

/** 15 MB of zeros: 15 kB as gzip, and that once more as gzip. */
const BOMB = gzipSync(Buffer.alloc(15_000_000))

describe('a document is refused that is', () => {
  test.each([
    ['a bomb', BOMB, 'gzip', /200 times as large/],
    [
      'a bomb in a bomb',
      gzipSync(gzipSync(Buffer.alloc(100_000_000))),
      'gzip, gzip',
      /200 times|more than/,
    ],
    ['a bomb as brotli', brotliCompressSync(Buffer.alloc(30_000_000)), 'br', /200 times as large/],
  ])('%s', async (_name, body, encoding, words) => {
    const fetching = fetchFrom({ '/': page(200, body, { 'content-encoding': encoding }) })
    await expect(fetching).rejects.toMatchObject({
      code: 'body-too-large',
      message: expect.stringMatching(words),
    })
  })

  test('too large by what it says', async () => {
    const fetching = fetchFrom({
      '/': (_request, response) => {
        response.writeHead(200, { 'content-length': '50000000000' }).write('a')
      },
    })
    await expect(fetching).rejects.toMatchObject({ code: 'body-too-large' })
  })

  test('without an end', async () => {
    let sent = 0
    const fetching = fetchFrom(
      {
        '/': (_request, response) => {
          const more = () => {
            while (!response.destroyed && response.write(Buffer.alloc(65536, 'a'))) sent += 65536
            if (!response.destroyed) response.once('drain', more)
          }
          more()
        },
      },
      { limits: { maxBytes: 1_000_000 } },
    )
    await expect(fetching).rejects.toMatchObject({ code: 'body-too-large' })
    expect(sent).toBeLessThan(20_000_000)
  })

  test('just too large when decompressed, and not when just not', async () => {
    const at = (bytes: number) =>
      fetchFrom(
        { '/': page(200, gzipSync(Buffer.alloc(bytes)), { 'content-encoding': 'gzip' }) },
        { limits: { maxBytes: 100_000 } },
      )
    expect(textOf(await at(100_000))).toHaveLength(100_000)
    await expect(at(100_001)).rejects.toMatchObject({ code: 'body-too-large' })
  })

  test.each([
    ['not what it says', 'gzip', Buffer.from(TEXT)],
    ['cut off', 'gzip', gzipSync(TEXT).subarray(0, 60)],
    ['cut off', 'br', brotliCompressSync(TEXT).subarray(0, 40)],
    ['of a kind we did not ask for', 'zstd', Buffer.from(TEXT)],
    ['compressed too often', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(TEXT)))],
  ])('%s (%s)', async (_name, encoding, body) => {
    const fetching = fetchFrom({ '/': page(200, body, { 'content-encoding': encoding }) })
    await expect(fetching).rejects.toMatchObject({ code: 'body-broken' })
  })
})

/** Speaks for itself, byte by byte; robots.txt is not there. */
async function fetchRaw(speak: (socket: Socket) => void, options: FetcherOptions = {}) {
  const sockets = new Set<Socket>()
  let requests = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    socket.on('data', (bytes) => {
      if (bytes.includes('/robots.txt'))
        return socket.write('HTTP/1.1 404 no\r\ncontent-length: 0\r\n\r\n')
      requests++
      return speak(socket)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const limits = { headersMs: 300, totalMs: 600 }
  const fetcher = openFetcher({
    allow: ['127.0.0.0/8'],
    env: {},
    clock: fakeClock(),
    limits,
    ...options,
  })
  closing.push(fetcher.close, async () => {
    sockets.forEach((socket) => socket.destroy())
    await new Promise((closed) => server.close(closed))
  })
  const fetched = fetcher.fetch(`http://127.0.0.1:${port}/`)
  return { fetched, requests: () => requests }
}

const repeat = (socket: Socket, words: string | Uint8Array, ms: number) => {
  const timer = setInterval(() => socket.write(words), ms)
  socket.on('close', () => clearInterval(timer))
}

describe('a server that', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    [
      'sends its headers a letter at a time',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nx: ')
        repeat(socket, 'a', 20)
      },
    ],
    [
      'sends hints without an answer',
      (socket) => repeat(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 20),
    ],
    [
      'sends its body a letter at a time',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n')
        repeat(socket, 'a', 20)
      },
    ],
    [
      'sends pieces without an end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
        repeat(socket, '1\r\na\r\n', 20)
      },
    ],
    [
      'sends pieces of nothing',
      (socket) => {
        socket.write(
          'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-encoding: gzip\r\n\r\n',
        )
        repeat(
          socket,
          Buffer.concat([Buffer.from('14\r\n'), gzipSync(''), Buffer.from('\r\n')]),
          20,
        )
      },
    ],
  ])('%s is given up', async (_name, speak) => {
    const { fetched, requests } = await fetchRaw(speak)
    await expect(fetched).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:fetch-slow|body-broken)$/),
    })
    expect(requests()).toBe(1)
  })

  test.each<[string, string]>([
    ['breaks off', ''],
    ['speaks another protocol', '220 mail.example ESMTP\r\n'],
    ['breaks off before the length it said', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'],
    ['breaks off within a piece', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n10\r\nabc'],
    ['says two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabcd'],
    ['has headers without an end', `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}`],
  ])('%s is asked four times', async (_name, words) => {
    const { fetched, requests } = await fetchRaw((socket) => socket.end(words))
    await expect(fetched).rejects.toMatchObject({ code: 'fetch-failed' })
    expect(requests()).toBe(4)
  })

  test('breaks off once is asked again', async () => {
    let times = 0
    const { fetched } = await fetchRaw((socket) =>
      times++ === 0
        ? socket.resetAndDestroy()
        : socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nja'),
    )
    expect(textOf(await fetched)).toBe('ja')
  })

  test('sends more than the length it said is read up to there', async () => {
    const { fetched } = await fetchRaw((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdef'),
    )
    expect(textOf(await fetched)).toBe('abc')
  })
})

afterAll(() => expect(closing).toEqual([]))
