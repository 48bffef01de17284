import { openStore, type Store } from '@volgens/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from './app.ts'
import { testParts } from './testing/parts.ts'

let store: Store
let app: ReturnType<typeof makeApp>
beforeAll(async () => {
  store = await openStore({ memory: true })
  app = makeApp(testParts(store))
}, 120_000)
afterAll(() => store.close())

const post = (name: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  ...{ method: 'POST', body: JSON.stringify({ name, query: 'words=brug' }) },
  headers: { 'Content-Type': 'application/json', ...headers },
})
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { type: string }).type.split(':').at(-1)

test('a request with a key is done once, and another one under that key is refused', async () => {
  const key = { 'Idempotency-Key': 'k-1' }
  const first = await app.request('/v1/searches', post('Een', key))
  const again = await app.request('/v1/searches', post('Een', key))
  expect([first.status, again.status]).toEqual([201, 201])
  expect(await again.json()).toEqual(await first.json())
  expect(again.headers.get('Idempotency-Replayed')).toBe('true')
  expect(again.headers.get('Location')).toBe(first.headers.get('Location'))
  const other = await app.request('/v1/searches', post('Twee', key))
  expect([other.status, await codeOf(other)]).toEqual([409, 'key-reused'])
  const { items } = (await (await app.request('/v1/searches')).json()) as { items: object[] }
  expect(items).toHaveLength(1)
})

test('of two at once with one key, one is done', async () => {
  const key = { 'Idempotency-Key': 'k-2' }
  const answers = await Promise.all(
    [1, 2].map(async () => app.request('/v1/searches', post('Drie', key))),
  )
  const codes = answers.map(({ status }) => status).sort()
  // The second one may come when the first is answered.
  expect([
    [201, 409],
    [201, 201],
  ]).toContainEqual(codes)
  const { items } = (await (await app.request('/v1/searches')).json()) as {
    items: { name: string }[]
  }
  expect(items.filter(({ name }) => name === 'Drie')).toHaveLength(1)
})

test('what was refused may be asked again under its key', async () => {
  const key = { 'Idempotency-Key': 'k-3' }
  expect((await app.request('/v1/searches', post('', key))).status).toBe(400)
  expect((await app.request('/v1/searches', post('Vier', key))).status).toBe(201)
})

test('a key is plain and short', async () => {
  const answer = await app.request(
    '/v1/searches',
    post('Vijf', { 'Idempotency-Key': 'a'.repeat(201) }),
  )
  expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
})

test('a saved search is changed and removed by who saw it last', async () => {
  const made = await app.request('/v1/searches', post('Brug'))
  const path = made.headers.get('Location') ?? ''
  const patch = (headers: Readonly<Record<string, string>>) =>
    app.request(path, {
      ...{ method: 'PATCH', body: '{"name": "Bruggen"}' },
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  expect((await patch({})).status).toBe(428)
  const tag = made.headers.get('ETag') ?? ''
  expect((await patch({ 'If-Match': tag })).status).toBe(200)
  expect((await patch({ 'If-Match': tag })).status).toBe(412)
  const now = (await app.request(path)).headers.get('ETag') ?? ''
  const remove = { method: 'DELETE', headers: { 'If-Match': now } }
  expect((await app.request(path, remove)).status).toBe(204)
  expect((await app.request(path)).status).toBe(404)
})

test('who asks too often waits', async () => {
  const slow = makeApp(testParts(store, { rate: { perSecond: 1, burst: 2 } }))
  const answers = []
  for (let n = 0; n < 4; n++) answers.push(await slow.request('/v1/about'))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429])
  expect(Number(answers[2]?.headers.get('Retry-After'))).toBe(1)
  expect(answers[2] && (await codeOf(answers[2]))).toBe('too-many-requests')
})

test.each([
  ['of JSON', '/v1/searches', 1_000_001],
  ['of pasted text', '/v1/imports', 10_000_001],
])('a body %s has a most', async (_, path, bytes) => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
  const answer = await app.request(path, { ...init, body: 'x'.repeat(bytes) })
  expect([answer.status, await codeOf(answer)]).toEqual([413, 'too-large'])
})

/** What a browser says of a link that somebody clicks on another site. */
const FOLLOWED = {
  'Sec-Fetch-Site': 'cross-site',
  'Sec-Fetch-Mode': 'navigate',
  'Sec-Fetch-Dest': 'document',
}

test.each([
  ['another host', '/v1/about', { Host: 'attacker.example' }, 421],
  ['a page elsewhere that writes', '/v1/dossiers', { Origin: 'https://a.example' }, 403],
  ['a page elsewhere that reads', '/v1/about', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a page of another port', '/v1/about', { Origin: 'http://localhost:99' }, 403],
  ['a link elsewhere to what is not a page', '/v1/about', FOLLOWED, 403],
  ['a page elsewhere that sends a form', '/v1/dossiers', FOLLOWED, 403],
  ['a frame elsewhere', '/about', { ...FOLLOWED, 'Sec-Fetch-Dest': 'iframe' }, 403],
])('refuses %s', async (_, path, headers, status) => {
  const init = {
    ...post('X', headers),
    ...(path === '/v1/dossiers' ? {} : { method: 'GET', body: null }),
  }
  expect((await app.request(path, init)).status).toBe(status)
})

test('a link that leads here from elsewhere can be followed', async () => {
  expect((await app.request('/about', { headers: FOLLOWED })).status).not.toBe(403)
})

test('while it stops nothing new is taken on', async () => {
  const parts = testParts(store, { stopping: AbortSignal.abort() })
  const stopping = makeApp(parts)
  const answer = await stopping.request('/v1/dossiers', post('Te laat'))
  expect([answer.status, await codeOf(answer)]).toEqual([503, 'shutting-down'])
  expect((await stopping.request('/readyz')).status).toBe(503)
  expect((await stopping.request('/healthz')).status).toBe(200)
})

test('tells what it counted', async () => {
  expect(await (await app.request('/readyz')).json()).toEqual({ status: 'ready' })
  const metrics = await (await app.request('/metrics')).text()
  expect(metrics).toContain(
    'volgens_requests_total{method="POST",route="/v1/searches",status="201"}',
  )
  expect(metrics).toContain('volgens_record{what="reports"} 0')
})

test('tells the log of requests, without what was searched for, and of faults of ours', async () => {
  const lines: unknown[] = []
  const tell = (line: unknown) => void lines.push(line)
  const broken = { ...store, db: undefined } as unknown as Store
  const log = { info: tell, error: tell }
  const answer = await makeApp(testParts(broken, { log })).request('/v1/dossiers?geheim=1')
  const { instance } = (await answer.json()) as { instance: string }
  const id = instance.split(':').at(-1)
  expect(lines).toMatchObject([
    { id, path: '/v1/dossiers', err: expect.any(Error) as unknown },
    { id, path: '/v1/dossiers', status: 500 },
  ])
})

test('says what it is, and has a page about its routes that needs no script', async () => {
  expect(await (await app.request('/v1/about')).json()).toMatchObject({
    name: 'Volgens',
    store: 'pglite',
  })
  const page = await (await app.request('/v1/docs')).text()
  for (const path of ['/v1/imports', '/v1/jobs/{id}/events', '/v1/searches'])
    expect(page).toContain(path)
  expect(page).not.toMatch(/<script|\sstyle=|(src|href)="(?!\/v1\/|#)/i)
  expect((await app.request('/v1/docs.css')).headers.get('Content-Type')).toContain('text/css')
})
