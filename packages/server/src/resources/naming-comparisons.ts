import {
  compareLabels,
  compareNamings,
  labelOf,
  madeOf,
  othersFor,
  type ComparedLabel,
  type Ground,
} from '@volgens/record'
import type { Naming } from '@volgens/shapes'
import type { Api } from '../http/api.ts'
import { linkNext, readOffset, writeOffset } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { plain } from '../http/plain.ts'
import { headsOf } from '../shapes/cut.ts'
import { toLabel, toNamings } from '../shapes/to-namings.ts'
import { labels, namings, type NamingParams, type ScopeParams } from './comparison-routes.ts'

/** Others for one label that are told. */
const MOST_OTHERS = 40

/** `/v1/comparisons/namings` and `/labels`. groundOf: the namings of a scope. */
export function addNamingComparisons(
  api: Api,
  groundOf: (query: ScopeParams) => Promise<Ground>,
): void {
  api.openapi(namings, async (c) => {
    const { namer, limit, ...query } = c.req.valid('query')
    const ground = await groundOf(query)
    const whole = namingsOf(ground, query)
    const found =
      namer === undefined
        ? whole
        : { ...whole, namers: whole.namers.filter(({ key }) => key === namer) }
    const body = { ...toNamings(found, limit), langs: langsOf(ground) }
    return answerTagged(c, plain({ ...headsIn(ground, body), ...body }))
  })
  api.openapi(labels, async (c) => {
    const { label, disputed, uses, limit, after, ...query } = c.req.valid('query')
    const ground = await groundOf(query)
    const all = labelsOf(ground, query)
    const chosen = label === undefined ? undefined : labelOf(all, label, query.lang)
    const wanted = label === undefined ? all : chosen === undefined ? [] : [chosen]
    const found = wanted.filter((each) => disputed !== true || isDisputed(each))
    const offset = readOffset(after)
    const next = found.length > offset + limit ? writeOffset(offset + limit) : undefined
    linkNext(c, next)
    const items = found.slice(offset, offset + limit).flatMap((each) => toLabel(each, uses))
    const others = chosen && othersFor(chosen, all).slice(0, MOST_OTHERS).map(toOther)
    const body = { total: found.length, items, others, next }
    return answerTagged(c, plain({ ...headsIn(ground, body), ...body }))
  })
}

const headsIn = ({ reports }: Ground, body: unknown) => ({
  reports: headsOf(reports, body),
  reportCount: reports.length,
})

const namingsOf = (ground: Ground, filter: NamingParams) =>
  madeOf(ground, nameOf('namings', filter), () =>
    compareNamings(filtered(ground, filter), ground.fold),
  )

/** Those that are used most first. */
const labelsOf = (ground: Ground, filter: NamingParams) =>
  madeOf(ground, nameOf('labels', filter), () =>
    compareLabels(filtered(ground, filter), ground.fold).sort(
      (a, b) => b.namings.length - a.namings.length,
    ),
  )

const nameOf = (what: string, { lang, marks, by }: NamingParams) =>
  JSON.stringify([what, lang, marks, by])

const filtered = ({ items }: Ground, { lang, marks, by }: NamingParams) =>
  items.filter(
    ({ report, body, voice }) =>
      (lang === undefined || lang === report.lang) &&
      (marks === undefined || (marks === 'with') === (body as Naming).quoted) &&
      (by === undefined || (by === 'outlets') === (voice.kind === 'narrator')),
  )

const langsOf = (ground: Ground) =>
  madeOf(ground, 'langs', () => [...new Set(ground.items.map(({ report }) => report.lang))].sort())

const isDisputed = ({ quoted, namings }: ComparedLabel) => quoted > 0 && quoted < namings.length

const toOther = ({ lang, wordings }: ComparedLabel) => ({ lang, words: wordings[0] ?? '' })
