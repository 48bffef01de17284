import {
  comparedItems,
  comparedReports,
  compareEvents,
  compareFigures,
  compareNamings,
  compareReports,
  requireDossier,
  foldCopies,
  foldItems,
  namedReports,
  nearbyReports,
  openStore,
  questionsOf,
  relatedReports,
  type ComparedKind,
  type ReckoningRule,
  type ReportHead,
  type Scope,
  type Store,
} from '@volgens/record'
import { articlesOf } from './small-words.ts'
import { eventAccounts } from './compare/event-accounts.ts'
import { figureGroups } from './compare/figure-groups.ts'
import { namingMatrix } from './compare/naming-matrix.ts'
import { relatedList } from './compare/related-list.ts'
import { twoReports } from './compare/two-reports.ts'
import { viewOf } from './compare/view.ts'
import { spokenIn } from './compare/spoken.ts'
import { wrongUse } from './exit-codes.ts'
import { write, type Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { screenOf } from './terminal/style.ts'
import { toJson } from './to-json.ts'
import { uiLanguage } from './ui-language.ts'

/** Options of all comparisons, checked by the command line. */
export interface CompareOptions extends RecordOptions {
  readonly dossier?: string
  readonly json?: true
  readonly rejected?: true
  readonly limit: number
  readonly ui?: string
  readonly reckon?: ReckoningRule
  readonly same?: readonly (readonly string[])[]
  readonly days?: number
  readonly all?: true
}

/** What a comparison has to work with. */
interface Ground {
  readonly store: Store
  readonly scope: Scope
  readonly reports: readonly ReportHead[]
  readonly options: CompareOptions
  readonly io: Io
}

/** `volgens compare namings`. */
export const showNamings = (options: CompareOptions, io: Io) =>
  onGround(options, io, async ({ store, scope, reports }) => {
    const items = await itemsOf(store, scope, ['naming'])
    const found = compareNamings(items, await foldItems(store.db, items, await articlesOf()))
    await answer({ reports, ...found }, options, io, () =>
      namingMatrix(found, shown(reports, options, io)),
    )
  })

/** `volgens compare figures`. */
export const showFigures = (options: CompareOptions, io: Io) =>
  onGround(options, io, async ({ store, scope, reports }) => {
    const items = await itemsOf(store, scope, ['figure', 'event'])
    const { reckon: rule, same } = options
    const fold = await foldItems(store.db, items, await articlesOf())
    const groups = compareFigures(items, fold, same === undefined ? {} : { same })
    await answer({ reports, groups }, options, io, () =>
      figureGroups(groups, rule, shown(reports, options, io)),
    )
  })

/** `volgens compare events`. */
export const showEvents = (options: CompareOptions, io: Io) =>
  onGround(options, io, async ({ store, scope, reports }) => {
    const items = await itemsOf(store, scope, ['event', 'denial', 'figure'])
    const fold = await foldItems(store.db, items, await articlesOf())
    const { days, all = false } = options
    const events = compareEvents(items, fold, days === undefined ? {} : { days })
    const questions = questionsOf(events, compareFigures(items, fold), 'report')
    await answer({ reports, events, questions }, options, io, () =>
      eventAccounts(events, questions, all, shown(reports, options, io)),
    )
  })

/** `volgens compare reports A [B]`. */
export const showReports = (
  left: string,
  right: string | undefined,
  options: CompareOptions,
  io: Io,
) =>
  onGround(options, io, async ({ store, scope }) => {
    const pair = await pairOf(store, left, right)
    const ids = pair.map(({ id }) => id)
    const kinds = ['statement', 'figure', 'naming'] as const
    const items = await comparedItems(store.db, { ...scope, reports: ids }, kinds)
    const [first, second] = ids.map((id) => items.filter(({ report }) => report.id === id))
    const fold = await foldItems(store.db, items, await articlesOf())
    const found = compareReports(first ?? [], second ?? [], fold)
    await answer({ reports: pair, ...found }, options, io, () =>
      twoReports(found, shown(pair, options, io)),
    )
  })

/** `volgens compare related REPORT`. */
export const showRelated = (name: string, options: CompareOptions, io: Io) =>
  onGround(options, io, async ({ store, scope, reports }) => {
    const report = await oneReport(store, name)
    const near = await nearbyReports(store.db, report.id, scope)
    const items = await comparedItems(store.db, { ...scope, reports: near }, ['event', 'statement'])
    const among = reports.filter(({ id }) => near.includes(id))
    const fold = await foldItems(store.db, items)
    const related = relatedReports(report.id, items, [report, ...among], fold)
    await answer({ report, related }, options, io, () =>
      relatedList(report, related, shown([report, ...among], options, io)),
    )
  })

/** Opens the record for one comparison; where it is empty, says what fills it. */
async function onGround(
  options: CompareOptions,
  io: Io,
  compare: (ground: Ground) => Promise<void>,
): Promise<void> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    const name = options.dossier
    const dossier = name === undefined ? undefined : (await requireDossier(store.db, name)).id
    const scope: Scope = { dossier, rejected: options.rejected === true }
    const reports = await comparedReports(store.db, scope)
    if (reports.length === 0 && options.json !== true) {
      await write(io.stdout, `${shown(reports, options, io).words.empty}\n`)
    } else await compare({ store, scope, reports, options, io })
  } finally {
    await store.close()
  }
}

/** What the reports have, with what copies of one have in common once. */
async function itemsOf({ db }: Store, scope: Scope, kinds: readonly ComparedKind[]) {
  return foldCopies(db, scope, await comparedItems(db, scope, kinds))
}

async function oneReport(store: Store, name: string): Promise<ReportHead> {
  const found = await namedReports(store.db, name)
  const [last] = found.slice(-1)
  if (last !== undefined && new Set(found.map(({ url, id }) => url ?? id)).size === 1) return last
  throw wrongUse(
    last === undefined
      ? `there is no report ${name}; give an id or its first six characters, the name of its file, or its address`
      : `${name} is the name of ${found.length} reports (${found.map(({ id }) => id.slice(0, 12)).join(', ')}); give an id`,
  )
}

/** Two reports; of one address alone its last two versions. */
async function pairOf(
  store: Store,
  left: string,
  right: string | undefined,
): Promise<readonly [ReportHead, ReportHead]> {
  const first = await oneReport(store, left)
  if (right !== undefined) return [first, await oneReport(store, right)]
  const [before] = first.previous === undefined ? [] : await namedReports(store.db, first.previous)
  if (before !== undefined) return [before, first]
  throw wrongUse(`${left} has one version only; give two reports to compare`)
}

/** In the language that the person asked for. */
const shown = (reports: readonly ReportHead[], { ui, limit }: CompareOptions, io: Io) =>
  viewOf(spokenIn(uiLanguage(ui, io.env)), reports, screenOf(io), limit)

async function answer(
  found: unknown,
  { json }: CompareOptions,
  io: Io,
  lines: () => readonly string[],
): Promise<void> {
  await write(io.stdout, json === true ? toJson(found) : `${lines().join('\n')}\n`)
}
