import { listFailures, openStore, type Store } from '@volgens/record'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeReader } from '../testing/fake-reader.ts'
import { queueReports } from './queue-reports.ts'
import type { InputFault, ReportInput } from './report-input.ts'
import { workOnQueue } from './work-on-queue.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
}, 120_000)
afterAll(() => store.close())

const input = (name: string, text: string): ReportInput => ({
  ...{ name, text, type: 'text/plain', bytes: new TextEncoder().encode(text) },
  options: { outlet: 'De Kade', lang: 'nl' },
})

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item)
}

const counts = (some: object) => ({ new: 0, changed: 0, known: 0, failed: 0, ...some })

test('what waits is read once, by whoever takes it, and saved as if it had been added', async () => {
  const inputs = Array.from({ length: 30 }, (_, n) => input(`r${n}`, `Bericht ${n}.`))
  const queued = await queueReports(store, stream(inputs), { dossier: 'kade' })
  expect(queued).toEqual({ queued: 30, failed: 0 })
  const readers = [fakeReader(), fakeReader()]
  const summaries = await Promise.all(
    readers.map(({ workers }) => workOnQueue(store, { workers, once: true })),
  )
  expect(summaries.reduce((sum, each) => sum + each.new, 0)).toBe(30)
  expect(readers.flatMap(({ read }) => read).sort()).toEqual(inputs.map(({ text }) => text).sort())
  const { rows } = await sql<{ reports: number; original: string }>`
    select count(*)::int as reports, min(convert_from(bytes, 'UTF8')) as original
    from dossier_reports join dossiers on dossiers.id = dossier join reports on reports.id = report
    join originals on hash = original where name = 'kade' and outlet = 'De Kade'`.execute(store.db)
  expect(rows).toEqual([{ reports: 30, original: 'Bericht 0.' }])
})

test('what is there already is not read again, and what can not be read is a failure', async () => {
  const fault = Object.assign(new Error('torn'), { code: 'pdf-broken' }) as InputFault['fault']
  const broken: InputFault = { name: 'b.pdf', bytes: new Uint8Array([1]), fault }
  const unclear = { ...input('hm', 'Hm.'), options: {} }
  const inputs = [input('r0', 'Bericht 0.'), broken, unclear]
  expect(await queueReports(store, stream(inputs), { dossier: 'stuk' })).toEqual({
    ...{ queued: 2, failed: 1 },
  })
  const { read, workers } = fakeReader()
  expect(await workOnQueue(store, { workers, once: true })).toEqual(counts({ known: 1, failed: 1 }))
  expect(read).toEqual(['Hm.'])
  const failures = await listFailures(store, 'stuk')
  expect(failures.map(({ name, code }) => [name, code])).toEqual([
    ['b.pdf', 'pdf-broken'],
    ['hm', 'unclear-language'],
  ])
})

test('keeps words as they are, and refuses what could not wait as they are', async () => {
  const escape = input('escape', String.raw`De code is \u0000 en \\u0000, zegt hij.`)
  const inputs = [
    escape,
    input('nul', 'Een nul\0.'),
    { ...input('kop', 'Een kop.'), options: { title: 'a\0b', lang: 'nl' } },
    { ...input('half', 'Een half teken.'), options: { title: 'Kop\ud800', lang: 'nl' } },
  ]
  const queued = await queueReports(store, stream(inputs), { dossier: 'tekens' })
  expect(queued).toEqual({ queued: 2, failed: 2 })
  const failures = await listFailures(store, 'tekens')
  expect(failures.map(({ name, code }) => [name, code])).toEqual([
    ['nul', 'binary-input'],
    ['kop', 'binary-input'],
  ])
  const { read, workers } = fakeReader()
  expect(await workOnQueue(store, { workers, once: true })).toEqual(counts({ new: 2 }))
  expect(read.sort()).toEqual([escape.text, 'Een half teken.'])
})

test('gives back what it had taken where it is stopped', async () => {
  const inputs = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((n) =>
    input(n, `Stop ${n}, traag.`),
  )
  await queueReports(store, stream(inputs), {})
  const controller = new AbortController()
  const first = fakeReader()
  const stopped = await workOnQueue(store, {
    ...{ workers: first.workers, signal: controller.signal },
    onProgress: () => controller.abort(),
  })
  expect(stopped.new).toBeLessThan(6)
  const second = fakeReader()
  const rest = await workOnQueue(store, { workers: second.workers, once: true })
  expect(stopped.new + rest.new).toBe(6)
}, 60_000)
