// `npm run bench:compare -- [--database URL] [--copies N]`: how long each comparison takes over many reports. The
// database is one of its own: reports stay in it.
import { parseArgs } from 'node:util'
import {
  compareEvents,
  compareFigures,
  compareNamings,
  comparedItems,
  comparedReports,
  foldItems,
  nearbyReports,
  openStore,
  relatedReports,
  type RecordItem,
  type Store,
} from '@volgens/record'
import { machine } from '../machine.ts'
import { table } from '../table.ts'
import { copyReports } from './copy-reports.ts'
import { readDossier, saveDossier } from './read-dossier.ts'

/** Asked for: each comparison of 5,000 reports in about this many seconds. */
const ASKED_SECONDS = 1

const { values } = parseArgs({
  options: { database: { type: 'string' }, copies: { type: 'string', default: '625' } },
})

const place = values.database === undefined ? { memory: true as const } : { url: values.database }
const store = await openStore(place)
try {
  const dossier = await saveDossier(store, await readDossier())
  await copyReports(store, Number(values.copies))
  await store.settle()
  console.log(JSON.stringify({ ...machine(), store: store.kind }))
  const head = ['what', 'items', 'fetched, s', 'compared, s', 'of it on a core, s', 'asked, s']
  console.log(table([head, ...(await measure(store, dossier))]))
} finally {
  await store.close()
}

async function measure({ db }: Store, dossier: number): Promise<string[][]> {
  const scope = {}
  const reports = await comparedReports(db, scope)
  const [first] = await comparedReports(db, { dossier })
  if (first === undefined) throw new Error('the dossier is empty')
  const near = await nearbyReports(db, first.id, scope)
  const fold = (items: readonly RecordItem[]) => foldItems(db, items)
  return [
    await timed('namings', () => comparedItems(db, scope, ['naming']), fold, compareNamings),
    await timed(
      'figures',
      () => comparedItems(db, scope, ['figure', 'event']),
      fold,
      compareFigures,
    ),
    await timed('events', () => comparedItems(db, scope, ['event', 'denial']), fold, compareEvents),
    await timed(
      'related',
      () => comparedItems(db, { reports: near }, ['event', 'statement']),
      fold,
      (items, words) => relatedReports(first.id, items, reports, words),
    ),
  ]
}

type Fold = Awaited<ReturnType<typeof foldItems>>

/** Fetching takes in the folding of words, as it asks the database too. */
async function timed(
  what: string,
  fetch: () => Promise<RecordItem[]>,
  foldOf: (items: readonly RecordItem[]) => Promise<Fold>,
  compare: (items: readonly RecordItem[], fold: Fold) => unknown,
): Promise<string[]> {
  const start = performance.now()
  const items = await fetch()
  const fold = await foldOf(items)
  const fetched = performance.now()
  const before = process.cpuUsage()
  compare(items, fold)
  const end = performance.now()
  // On a busy machine most of the time is waiting for a core.
  const { user, system } = process.cpuUsage(before)
  const seconds = [fetched - start, end - fetched, (user + system) / 1000].map((ms) =>
    (ms / 1000).toFixed(2),
  )
  return [what, String(items.length), ...seconds, String(ASKED_SECONDS)]
}
