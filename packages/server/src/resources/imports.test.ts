import { openStore, type Store } from '@volgens/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from '../app.ts'
import { runImports, type Imports } from '../imports/run-imports.ts'
import type { Job } from '../shapes/job.ts'
import { fakeMeans } from '../testing/fake-means.ts'
import { testParts } from '../testing/parts.ts'

let store: Store
let imports: Imports
let app: ReturnType<typeof makeApp>
beforeAll(async () => {
  store = await openStore({ memory: true })
  imports = runImports(store, fakeMeans())
  app = makeApp(testParts(store, { imports }))
}, 120_000)
afterAll(async () => {
  await imports.close()
  await store.close()
})

const json = (body: unknown): RequestInit => ({
  ...{ method: 'POST', body: JSON.stringify(body) },
  headers: { 'Content-Type': 'application/json' },
})

/** A form with fields, then files: [name, words]. */
function form(
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [string, string])[],
) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  for (const [name, words] of files) data.append('files', new Blob([words]), name)
  return { method: 'POST', body: data }
}

async function given(init: RequestInit, path = '/v1/imports'): Promise<Job> {
  const answer = await app.request(path, init)
  expect(answer.status, await answer.clone().text()).toBe(202)
  return ((await answer.json()) as { job: Job }).job
}

/** The job once nothing waits any more. */
async function ended(init: RequestInit, path?: string): Promise<Job> {
  const { id } = await given(init, path)
  await imports.idle()
  return (await (await app.request(`/v1/jobs/${id}`)).json()) as Job
}

/** Once the first is told of a job. */
async function begun(id: number): Promise<void> {
  const { body } = await app.request(`/v1/jobs/${id}/events`)
  await body?.getReader().read()
}

async function problem(init: RequestInit) {
  const answer = await app.request('/v1/imports', init)
  const { type, detail } = (await answer.json()) as { type: string; detail: string }
  return { status: answer.status, code: type.split(':').at(-1), detail }
}

