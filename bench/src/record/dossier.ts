// `npm run bench:dossier`: how many of the differences that were written into the example dossier its comparisons show.
import {
  compareEvents,
  compareFigures,
  compareNamings,
  comparedItems,
  comparedReports,
  foldItems,
  openStore,
  type Store,
} from '@volgens/record'
import { table } from '../table.ts'
import { checkEvents } from './check-events.ts'
import { checkFigures } from './check-figures.ts'
import { checkNamings } from './check-namings.ts'
import { checkQuotations } from './check-quotations.ts'
import type { Check } from './dossier-check.ts'
import { readExpected, siteFinder } from './expected-dossier.ts'
import { readDossier, saveDossier } from './read-dossier.ts'

const read = await readDossier()
const store = await openStore({ memory: true })
try {
  const checks = await checkAll(store, await saveDossier(store, read))
  const head = ['kind', 'found', 'of', 'pairs together', 'of', 'wrongly together']
  const rows = checks.map(({ kind, found, missing, pairs, together, mixed }) =>
    [kind, found, found + missing.length, together, pairs, mixed].map(String),
  )
  console.log(table([head, ...rows]))
  for (const { kind, missing } of checks) {
    console.log(`\n${kind}, not in the comparison:`)
    for (const line of missing) console.log(`  ${line}`)
  }
} finally {
  await store.close()
}

async function checkAll({ db }: Store, dossier: number): Promise<Check[]> {
  const expected = readExpected()
  const siteOf = siteFinder(expected, read)
  const kinds = ['statement', 'naming', 'figure', 'event'] as const
  const items = await comparedItems(db, { dossier }, kinds)
  const reports = await comparedReports(db, { dossier })
  const fold = await foldItems(db, items)
  return [
    checkNamings(compareNamings(items, fold), expected, siteOf),
    checkFigures(compareFigures(items, fold), expected, siteOf),
    checkEvents(compareEvents(items, fold), reports, expected, siteOf),
    checkQuotations(items, fold, expected, siteOf),
  ]
}
