import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, request as ask } from 'node:http'
import { createServer as createTls } from 'node:https'
import { connect, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { openFetcher, type FetcherOptions } from './open-fetcher.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { page, startServer } from './testing/test-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closing.push(() => new Promise((closed) => server.close(closed)))
  return (server.address() as AddressInfo).port
}

/** A proxy for which every name leads to this machine; `asked` has what it was asked for. */
async function startProxy() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const { port, pathname } = new URL(request.url ?? '')
    const onward = ask({ host: '127.0.0.1', port, path: pathname }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.writeHead(502).end()).end()
  })
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(`CONNECT ${url}`)
    const onward = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  closing.push(async () => server.closeAllConnections())
  return { proxy: `http://127.0.0.1:${await listen(server)}`, asked }
}

function opened(options: FetcherOptions) {
  const fetcher = openFetcher({ env: {}, clock: fakeClock(), ...options })
  closing.push(fetcher.close)
  return fetcher
}

const noNames = () => Promise.reject(new Error('no name is to be looked up here'))

describe('a proxy of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])(
    '%s is asked for http, and looks up the name',
    async (name) => {
      const server = await startServer({ '/': page(200, 'ja') })
      closing.push(server.close)
      const { proxy, asked } = await startProxy()
      const { fetch } = opened({ env: { [name]: proxy }, resolve: noNames })
      const origin = `http://krant.example:${server.port}`
      expect(await fetch(origin)).toMatchObject({
        status: 200,
        document: { known: { url: `${origin}/` } },
      })
      expect(asked).toEqual([`${origin}/robots.txt`, `${origin}/`])
    },
  )

  test('is not asked for what NO_PROXY names', async () => {
    const server = await startServer({ '/': page(200, 'ja') })
    closing.push(server.close)
    const { proxy, asked } = await startProxy()
    const { fetch } = opened({
      ...{ env: { HTTP_PROXY: proxy, NO_PROXY: '.example' }, allow: ['127.0.0.0/8'] },
      resolve: () => Promise.resolve(['127.0.0.1']),
    })
    expect(await fetch(`http://krant.example:${server.port}`)).toMatchObject({ status: 200 })
    expect(asked).toEqual([])
  })

  test('is not asked for this machine or its network', async () => {
    const { proxy, asked } = await startProxy()
    const env = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }
    const { fetch } = opened({ env, resolve: noNames })
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '[::1]',
      '169.254.169.254',
      'localhost',
      'wiki.lan',
    ])
      for (const kind of ['http', 'https'])
        await expect(fetch(`${kind}://${host}/`)).rejects.toMatchObject({ code: 'address-blocked' })
    expect(asked).toEqual([])
  })

  test('that wants to know who asks, or that fails, is told of', async () => {
    const refusing = createServer((_request, response) => response.writeHead(407).end('wie daar'))
    refusing.on('connect', (_request, socket) => socket.end('HTTP/1.1 407 no\r\n\r\n'))
    const proxy = `http://127.0.0.1:${await listen(refusing)}`
    const { fetch } = opened({ env: { HTTP_PROXY: proxy }, resolve: noNames })
    for (const [kind, words] of [
      ['http', 'Proxy Authentication'] as const,
      ['https', '407'] as const,
    ])
      await expect(fetch(`${kind}://krant.example/`)).rejects.toMatchObject({
        code: 'robots-unreachable',
        message: expect.stringContaining(words) as string,
      })
  })

  test('is that of the environment given and no other', async () => {
    const before = process.env.HTTP_PROXY
    process.env.HTTP_PROXY = 'http://127.0.0.1:1'
    try {
      const server = await startServer({ '/': page(200, 'ja') })
      closing.push(server.close)
      const { fetch } = opened({ allow: ['127.0.0.0/8'] })
      expect(await fetch(server.url('/'))).toMatchObject({ status: 200 })
    } finally {
      if (before === undefined) delete process.env.HTTP_PROXY
      else process.env.HTTP_PROXY = before
    }
  })

  test.each(['proxy.example:3128', '127.0.0.1', 'socks5://127.0.0.1:1080', 'jan:geheim@proxy'])(
    'is not %s, which is not shown',
    (value) => {
      const open = () => openFetcher({ env: { HTTPS_PROXY: value } })
      expect(open).toThrow(expect.objectContaining({ code: 'bad-proxy' }))
      expect(open).not.toThrow(/geheim/)
    },
  )
})

/** A key and a certificate that nobody vouches for; undefined where there is no openssl. */
async function selfSigned(): Promise<{ key: Buffer; cert: Buffer } | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'volgens-tls-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2']
  const files = ['-subj', '/CN=krant.example', '-keyout', key, '-out', cert]
  try {
    await promisify(execFile)('openssl', [...make, ...files])
    return { key: await readFile(key), cert: await readFile(cert) }
  } catch {
    return undefined
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('a server that can’t show who it is', () => {
  test('is not asked, directly or by a tunnel', async (context) => {
    const pair = await selfSigned()
    if (pair === undefined) return context.skip('there is no openssl to make a certificate with')
    const heard: unknown[] = []
    const server = createTls(pair, (request) => heard.push(request.url))
    const port = await listen(server)
    closing.push(async () => server.closeAllConnections())
    const { proxy, asked } = await startProxy()
    const url = `https://krant.example:${port}/`
    const direct = opened({ allow: ['127.0.0.0/8'], resolve: () => Promise.resolve(['127.0.0.1']) })
    await expect(direct.fetch(url)).rejects.toMatchObject({ code: 'certificate-refused' })
    const tunnel = opened({ env: { HTTPS_PROXY: proxy }, resolve: noNames })
    await expect(tunnel.fetch(url)).rejects.toMatchObject({ code: 'certificate-refused' })
    expect(asked).toEqual([`CONNECT krant.example:${port}`])
    expect(heard).toEqual([])
  })
})
