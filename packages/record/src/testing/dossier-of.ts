import { randomUUID } from 'node:crypto'
import type { Reading } from '@volgens/shapes'
import { comparedItems, comparedReports, type ReportHead } from '../compare/scope.ts'
import { foldItems, type Fold } from '../compare/fold.ts'
import type { RecordItem } from '../items/item-query.ts'
import { ensureDossier } from '../reports/dossiers.ts'
import { saveReport } from '../reports/save-report.ts'
import type { Store } from '../store/open-store.ts'

export interface SavedDossier {
  readonly id: number
  readonly items: readonly RecordItem[]
  readonly reports: readonly ReportHead[]
  readonly fold: Fold
}

/** Articles as the languages of the tests have them. */
const ARTICLES = new Map([
  ['nl', new Set(['de', 'het', 'een'])],
  ['en', new Set(['the', 'a', 'an'])],
])

/** Saves readings in a dossier of their own and gives what comparisons take. */
export async function dossierOf(store: Store, readings: readonly Reading[]): Promise<SavedDossier> {
  const { id } = await ensureDossier(store, randomUUID())
  const original = new TextEncoder().encode('as given')
  for (const reading of readings) await saveReport(store, reading, { original, dossier: id })
  const items = await comparedItems(store.db, { dossier: id }, [
    'statement',
    'naming',
    'figure',
    'event',
  ])
  const reports = await comparedReports(store.db, { dossier: id })
  return { id, items, reports, fold: await foldItems(store.db, items, ARTICLES) }
}
