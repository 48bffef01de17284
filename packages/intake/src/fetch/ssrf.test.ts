import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Agent } from 'undici'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGuard } from './guard.ts'
import { openFetcher, type Fetcher, type FetcherOptions } from './open-fetcher.ts'
import { addressForms, LOOPBACK, PRIVATE } from './testing/address-forms.ts'
import { startCanary, type Canary } from './testing/canary.ts'
import { fakeClock } from './testing/fake-clock.ts'
import { fetchCode } from './testing/fetch-code.ts'
import { page, startServer } from './testing/test-server.ts'

/** An address of this machine that stands for the open web: allowed where a test says so. */
const PUBLIC = '127.0.0.2'

let canary: Canary
const fetchers: Fetcher[] = []

beforeAll(async () => {
  canary = await startCanary(PUBLIC)
})

afterAll(async () => {
  await Promise.all(fetchers.map(({ close }) => close()))
  await canary.close()
})

/** Every name leads to this machine, as the owner of a name may have it. */
function opened(options: FetcherOptions = {}): Fetcher {
  const resolve = () => Promise.resolve(['127.0.0.1'])
  const fetcher = openFetcher({ resolve, env: {}, clock: fakeClock(), ...options })
  fetchers.push(fetcher)
  return fetcher
}

const REFUSED = ['address-blocked', 'bad-address']

async function expectRefused(fetcher: Fetcher, url: string) {
  const before = canary.count()
  const code = await fetchCode(fetcher, url)
  expect([url, REFUSED.includes(code) ? 'refused' : code]).toEqual([url, 'refused'])
  expect([url, canary.count() - before]).toEqual([url, 0])
}

describe('no form of an address leads to this machine or its network', () => {
  test('of more than 200 written out, none gives a connection', async () => {
    const forms = addressForms([...LOOPBACK, ...PRIVATE], canary.port)
    const urls = new Set(forms.map(({ url }) => url))
    expect(urls.size).toBeGreaterThan(500)
    const fetcher = opened()
    for (const url of urls) await expectRefused(fetcher, url)
  })

  test('the canary hears what is allowed', async () => {
    const fetcher = opened({ allow: ['127.0.0.0/8', '::1/128'] })
    const before = canary.count()
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '①②⑦.⓪.⓪.①', '[::1]', 'krant.example'])
      expect(await fetchCode(fetcher, `http://${host}:${canary.port}/`)).toBe('fetched')
    expect(canary.count()).toBeGreaterThan(before)
  })

  test('the connection alone refuses what is written out', async () => {
    const { connect } = openGuard({ resolve: () => Promise.resolve(['127.0.0.1']) })
    const agent = new Agent({ connect })
    const before = canary.count()
    for (const host of ['127.0.0.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])
      await expect(
        agent.request({ origin: `http://${host}:${canary.port}`, path: '/', method: 'GET' }),
      ).rejects.toMatchObject({ code: 'address-blocked' })
    expect(canary.count()).toBe(before)
    await agent.destroy()
  })

  test('of names as this machine itself knows them', async () => {
    const fetcher = openFetcher({ env: {}, clock: fakeClock() })
    fetchers.push(fetcher)
    for (const name of ['localhost', 'LOCALHOST.', 'a.localhost', 'ip6-localhost'])
      await expectRefused(fetcher, `http://${name}:${canary.port}/`)
  })

  test.each([
    ...[1, 7, 21, 22, 23, 25, 53, 79, 81, 110, 143, 389, 465, 587, 993],
    ...[2049, 2375, 3306, 5432, 6000, 6379, 6667, 9200, 11211, 27017],
  ])('nor on port %i of another', async (port) => {
    const fetcher = opened({ allow: ['127.0.0.0/8'] })
    expect(await fetchCode(fetcher, `http://127.0.0.1:${port}/`)).toBe('bad-address')
  })
})

/** In a Location header these name a path on the same host. */
const A_PATH = /^(?:\/etc|http:\/?\d)/

