import { z } from '@hono/zod-openapi'
import {
  dossierOfId,
  listReports,
  reportText as textOf,
  reportVersions,
  standingReport,
  type StandingReport,
} from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import { voicesOf, whyOf, withoutRejected, wordsIn } from 'volgens'
import type { Api } from '../http/api.ts'
import { linkNext, readOffset, writeOffset } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { after, id, json, limit, reportId } from '../http/fields.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import {
  reportList,
  reportReading,
  reportSummary,
  reportText,
  versionList,
} from '../shapes/report.ts'

const params = z.object({ id: reportId })

/** `/v1/reports`: published texts, each with its reading and its versions. */
export function addReports(api: Api, { store, pronouns }: Parts): void {
  api.openapi(list, async (c) => {
    const { dossier: id, limit, after } = c.req.valid('query')
    const dossier = id === undefined ? undefined : (await dossierOfId(store.db, id)).name
    const offset = readOffset(after)
    const found = await listReports(store, { dossier, limit: limit + 1, offset })
    const next = found.length > limit ? writeOffset(offset + limit) : undefined
    linkNext(c, next)
    return answerTagged(c, plain({ items: found.slice(0, limit), next }))
  })
  api.openapi(get, async (c) => {
    const [found] = await listReports(store, { ids: [c.req.valid('param').id] })
    if (found === undefined) throw noSuchReport(c.req.valid('param').id)
    return answerTagged(c, plain(found))
  })
  api.openapi(getText, async (c) => {
    const { id } = c.req.valid('param')
    const found = await textOf(store.db, id)
    if (found === undefined) throw noSuchReport(id)
    return answerTagged(c, plain(found))
  })
  api.openapi(getReading, async (c) => {
    const { id } = c.req.valid('param')
    const found = await standingReport(store.db, id)
    if (found === undefined) throw noSuchReport(id)
    const words = wordsIn(c.req.valid('query').words)
    return answerTagged(c, toReading(found, await pronouns(found.reading.report.lang), words))
  })
  api.openapi(versions, async (c) => {
    const { id } = c.req.valid('param')
    const found = await reportVersions(store.db, id)
    if (found.length === 0) throw noSuchReport(id)
    const items = found.map((each) => ({ ...each, addedAt: each.addedAt.toISOString() }))
    return answerTagged(c, plain({ items }))
  })
}

/** What a page of the report is drawn from: the reading as it stands, and whose voice each part is. */
function toReading(
  { reading: read, items, actors }: StandingReport,
  pronouns: ReadonlySet<string>,
  words: ReturnType<typeof wordsIn>,
) {
  const reading = standing(read, items)
  const rejected = items.filter(({ review }) => review === 'rejected')
  const { voices, narrator } = voicesOf(withoutRejected(reading, rejected), pronouns)
  const { statements, namings, labels, figures, events, times, places } = reading
  const all = [statements, namings, labels, figures, events, times, places].flat()
  const rules = all.map(({ rule }) => rule)
  return plain({
    reading,
    items: items.map(({ id, kind, local, review }) => ({ id, kind, local, review })),
    actors: Object.fromEntries(actors),
    narrator,
    voices: voices.map(({ kind, name, share, statements }) => ({
      ...{ kind, name, share, statements: statements.map(({ id }) => id) },
      actor: actors.get(statements[0]?.source.actor ?? '')?.id,
    })),
    why: Object.fromEntries([...new Set(rules)].map((rule) => [rule, whyOf(rule, words)])),
  })
}

/** The reading with what people corrected in the place of what the engine read. */
function standing(reading: StandingReport['reading'], items: StandingReport['items']) {
  const bodies = new Map<string, unknown>(
    items.flatMap(({ kind, local, corrected }) =>
      corrected === undefined ? [] : [[`${kind} ${local}`, corrected]],
    ),
  )
  const as = <Each extends { readonly id: string }>(kind: string, each: Each) =>
    (bodies.get(`${kind} ${each.id}`) ?? each) as Each
  return {
    ...reading,
    statements: reading.statements.map((each) => as('statement', each)),
    namings: reading.namings.map((each) => as('naming', each)),
    labels: reading.labels.map((each) => as('naming', each)),
    figures: reading.figures.map((each) => as('figure', each)),
    events: reading.events.map((each) => as('event', each)),
  }
}

/** No report of the record has this id. */
export const noSuchReport = (id: string) =>
  new VolgensError(
    'no-such-report',
    `no report ${id.slice(0, 100)}; expected the id of one of the record; /v1/reports lists them`,
  )

const list = route('reader', {
  method: 'get',
  path: '/v1/reports',
  summary: 'Reports by day of publication, those without one last',
  request: {
    query: z.strictObject({ dossier: id.optional(), limit: limit(200, 50), after }),
  },
  responses: { 200: { description: 'A page of them', content: json(reportList) } },
})

const get = route('reader', {
  method: 'get',
  path: '/v1/reports/{id}',
  summary: 'What is known of one report',
  request: { params },
  responses: { 200: { description: 'The report', content: json(reportSummary) } },
})

const getText = route('reader', {
  method: 'get',
  path: '/v1/reports/{id}/text',
  summary: 'The text of a report alone: of a long one it is there long before its reading',
  request: { params },
  responses: { 200: { description: 'The text', content: json(reportText) } },
})

const getReading = route('reader', {
  method: 'get',
  path: '/v1/reports/{id}/reading',
  summary: 'The text of a report and what was read in it, as it now stands',
  request: { params, query: z.strictObject({ words: z.enum(['nl', 'en']).default('en') }) },
  responses: { 200: { description: 'The reading', content: json(reportReading) } },
})

const versions = route('reader', {
  method: 'get',
  path: '/v1/reports/{id}/versions',
  summary: 'The texts that the address of a report had, the first one first',
  request: { params },
  responses: { 200: { description: 'The versions', content: json(versionList) } },
})
