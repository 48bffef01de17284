import {
  actorNetwork,
  comparedItems,
  comparedReports,
  compareEvents,
  compareFigures,
  compareNamings,
  compareReports,
  compareVoices,
  dossierOfId,
  foldCopies,
  foldItems,
  questionsOf,
  timelineOf,
  timeWords,
  type ComparedKind,
  type FigureGroup,
  type Scope,
} from '@volgens/record'
import type { Context } from 'hono'
import type { Api } from '../http/api.ts'
import { linkNext, readOffset, writeOffset } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { plain } from '../http/plain.ts'
import type { Parts } from '../parts.ts'
import {
  toEvents,
  toFigures,
  toNamings,
  toQuestion,
  toNetwork,
  toSides,
  toTold,
  toVoices,
} from '../shapes/to-comparison.ts'
import {
  events,
  figures,
  namings,
  network,
  questions,
  reports,
  timeline,
  voices,
  type ScopeParams,
} from './comparison-routes.ts'
import { noSuchReport } from './reports.ts'

/** `/v1/comparisons`: what several reports and voices make of the same. */
export function addComparisons(api: Api, { store, articles }: Parts): void {
  api.openapi(namings, async (c) => {
    const { heads, items, fold } = await groundOf(c.req.valid('query'), ['naming'])
    return answerTagged(c, plain({ reports: heads, ...toNamings(compareNamings(items, fold)) }))
  })
  api.openapi(voices, async (c) => {
    const { limit, ...query } = c.req.valid('query')
    const compared = await scopeOf(query)
    const heads = await comparedReports(store.db, compared)
    const found = await compareVoices(store.db, compared)
    return answerTagged(c, plain({ reports: heads, ...toVoices(found, limit) }))
  })
  api.openapi(figures, async (c) => {
    const { counts, key, disputed, reckon, ...query } = c.req.valid('query')
    const { heads, items, fold } = await groundOf(query, ['figure', 'event'])
    const wanted = { counts: counts?.toLowerCase(), key, disputed }
    const found = pageOf(
      c,
      query,
      compareFigures(items, fold).filter((group) => isWanted(group, wanted)),
    )
    const shown = found.items.map((group) => toFigures(group, reckon))
    return answerTagged(c, plain({ ...found, reports: heads, items: shown }))
  })
  api.openapi(events, async (c) => {
    const { days, ...query } = c.req.valid('query')
    const { heads, items, fold } = await groundOf(query, ['event', 'denial'])
    const found = pageOf(c, query, compareEvents(items, fold, { days }))
    const shown = found.items.map((event) => toEvents(event, heads))
    return answerTagged(c, plain({ ...found, reports: heads, items: shown }))
  })
  api.openapi(timeline, async (c) => {
    const { clock, account, type, from, to, ...query } = c.req.valid('query')
    const { heads, items } = await groundOf(query, ['event'])
    const { events, ...told } = timelineOf(items, { clock, account, type, from, to })
    const { items: shown, ...found } = pageOf(c, query, events)
    const times = await timeWords(store.db, shown)
    const withTimes = shown.map((event) => toTold(event, times.get(event)))
    return answerTagged(c, plain({ ...found, ...told, reports: heads, items: withTimes }))
  })
  api.openapi(questions, async (c) => {
    const { days, columns, ...query } = c.req.valid('query')
    const { heads, items, fold } = await groundOf(query, ['event', 'denial', 'figure'])
    const told = compareEvents(items, fold, { days })
    const found = pageOf(c, query, questionsOf(told, compareFigures(items, fold), columns))
    return answerTagged(c, plain({ ...found, reports: heads, items: found.items.map(toQuestion) }))
  })
  api.openapi(network, async (c) => {
    const { dossier, report, rejected, limit } = c.req.valid('query')
    if (dossier !== undefined) await dossierOfId(store.db, dossier)
    const found = await actorNetwork(store.db, { dossier, reports: report, rejected }, limit)
    return answerTagged(c, plain(toNetwork(found)))
  })
  api.openapi(reports, async (c) => {
    const { a, b, rejected } = c.req.valid('query')
    const scope = { reports: [a, b], rejected }
    const heads = await comparedReports(store.db, scope)
    const pair = [a, b].map((id) => heads.find((head) => head.id === id) ?? missing(id))
    const items = await comparedItems(store.db, scope, ['statement', 'figure', 'naming'])
    const [left, right] = [a, b].map((id) => items.filter(({ report }) => report.id === id))
    const fold = await foldItems(store.db, items, await articles())
    const { voices, ...found } = compareReports(left ?? [], right ?? [], fold)
    const sides = {
      statements: toSides(found.statements),
      figures: toSides(found.figures),
      namings: toSides(found.namings),
    }
    return answerTagged(c, plain({ reports: pair, voices, ...sides }))
  })

  /** What a comparison has to work with; what copies of one have in common is there once. */
  async function groundOf(query: ScopeParams, kinds: ComparedKind[]) {
    const scope = await scopeOf(query)
    const heads = await comparedReports(store.db, scope)
    const items = await foldCopies(store.db, scope, await comparedItems(store.db, scope, kinds))
    return { heads, items, fold: await foldItems(store.db, items, await articles()) }
  }

  /** What is compared; throws where there is no such dossier. */
  async function scopeOf({ dossier, report, rejected }: ScopeParams): Promise<Scope> {
    if (dossier !== undefined) await dossierOfId(store.db, dossier)
    return { dossier, reports: report, rejected }
  }
}

interface Wanted {
  /** Lower case. */
  readonly counts: string | undefined
  readonly key: string | undefined
  readonly disputed: boolean | undefined
}

const isWanted = (group: FigureGroup, { counts, key, disputed }: Wanted) =>
  (counts === undefined || group.counts.some((words) => words.toLowerCase().includes(counts))) &&
  (key === undefined || group.key === key) &&
  (disputed !== true || group.figures.some(({ disagrees }) => disagrees !== undefined))

function pageOf<Each>(
  c: Context,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  all: readonly Each[],
) {
  const offset = readOffset(after)
  const next = all.length > offset + limit ? writeOffset(offset + limit) : undefined
  linkNext(c, next)
  return { total: all.length, items: all.slice(offset, offset + limit), next }
}

function missing(id: string): never {
  throw noSuchReport(id)
}