describe('no redirect leads there', () => {
  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    const targets = [
      ...addressForms([[127, 0, 0, 1]], canary.port).map(({ url }) => url),
      ...[
        `//127.0.0.1:${canary.port}/`,
        `\\\\127.0.0.1:${canary.port}\\`,
        `///localhost:${canary.port}/`,
      ],
    ].filter((url) => /^[\x21-\x7e]+$/.test(url) && !A_PATH.test(url))
    const server = await startServer(
      Object.fromEntries(targets.map((location, at) => [`/${at}`, page(status, '', { location })])),
      PUBLIC,
    )
    const fetcher = opened({ allow: [`${PUBLIC}/32`] })
    for (const [at] of targets.entries()) await expectRefused(fetcher, server.url(`/${at}`))
    expect(server.asked).toHaveLength(targets.length)
    await server.close()
  })

  test('over several addresses, and from robots.txt', async () => {
    const location = `http://127.0.0.1:${canary.port}/`
    const server = await startServer(
      { '/a': page(302, '', { location: '/b' }), '/b': page(302, '', { location }) },
      PUBLIC,
    )
    const trap = await startServer({ '/robots.txt': page(302, '', { location }) }, PUBLIC)
    const fetcher = opened({ allow: [`${PUBLIC}/32`] })
    await expectRefused(fetcher, server.url('/a'))
    await expectRefused(fetcher, trap.url('/'))
    expect(trap.asked).toEqual([])
    await server.close()
    await trap.close()
  })

  test('nor a page that asks a browser to go on, or a header that does', async () => {
    const to = `http://127.0.0.1:${canary.port}/`
    const html = `<meta http-equiv="refresh" content="0;url=${to}"><script>location='${to}'</script><img src="${to}">`
    const headers = { refresh: `0;url=${to}`, link: `<${to}>; rel=preload`, 'content-location': to }
    const server = await startServer({ '/': page(200, html, headers) }, PUBLIC)
    const before = canary.count()
    const fetcher = opened({ allow: [`${PUBLIC}/32`] })
    expect(await fetchCode(fetcher, server.url('/'))).toBe('fetched')
    expect(canary.count()).toBe(before)
    await server.close()
  })
})

describe('no name leads there', () => {
  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['169.254.169.254']],
    [['fd00:ec2::254']],
    [['10.0.0.1', '192.168.0.1']],
    [[PUBLIC, '127.0.0.1']],
    [['127.0.0.1', PUBLIC]],
    [[PUBLIC, '::1']],
    [['fe80::1%lo', PUBLIC]],
    [['64:ff9b::7f00:1']],
    [['0.0.0.0']],
    [['::']],
    [['not an address']],
  ])('that has the addresses %j', async (addresses) => {
    const fetcher = opened({ allow: [`${PUBLIC}/32`], resolve: () => Promise.resolve(addresses) })
    await expectRefused(fetcher, `http://krant.example:${canary.port}/`)
  })

  test('that has none', async () => {
    const fetcher = opened({ resolve: () => Promise.resolve([]) })
    expect(await fetchCode(fetcher, `http://krant.example:${canary.port}/`)).toBe('name-unknown')
  })

  test('that has another address the next time it is asked', async () => {
    const server = await startServer({ '/': page(200, 'a', { connection: 'close' }) }, PUBLIC)
    for (const after of [1, 2, 3, 4]) {
      let asked = 0
      const resolve = () => Promise.resolve([asked++ < after ? PUBLIC : '127.0.0.1'])
      const fetcher = opened({ allow: [`${PUBLIC}/32`], resolve })
      const before = canary.count()
      for (const at of [1, 2, 3, 4, 5, 6]) {
        await fetchCode(fetcher, `http://krant.example:${server.port}/?${at}`)
        await fetchCode(fetcher, `http://krant.example:${canary.port}/?${at}`)
      }
      expect(asked).toBeGreaterThan(after)
      expect(canary.count()).toBe(before)
    }
    await server.close()
  })

  test('and is asked once for a connection', async () => {
    const server = await startServer({ '/': page(200, 'a') }, PUBLIC)
    let asked = 0
    const resolve = () => (asked++, Promise.resolve([PUBLIC]))
    const fetcher = opened({ allow: [`${PUBLIC}/32`], resolve })
    expect(await fetchCode(fetcher, `http://krant.example:${server.port}/`)).toBe('fetched')
    // robots.txt and the page go over one connection.
    expect(asked).toBe(1)
    await server.close()
  })

  test('whatever was checked, a connection that ends there is not spoken over', async () => {
    /** Shows nobody what it holds, as a fault of ours might. */
    class Hidden extends Array<string> {
      override find(): undefined {
        return undefined
      }
    }
    const fetcher = opened({ resolve: () => Promise.resolve(Hidden.from(['127.0.0.1'])) })
    const [connections, heard] = [canary.count(), canary.heard()]
    const code = await fetchCode(fetcher, `http://krant.example:${canary.port}/`)
    expect(code).toBe('address-blocked')
    expect(canary.count()).toBe(connections + 1)
    expect(canary.heard()).toBe(heard)
  })
})

