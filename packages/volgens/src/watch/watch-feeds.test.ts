import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openFetcher } from '@volgens/intake'
import { listFailures, listFeeds, openStore, type Store } from '@volgens/record'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fakeReader } from '../testing/fake-reader.ts'
import { watchFeeds, type FeedLook, type WatchOptions } from './watch-feeds.ts'

/** What the site has, by path: undefined answers 404. */
let site: Record<string, string | undefined> = {}
let asked: string[] = []
const server = createServer((request, response) => {
  const path = request.url ?? ''
  asked.push(path)
  const body = site[path]
  const etag = `"${createHash('sha256')
    .update(body ?? '')
    .digest('hex')}"`
  if (body === undefined) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
  else response.writeHead(200, { 'content-type': typeOf(path), etag }).end(body)
})
const typeOf = (path: string) => (path === '/feed' ? 'application/rss+xml' : 'text/html')

let store: Store
let now = new Date('2026-03-01T12:00:00Z')
let origin = ''
beforeAll(async () => {
  store = await openStore({ memory: true }, { now: () => now })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)
afterAll(async () => {
  server.close()
  await store.close()
})
beforeEach(() => {
  asked = []
})

const page = (title: string, words: string) => `<!doctype html><html lang="nl"><head>
  <title>${title}</title><meta property="og:site_name" content="De Kade"></head><body><article>
  <h1>${title}</h1><p>${words} De haven bleef de hele dag open en er was veel volk op de kade, zei de havenmeester.</p>
  <p>Volgens de gemeente duurt het werk nog tot het einde van de maand. Wie naar de overkant wil, kan omfietsen.</p>
  <p>Bewoners van de kade hadden liever gezien dat er eerder iets over bekend was gemaakt, zei een van hen.</p>
  </article></body></html>`

const feed = (...items: readonly (readonly [path: string, title: string])[]) =>
  `<rss version="2.0"><channel><title>De Kade</title><link>${origin}</link><description>x</description>${items
    .map(([path, title]) => `<item><title>${title}</title><link>${origin}${path}</link></item>`)
    .join('')}</channel></rss>`

/** A process of its own: what it knows is in the store. */
async function look(more: Partial<WatchOptions> = {}) {
  const fetcher = openFetcher({ allow: ['127.0.0.0/8'], delayMs: 0, env: {} })
  const looks: FeedLook[] = []
  const { workers } = fakeReader()
  const onLook = (each: FeedLook) => void looks.push(each)
  try {
    const summary = await watchFeeds({
      ...{ store, fetcher, workers, onLook, feeds: [`${origin}/feed`], dossier: 'haven' },
      ...more,
    })
    return { summary, looks }
  } finally {
    await fetcher.close()
  }
}

const counts = (some: object) => ({ new: 0, changed: 0, known: 0, failed: 0, ...some })

test('adds what a feed leads to, and nothing the next ten times', async () => {
  site = {
    '/a': page('Veer vaart weer', 'Het veer vaart weer.'),
    '/b': page('Brug dicht', 'De brug is dicht.'),
    '/feed': '',
  }
  site['/feed'] = feed(['/a', 'Veer'], ['/b', 'Brug'], ['/weg', 'Weg'])
  expect((await look()).summary).toEqual(counts({ new: 2, failed: 1 }))
  for (let n = 0; n < 10; n++) {
    asked = []
    expect((await look()).summary).toEqual(counts({}))
    expect(asked).toEqual(['/robots.txt', '/feed'])
  }
  expect(await listFeeds(store)).toMatchObject([{ dossier: 'haven', added: 2, looks: 11 }])
  expect(await listFailures(store, 'haven')).toEqual([])
})

test('makes a corrected page a version, when the feed tells of it or after some hours', async () => {
  site['/a'] = page('Veer vaart weer', 'Het veer vaart weer, behalve op zondag.')
  site['/feed'] = feed(['/a', 'Veer (verbeterd)'], ['/b', 'Brug'], ['/weg', 'Weg'])
  expect((await look()).summary).toEqual(counts({ changed: 1 }))
  site['/b'] = page('Brug dicht', 'De brug is dicht tot vrijdag.')
  expect((await look()).summary).toEqual(counts({}))
  now = new Date('2026-03-01T19:00:00Z')
  expect((await look()).summary).toEqual(counts({ changed: 1, failed: 1 }))
  const { rows } = await sql`select version, outlet from reports where url = ${`${origin}/b`}
    order by version`.execute(store.db)
  expect(rows).toEqual([
    { version: 1, outlet: 'De Kade' },
    { version: 2, outlet: 'De Kade' },
  ])
})

test('tries what failed again, later each time, and takes it in when it is there', async () => {
  site['/weg'] = page('Toch terug', 'De pagina is terug.')
  expect((await look()).summary).toEqual(counts({}))
  now = new Date('2026-03-01T21:00:00Z')
  expect((await look()).summary).toEqual(counts({ new: 1 }))
})

test('tells of a feed that can not be had, and goes on with the others', async () => {
  const feeds = [`${origin}/geen`, `${origin}/feed`]
  const { looks } = await look({ feeds })
  expect(looks.map(({ address, fault }) => [address, fault?.code])).toEqual([
    [feeds[0], 'answer-not-ok'],
    [feeds[1], undefined],
  ])
})

test('keeps the headers that came, and asks nothing where it is told to be offline', async () => {
  const { rows } = await sql<{ headers: [string, string][] }>`
    select headers from fetches where address = ${`${origin}/a`}`.execute(store.db)
  expect(rows).toHaveLength(2)
  expect(rows[0]?.headers).toContainEqual(['content-type', 'text/html'])
  asked = []
  const fetcher = openFetcher({ offline: true, env: {} })
  const { looks } = await look({ fetcher })
  expect([looks[0]?.fault?.code, asked]).toEqual(['offline', []])
  expect(await listFeeds(store)).not.toContainEqual(
    expect.objectContaining({ address: `${origin}/feed`, fault: expect.anything() as unknown }),
  )
})

test('stops between two looks when it is told to', async () => {
  const controller = new AbortController()
  const onLook = () => controller.abort()
  await look({ everyMs: 3_600_000, signal: controller.signal, onLook })
  expect(controller.signal.aborted).toBe(true)
})
