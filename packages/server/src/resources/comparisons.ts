import {
  comparedItems,
  comparedReports,
  compareEvents,
  compareFigures,
  compareReports,
  dossierOfId,
  foldItems,
  madeOf,
  openGrounds,
  openNetworks,
  openVoices,
  questionsOf,
  timelineOf,
  timeWords,
  type ComparedKind,
  type FigureGroup,
  type Ground,
  type ReportHead,
  type Scope,
} from '@volgens/record'
import type { Context } from 'hono'
import type { Api } from '../http/api.ts'
import { linkNext, readOffset, writeOffset } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { plain } from '../http/plain.ts'
import type { Parts } from '../parts.ts'
import { headsOf, shareOut } from '../shapes/cut.ts'
import {
  toEvents,
  toFigures,
  toNetwork,
  toSides,
  toTold,
  toVoices,
} from '../shapes/to-comparison.ts'
import { isDisputed, toQuestions } from '../shapes/to-questions.ts'
import {
  events,
  figures,
  network,
  questions,
  reports,
  timeline,
  voices,
  type ScopeParams,
} from './comparison-routes.ts'
import { addNamingComparisons } from './naming-comparisons.ts'
import { noSuchReport } from './reports.ts'

/** `/v1/comparisons`: what several reports and voices make of the same. */
export function addComparisons(api: Api, { store, articles }: Parts): void {
  const grounds = openGrounds(store.db, articles)
  const compared = openVoices(store.db)
  const networks = openNetworks(store.db)
  addNamingComparisons(api, (query) => groundOf(query, ['naming']))
  api.openapi(voices, async (c) => {
    const { limit, ...query } = c.req.valid('query')
    const { heads, ...found } = await compared.of(await scopeOf(query))
    const body = toVoices(found, limit)
    return answerTagged(c, plain({ ...headsIn(heads, body), ...body }))
  })
  api.openapi(figures, async (c) => {
    const { counts, key, disputed, reckon, ...query } = c.req.valid('query')
    const ground = await groundOf(query, ['figure', 'event'])
    const wanted = { counts: counts?.toLowerCase(), key, disputed }
    const { items: groups, ...found } = pageOf(
      c,
      query,
      figuresOf(ground).filter((group) => isWanted(group, wanted)),
    )
    const most = shareOut(
      groups.map((group) => group.figures.length),
      MOST_FIGURES,
    )
    const items = groups.map((group) => toFigures(group, reckon, most))
    return answerTagged(c, plain({ ...found, ...headsIn(ground.reports, items), items }))
  })
  api.openapi(events, async (c) => {
    const { days, ...query } = c.req.valid('query')
    const ground = await groundOf(query, ['event', 'denial'])
    const { items: told, ...found } = pageOf(c, query, eventsOf(ground, days))
    const most = shareOut(
      told.map(({ accounts }) => accounts.length),
      MOST_ACCOUNTS,
    )
    const items = told.map((event) => toEvents(event, ground.reports, most))
    return answerTagged(c, plain({ ...found, ...headsIn(ground.reports, items), items }))
  })
  api.openapi(timeline, async (c) => {
    const { clock, account, type, from, to, ...query } = c.req.valid('query')
    const ground = await groundOf(query, ['event'])
    const asked = { clock, account, type, from, to }
    const { events, accounts, ...told } = madeOf(ground, JSON.stringify(asked), () =>
      timelineOf(ground.items, asked),
    )
    const { items: shown, ...found } = pageOf(c, query, events)
    const times = await timeWords(store.db, shown)
    const items = shown.map((event) => toTold(event, times.get(event)))
    const most = accounts.filter((each, at) => at < MOST_NAMES || each.account.key === account)
    const counts = { accounts: most, accountCount: accounts.length }
    const heads = headsIn(ground.reports, items)
    return answerTagged(c, plain({ ...found, ...told, ...counts, ...heads, items }))
  })
  api.openapi(questions, async (c) => {
    const { days, columns, column, kind, disputed, ...query } = c.req.valid('query')
    const ground = await groundOf(query, ['event', 'denial', 'figure'])
    const all = madeOf(ground, `questions ${days} ${columns}`, () =>
      questionsOf(eventsOf(ground, days), figuresOf(ground), columns),
    )
    const wanted = all.filter(
      (question) =>
        (kind === undefined || question.kind === kind) &&
        (disputed !== true || isDisputed(question)),
    )
    const { items: page, ...found } = pageOf(c, query, wanted)
    const shown = toQuestions(page, column, columns === 'account')
    const named = columns === 'report' ? shown.columns.map(({ key }) => ({ report: key })) : []
    const heads = headsIn(ground.reports, [shown.items, named])
    return answerTagged(c, plain({ ...found, ...heads, ...shown }))
  })
  api.openapi(network, async (c) => {
    const { limit, ...query } = c.req.valid('query')
    return answerTagged(c, plain(toNetwork(await networks.of(await scopeOf(query), limit))))
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

  const groundOf = async (query: ScopeParams, kinds: ComparedKind[]) =>
    grounds.of(await scopeOf(query), kinds)

  /** What is compared; throws where there is no such dossier. */
  async function scopeOf({ dossier, report, rejected }: ScopeParams): Promise<Scope> {
    if (dossier !== undefined) await dossierOfId(store.db, dossier)
    return { dossier, reports: report, rejected }
  }
}

/** Figures of all groups of an answer, and accounts of all events. */
const MOST_FIGURES = 300
const MOST_ACCOUNTS = 200

/** Accounts to choose from. */
const MOST_NAMES = 100

const headsIn = (all: readonly ReportHead[], body: unknown) => ({
  reports: headsOf(all, body),
  reportCount: all.length,
})

const figuresOf = (ground: Ground) =>
  madeOf(ground, 'figures', () => compareFigures(ground.items, ground.fold))

const eventsOf = (ground: Ground, days: number) =>
  madeOf(ground, `events ${days}`, () => compareEvents(ground.items, ground.fold, { days }))

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
