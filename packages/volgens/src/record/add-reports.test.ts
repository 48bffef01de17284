import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Source } from '@volgens/intake'
import { listFailures, openStore, type Store } from '@volgens/record'
import { addReports, type Added, type AddOptions } from './add-reports.ts'
import { reportInputs } from './report-input.ts'
import type { InputFault, ReportInput, ReportOptions } from './report-input.ts'
import { retryFailures } from './retry-failures.ts'
import { fakeReader } from '../testing/fake-reader.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
}, 120_000)
afterAll(() => store.close())

const input = (name: string, words: string, options?: ReportOptions): ReportInput => ({
  ...{ name, bytes: new TextEncoder().encode(words), text: words, type: 'text/plain', alone: true },
  ...(options === undefined ? {} : { options }),
})

/** What a file with these words gives. */
async function opened(source: Omit<Source, 'chunks'>, words: string | Uint8Array) {
  const found: (ReportInput | InputFault)[] = []
  const chunks = () => stream([Buffer.from(words as string)])
  for await (const input of reportInputs({ ...source, chunks })) found.push(input)
  return found
}

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item)
}

async function add(inputs: readonly (ReportInput | InputFault)[], more: Partial<AddOptions> = {}) {
  const { read, workers } = fakeReader()
  const told: Added[] = []
  const onProgress = (added: Added) => void told.push(added)
  const summary = await addReports(store, stream(inputs), { workers, onProgress, ...more })
  return { summary, read, told: told.map(({ name, outcome }) => `${name} ${outcome}`) }
}

const counts = (some: object) => ({ new: 0, changed: 0, known: 0, failed: 0, ...some })

test('adds reports in their order, however long each takes', async () => {
  const inputs = [
    input('a', 'Een traag.'),
    input('b', 'Twee.'),
    input('c', 'Drie traag.'),
    input('d', 'Vier.'),
  ]
  const { summary, told } = await add(inputs)
  expect(told).toEqual(['a new', 'b new', 'c new', 'd new'])
  expect(summary).toEqual(counts({ new: 4 }))
})

test('does not read again what is there, and puts it into another dossier', async () => {
  const inputs = [input('a', 'Dezelfde.'), input('b', 'Nog een.', { title: 'Ook' })]
  await add(inputs, { dossier: 'eerste' })
  const { summary, read } = await add(inputs, { dossier: 'tweede' })
  expect([summary, read]).toEqual([counts({ known: 2 }), []])
  const rows = await store.db
    .selectFrom('dossier_reports')
    .innerJoin('dossiers', 'dossiers.id', 'dossier_reports.dossier')
    .select(({ fn }) => ['name', fn.countAll().as('reports')])
    .where('name', 'in', ['eerste', 'tweede'])
    .groupBy('name')
    .orderBy('name')
    .execute()
  expect(rows).toEqual([
    { name: 'eerste', reports: 2 },
    { name: 'tweede', reports: 2 },
  ])
})

test('makes changed words at one address a version, and takes a report twice in one go once', async () => {
  const options = { url: 'https://krant.example/dijk' }
  const first = input('a', 'De dijk breekt.', options)
  const { told } = await add([first, first, input('b', 'De dijk houdt.', options)])
  expect(told).toEqual(['a new', 'a known', 'b changed'])
})

