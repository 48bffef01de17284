// `npm run bench:record -- search`: how long a search takes over a million statements on PostgreSQL, and over 100,000 on PGlite.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore, search, type SearchQuery, type Store } from '@volgens/record'
import type { Reading } from '@volgens/shapes'
import { dutch } from '@volgens/nl'
import { english } from '@volgens/en'
import { open } from 'volgens'
import { sql } from 'kysely'
import { machine } from '../machine.ts'
import { benchTexts, type BenchText } from '../speed/texts.ts'
import { table } from '../table.ts'
import { fillStore } from './search/fill-store.ts'
import { benchQueries } from './search/queries.ts'
import { vocabularyOf, type Vocabulary } from './search/vocabulary.ts'

const usage = `usage: npm run bench:record -- search [--url URL | --data DIR] [--statements N] [--texts FILE] [--all]
  --url URL        a PostgreSQL database: filled where it is empty, else used as it is (1000000 statements, p95 150 ms)
  --data DIR       a folder for PGlite, the same (a new one unless told; 100000 statements, p95 250 ms)
  --statements N   how many
  --texts FILE     JSON Lines of {text, lang} to make statements from, beside the corpus
  --all            every query with its time, the slowest first; 15 unless told`

const RUNS = 3

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    url: { type: 'string' },
    data: { type: 'string' },
    statements: { type: 'string' },
    texts: { type: 'string', multiple: true, default: [] },
    all: { type: 'boolean', default: false },
  },
})
if (values.help === true) console.log(usage)
else await measure()

async function measure(): Promise<void> {
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'volgens-search-'))
  const store = await openStore(values.url === undefined ? { folder } : { url: values.url })
  try {
    const texts = [...benchTexts(), ...values.texts.flatMap((file) => benchTexts(file))]
    const vocabulary = vocabularyOf(texts)
    const wanted = Number(values.statements ?? (store.kind === 'postgres' ? 1_000_000 : 100_000))
    await fillOnce(store, texts, vocabulary, wanted)
    report(
      await timed(store, await benchQueries(store, vocabulary)),
      await countsOf(store),
      store.kind,
    )
  } finally {
    await store.close()
    if (values.data === undefined) rmSync(folder, { recursive: true })
  }
}

async function fillOnce(
  store: Store,
  texts: readonly BenchText[],
  vocabulary: Vocabulary,
  statements: number,
) {
  const { rows } = await sql<{ some: boolean }>`select exists (select from items) as some`.execute(
    store.db,
  )
  if (rows[0]?.some === true) return
  const volgens = await open({ languages: [dutch, english] })
  const readings: Reading[] = []
  for (const { text, lang } of texts)
    readings.push(await volgens.read(text, { lang, published: '2022-01-07' }))
  await volgens.close()
  await fillStore(store, readings, vocabulary, statements)
}

interface Timing {
  readonly query: SearchQuery
  readonly found: string
  /** Milliseconds of each run, the shortest first. */
  readonly runs: readonly number[]
}

/** Once to warm up, then as often as is timed. */
async function timed(store: Store, queries: readonly SearchQuery[]): Promise<Timing[]> {
  const timings: Timing[] = []
  for (const query of queries) {
    const { count } = await search(store, query)
    const runs: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now()
      await search(store, query)
      runs.push(performance.now() - start)
    }
    timings.push({
      query,
      found: `${count.more ? '> ' : ''}${count.items}`,
      runs: runs.sort((a, b) => a - b),
    })
  }
  return timings
}

async function countsOf({ db }: Store): Promise<string> {
  const { rows } = await sql<{ statements: number; items: number; reports: number }>`
    select count(*) filter (where kind = 'statement') as statements, count(*) as items,
      (select count(*) from reports) as reports from items`.execute(db)
  const { statements, items, reports } = rows[0] ?? { statements: 0, items: 0, reports: 0 }
  return `${statements} statements, ${items} items, ${reports} reports`
}

function report(timings: readonly Timing[], counts: string, kind: Store['kind']): void {
  const middle = ({ runs }: Timing) => runs[Math.floor(runs.length / 2)] ?? 0
  const slowest = [...timings].sort((a, b) => middle(b) - middle(a))
  const shown = values.all ? slowest : slowest.slice(0, 15)
  console.log(
    table([
      ['query', 'found', 'ms'],
      ...shown.map((each) => [JSON.stringify(each.query), each.found, middle(each).toFixed(0)]),
    ]),
  )
  const all = timings.flatMap(({ runs }) => runs).sort((a, b) => a - b)
  const at = (share: number) =>
    (all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? 0).toFixed(0)
  const asked = kind === 'postgres' ? 150 : 250
  console.log(`\n${kind}: ${counts}; ${timings.length} queries, each with facets, ${RUNS} times`)
  console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (asked: under ${asked} ms), max ${at(1)} ms`)
  const where = machine()
  console.log(
    `${where.processor}, ${where.cores} cores, load ${where.load}, Node ${where.node}, commit ${where.commit}`,
  )
}