const part = (head: string, words: string) =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${words}`
const FILE = part('name="files"; filename="a.txt"', 'Een bericht')
const CUT = FILE
const LATE = `${FILE}\r\n${part('name="lang"', 'nl')}\r\n--x--\r\n`
const formType = { 'Content-Type': 'multipart/form-data; boundary=x' }

const makeDossier = async (name: string) =>
  ((await (await app.request('/v1/dossiers', json({ name }))).json()) as { id: number }).id

test('adds a pasted text, with what is known of it', async () => {
  const dossier = await makeDossier('weer')
  const given = {
    dossier,
    text: 'Het regent.',
    title: 'Weer',
    outlet: 'De Krant',
    published: '2022-01',
  }
  const job = await ended(json(given))
  expect(job).toMatchObject({
    ...{ kind: 'text', name: 'Weer', dossier, state: 'done', total: 1, done: 1 },
    counts: { new: 1, changed: 0, known: 0, failed: 0 },
    reports: [{ name: 'Weer', title: 'Weer', outcome: 'new' }],
  })
  const report = await app.request(`/v1/reports/${job.reports[0]?.report}`)
  expect(await report.json()).toMatchObject({
    outlet: 'De Krant',
    published: '2022-01',
    lang: 'nl',
  })
})

test('a text that looks like a page is kept as it was typed', async () => {
  const { reports } = await ended(json({ text: '<b>Het</b> regent.', lang: 'nl' }))
  const reading = await app.request(`/v1/reports/${reports[0]?.report}/reading`)
  const { reading: read } = (await reading.json()) as { reading: { report: { text: string } } }
  expect(read.report.text).toBe('<b>Het</b> regent.')
})

test('adds the files of a form in their order, and keeps what failed', async () => {
  const dossier = await makeDossier('bestanden')
  const files = [
    ['één.txt', 'Een bericht.'],
    ['hm.txt', 'Hm.'],
    ['leeg.txt', ''],
    ['één.txt', 'Een bericht.'],
  ] as const
  const job = await ended(form({ dossier: String(dossier) }, files))
  expect(job.reports.map(({ name, outcome, code }) => [name, outcome, code])).toEqual([
    ['één.txt', 'new', undefined],
    ['hm.txt', 'failed', 'unclear-language'],
    ['leeg.txt', 'failed', 'empty-text'],
    ['één.txt', 'known', undefined],
  ])
  const failures = await app.request(`/v1/failures?dossier=${dossier}`)
  const { items } = (await failures.json()) as { items: { id: number; name: string }[] }
  expect(items).toMatchObject([
    { name: 'hm.txt', dossier, code: 'unclear-language', attempts: 1 },
    { name: 'leeg.txt', dossier },
  ])
  const again = await ended(json({ lang: 'nl' }), `/v1/failures/${items[0]?.id}/retry`)
  expect(again).toMatchObject({ kind: 'retry', dossier, counts: { new: 1 } })
  const removed = await app.request(`/v1/failures/${items[1]?.id}`, { method: 'DELETE' })
  expect(removed.status).toBe(204)
  const left = await app.request(`/v1/failures?dossier=${dossier}`)
  expect(await left.json()).toEqual({ items: [] })
})

test('tells each report of a file that holds several', async () => {
  const lines = ['Een.', 'Twee.', 'Drie.'].map((text, n) =>
    JSON.stringify({ id: `r${n}`, text, lang: 'nl' }),
  )
  const job = await ended(form({}, [['archief.jsonl', lines.join('\n')]]))
  expect(job).toMatchObject({ documents: 1, total: 3, counts: { new: 3 } })
  expect(job.reports[1]?.name).toBe('archief.jsonl:2')
})

test('an address that can’t be had is told of', async () => {
  const job = await ended(json({ address: 'https://krant.example/a' }))
  expect(job).toMatchObject({
    kind: 'address',
    counts: { failed: 1 },
    reports: [{ code: 'offline' }],
  })
})

test.each([
  ['no files', form({}, []), 400, 'bad-request'],
  ['a field that is none of ours', form({ wat: 'dat' }, [['a.txt', 'A.']]), 400, 'bad-request'],
  ['a date that is none', form({ published: 'gisteren' }, [['a.txt', 'A.']]), 400, 'bad-request'],
  [
    'a dossier that is not there',
    form({ dossier: '999' }, [['a.txt', 'A.']]),
    404,
    'no-such-dossier',
  ],
  ['JSON that is none', { ...json({}), body: '{' }, 400, 'bad-request'],
  ['a text with a NUL', json({ text: 'a\0b' }), 400, 'bad-request'],
  ['a text and an address', json({ text: 'A.', address: 'https://a.example' }), 400, 'bad-request'],
  ['an address of a file', json({ address: 'file:///etc/passwd' }), 400, 'bad-request'],
  ['an example that is not there', json({ example: true }), 422, 'no-example'],
  ['no type', { method: 'POST', body: new Uint8Array([1]) }, 415, 'wrong-media-type'],
  [
    'a form without a boundary',
    { ...json('x'), headers: { 'Content-Type': 'multipart/form-data' } },
    400,
    'bad-request',
  ],
  ['a form cut short', { method: 'POST', body: CUT, headers: formType }, 400, 'bad-request'],
  ['a form that is none', { method: 'POST', body: 'wat', headers: formType }, 400, 'bad-request'],
  ['a field after a file', { method: 'POST', body: LATE, headers: formType }, 400, 'bad-request'],
] as const)('refuses %s, and keeps nothing of it', async (_, init, status, code) => {
  expect(await problem(init as RequestInit)).toMatchObject({ status, code })
  const left = await store.db
    .selectFrom('imports')
    .select('id')
    .where('given_at', 'is', null)
    .execute()
  expect(left).toEqual([])
})

test('a job can be watched to its end', async () => {
  const { id } = await given(
    form({}, [
      ['a.txt', 'Dit is traag, a.'],
      ['b.txt', 'Dit is traag, b.'],
    ]),
  )
  const answer = await app.request(`/v1/jobs/${id}/events`)
  expect(answer.headers.get('Content-Type')).toContain('text/event-stream')
  const events = (await answer.text()).trim().split('\n\n')
  const jobs = events.map((event) => JSON.parse(event.split('data: ')[1] ?? '') as Job)
  expect(jobs.at(0)?.endedAt).toBeUndefined()
  expect(jobs.at(-1)).toMatchObject({ state: 'done', done: 2 })
  expect(jobs.length).toBeGreaterThan(1)
})

test('a job that is stopped keeps what was added; the next one goes on', async () => {
  const files = Array.from(
    { length: 20 },
    (_, n) => [`${n}.txt`, `Dit is traag, bestand ${n}.`] as const,
  )
  const first = await given(form({}, files))
  const second = await given(json({ text: 'Hierna.', lang: 'nl' }))
  await begun(first.id)
  const stopped = await app.request(`/v1/jobs/${first.id}`, { method: 'DELETE' })
  expect(stopped.status).toBe(200)
  await imports.idle()
  const { items } = (await (await app.request('/v1/jobs?limit=2')).json()) as { items: Job[] }
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    [second.id, 'done'],
    [first.id, 'stopped'],
  ])
  expect(items[1]?.done).toBeLessThan(20)
})

test('what was given goes on after a restart, and is told once', async () => {
  const files = Array.from({ length: 6 }, (_, n) => [`${n}.txt`, `Traag, herstart ${n}.`] as const)
  const { id } = await given(form({}, files))
  await begun(id)
  await imports.close()
  const between = (await (await app.request(`/v1/jobs/${id}`)).json()) as Job
  expect(between.state).toBe('waiting')
  imports = runImports(store, fakeMeans())
  app = makeApp(testParts(store, { imports }))
  imports.wake()
  await imports.idle()
  const after = (await (await app.request(`/v1/jobs/${id}`)).json()) as Job
  expect(after).toMatchObject({ state: 'done', done: 6, counts: { new: 6, known: 0 } })
})

test('jobs come in pages, the last one first', async () => {
  const page = await app.request('/v1/jobs?limit=1')
  expect(page.headers.get('Link')).toContain('rel="next"')
  const { items, next } = (await page.json()) as { items: Job[]; next: string }
  const second = await app.request(`/v1/jobs?limit=1&after=${next}`)
  const { items: others } = (await second.json()) as { items: Job[] }
  expect(others[0]?.id).toBeLessThan(items[0]?.id ?? 0)
})

test.each(['/v1/jobs/999', '/v1/jobs/999/events'])('%s is not there', async (path) => {
  expect((await app.request(path)).status).toBe(404)
})