test('keeps what is known, the bytes as given, and what whoever gave it calls it', async () => {
  const words =
    '\ufeff---\r\noutlet: De Krant\r\npublished: 2022-01-07\r\n---\r\n\r\nCafe\u0301 dicht.\r\n'
  const known = { outlet: 'Anders', lang: 'en' }
  await add(await opened({ name: 'map/a.txt', path: 'map/a.txt', known }, words))
  const line = JSON.stringify({ id: 17, text: 'Een regel.', title: 'Kop\ud800' })
  await add(await opened({ name: 'x.jsonl' }, line))
  const rows = await store.db
    .selectFrom('reports')
    .innerJoin('originals', 'hash', 'original')
    .selectAll()
    .where('reference', 'in', ['map/a.txt', '17'])
    .orderBy('reference')
    .execute()
  expect(rows).toMatchObject([
    { reference: '17', text: 'Een regel.', title: 'Kop\ufffd' },
    { outlet: 'De Krant', lang: 'en', published: '2022-01-07', text: 'Café dicht.\n' },
  ])
  expect(rows.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([line, words])
})

test('goes on after what fails, keeps it, and takes it in when it is tried again', async () => {
  const dossier = 'mislukt'
  const nul = { text: 'Met nul.', title: 'a\0b' }
  const inputs = [
    ...[input('a', 'Hm.'), input('b', '  '), input('c', 'Goed.')],
    ...(await opened({ name: 'd.jsonl' }, '{"text":')),
    ...(await opened({ name: 'e', type: 'application/json' }, JSON.stringify(nul))),
  ]
  const { summary, told } = await add(inputs, { dossier })
  expect(told).toEqual(['a failed', 'b failed', 'c new', 'd.jsonl:1 failed', 'e failed'])
  expect(summary).toEqual(counts({ new: 1, failed: 4 }))
  const kept = async () =>
    (await listFailures(store, dossier)).map(({ name, code, attempts }) => [name, code, attempts])
  expect(await kept()).toEqual([
    ['a', 'unclear-language', 1],
    ['b', 'empty-text', 1],
    ['d.jsonl:1', 'bad-json', 1],
    ['e', 'store-failed', 1],
  ])
  const { workers } = fakeReader()
  const again = await retryFailures(store, { workers, dossier }, { known: { lang: 'nl' } })
  expect(again).toEqual(counts({ new: 1, failed: 3 }))
  expect(await kept()).toEqual([
    ['b', 'empty-text', 2],
    ['d.jsonl:1', 'bad-json', 2],
    ['e', 'store-failed', 2],
  ])
  await add([input('b', 'Niet meer leeg.')], { dossier })
  expect((await kept()).map(([name]) => name)).toEqual(['d.jsonl:1', 'e'])
})

const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Krant</title>
${['Hm een.', 'Twee.', 'Hm drie.', 'Vier.'].map((words) => `<item><content:encoded>${words}</content:encoded></item>`).join('')}
</channel></rss>`

test('tries again what failed of a document with several reports, and that alone', async () => {
  const dossier = 'feed'
  const { told } = await add(await opened({ name: 'feed.xml' }, feed), { dossier })
  expect(told).toEqual([
    ...['feed.xml:1 failed', 'feed.xml:2 new', 'feed.xml:3 failed', 'feed.xml:4 new'],
  ])
  const names = async () => (await listFailures(store, dossier)).map(({ name }) => name)
  // What stands in the same document and is there does not make the others be forgotten.
  await add(await opened({ name: 'feed.xml' }, feed), { dossier })
  expect(await names()).toEqual(['feed.xml:1', 'feed.xml:3'])
  const { workers } = fakeReader()
  const again = await retryFailures(store, { workers, dossier }, { known: { lang: 'nl' } })
  expect([again, await names()]).toEqual([counts({ new: 2 }), []])
})

test('opens again what could not be opened, by what was known of it', async () => {
  const dossier = 'opnieuw'
  const known = { url: 'https://krant.example/a', outlet: 'Krant' }
  const table = '{"Body": "Een tabel."}'
  await add(await opened({ name: 'a.jsonl', known }, table), { dossier })
  const { workers } = fakeReader()
  const columns = { text: 'Body' }
  expect(await retryFailures(store, { workers, dossier }, { columns })).toEqual(counts({ new: 1 }))
  const row = store.db.selectFrom('reports').selectAll().where('url', '=', known.url)
  expect(await row.executeTakeFirst()).toMatchObject({ outlet: 'Krant', reference: 'a.jsonl:1' })
})

test('tells of what is no report without keeping it', async () => {
  const fault = Object.assign(new Error('gone'), { code: 'no-such-file' }) as InputFault['fault']
  const { told } = await add([{ name: 'weg.txt', fault }], { dossier: 'weg' })
  expect(told).toEqual(['weg.txt failed'])
  expect(await listFailures(store, 'weg')).toEqual([])
})

test('holds few reports at a time', async () => {
  const { workers } = fakeReader()
  let taken = 0
  let saved = 0
  let most = 0
  async function* many() {
    for (taken = 0; taken < 40; taken++) {
      most = Math.max(most, taken - saved)
      yield await Promise.resolve(input(`m${taken}`, `Bericht ${taken}.`))
    }
  }
  await addReports(store, many(), { workers, onProgress: () => void (saved += 1) })
  expect(saved).toBe(40)
  expect(most).toBeLessThanOrEqual(workers.atOnce + 1)
})

test('saves what was begun when it is stopped, and takes no more', async () => {
  const controller = new AbortController()
  const { read, workers } = fakeReader()
  let ended = false
  async function* endless() {
    try {
      for (let n = 0; ; n++) yield await Promise.resolve(input(`s${n}`, `Stop ${n}, traag.`))
    } finally {
      ended = true
    }
  }
  const { signal } = controller
  const onProgress = ({ name }: Added) => void (name === 's2' && controller.abort())
  const summary = await addReports(store, endless(), { workers, onProgress, signal })
  expect(summary).toEqual(counts({ new: read.length }))
  expect(read.length).toBeLessThanOrEqual(3 + workers.atOnce)
  expect(ended).toBe(true)
})

test('stops at once where nothing comes', async () => {
  const controller = new AbortController()
  const { workers } = fakeReader()
  async function* silent(): AsyncGenerator<ReportInput> {
    yield input('t', 'Een enkel bericht.')
    await new Promise(() => undefined)
  }
  setTimeout(() => controller.abort(), 200)
  const summary = await addReports(store, silent(), { workers, signal: controller.signal })
  expect(summary).toEqual(counts({ new: 1 }))
})

test('stops where the store itself fails', async () => {
  const broken = await openStore({ memory: true })
  const { workers } = fakeReader()
  const onProgress = () => void broken.close()
  const inputs = stream([1, 2, 3, 4, 5, 6, 7, 8].map((n) => input(`${n}`, `Kapot ${n}.`)))
  await expect(addReports(broken, inputs, { workers, onProgress })).rejects.toThrow()
}, 120_000)