describe('names of the own network', () => {
  test('may be asked where their addresses are allowed, all of them', async () => {
    const server = await startServer({ '/': page(200, 'a') }, PUBLIC)
    const url = `http://wiki.intranet:${server.port}/`
    const allow = [`${PUBLIC}/32`]
    const at = (...addresses: string[]) =>
      fetchCode(opened({ allow, resolve: () => Promise.resolve(addresses) }), url)
    expect(await at(PUBLIC)).toBe('fetched')
    expect(await at(PUBLIC, '127.0.0.1')).toBe('address-blocked')
    expect(await at('2606:4700::1')).toBe('address-blocked')
    await server.close()
  })
})

/** What came of a program in a network of its own, in which the private addresses are its own; undefined where that can't be had. */
async function runProbe(): Promise<Probe | undefined> {
  const run = promisify(execFile)
  const unshare = (script: string) =>
    run('unshare', ['--net', '--map-root-user', 'sh', '-ec', script], { timeout: 120_000 })
  const addresses = [...PRIVATE.map((bytes) => `${bytes.join('.')}/32`), ...OWN_IPV6]
  const network = ['ip link set lo up', ...addresses.map((each) => `ip addr add ${each} dev lo`)]
  try {
    await unshare(network.join('\n'))
  } catch {
    return undefined
  }
  try {
    const { stdout } = await unshare(
      [...network, `${process.execPath} ${await buildProbe()}`].join('\n'),
    )
    return JSON.parse(stdout) as Probe
  } finally {
    await rm(BUILT, { recursive: true, force: true })
  }
}

/** The program as JavaScript, which is all that Node 20 runs by itself; the file. */
async function buildProbe(): Promise<string> {
  await build({
    ...{ configFile: false, logLevel: 'silent', resolve: { conditions: ['volgens-source'] } },
    ssr: { noExternal: [/^@volgens/], resolve: { conditions: ['volgens-source'] } },
    build: { ssr: PROBE, outDir: BUILT, minify: false },
  })
  return join(BUILT, 'namespace-probe.js')
}

interface Probe {
  readonly guarded: Outcome
  readonly allowed: Outcome
}

interface Outcome {
  readonly codes: Readonly<Record<string, string>>
  readonly connections: number
}

// As deep below the package as the sources, from where its version is read.
const BUILT = fileURLToPath(new URL('../../dist/probe', import.meta.url))
const PROBE = fileURLToPath(new URL('testing/namespace-probe.ts', import.meta.url))
const OWN_IPV6 = [
  'fd00:ec2::254/128',
  'fc00::1/128',
  'fec0::1/128',
  '2001:db8::1/128',
  '64:ff9b::a9fe:a9fe/128',
]

test('in a network where the private addresses are there, none of them hears anything', async (context) => {
  const probe = await runProbe()
  if (probe === undefined) return context.skip('no network namespace can be made here')
  const { guarded, allowed } = probe
  const codes = Object.entries(guarded.codes)
  expect(codes.length).toBeGreaterThan(500)
  expect(codes.filter(([, code]) => !REFUSED.includes(code))).toEqual([])
  expect(guarded.connections).toBe(0)
  // The same forms do lead there where nothing is blocked.
  expect(Object.values(allowed.codes).filter((code) => code === 'fetched').length).toBeGreaterThan(
    100,
  )
  expect(allowed.connections).toBeGreaterThan(100)
}, 180_000)
