import { z } from '@hono/zod-openapi'
import {
  dossierOfId,
  listFound,
  type FoundKind,
  type FoundThing,
  type Store,
} from '@volgens/record'
import type { Api } from '../http/api.ts'
import { linkNext, readWithin, writeWithin } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { after, id, json, limit, reportId } from '../http/fields.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { placeList, timeList } from '../shapes/found.ts'

/** `/v1/places` and `/v1/times`: where and when, in which words and on whose account. */
export function addFound(api: Api, { store }: Parts): void {
  api.openapi(places, async (c) => {
    const { items, next } = await pageOf(store, 'places', c.req.valid('query'))
    linkNext(c, next)
    const found = items.map(({ found: { id, span: _, mentions: __, ...place }, ...rest }) => ({
      ...{ ...around(rest), local: id, ...place },
    }))
    return answerTagged(c, plain({ items: found, next }))
  })
  api.openapi(times, async (c) => {
    const { items, next } = await pageOf(store, 'times', c.req.valid('query'))
    linkNext(c, next)
    const found = items.map(({ found: { id, span: _, ...time }, ...rest }) => ({
      ...{ ...around(rest), local: id, ...time },
    }))
    return answerTagged(c, plain({ items: found, next }))
  })
}

async function pageOf<Kind extends FoundKind>(store: Store, kind: Kind, query: FoundParams) {
  const { dossier, report, limit, after } = query
  if (dossier !== undefined) await dossierOfId(store.db, dossier)
  const from = readWithin(after)
  const page = await listFound(store.db, kind, { dossier, report, from, limit })
  const { next } = page
  return { ...page, next: next && writeWithin(next.reports, next.things) }
}

type Around = Pick<FoundThing<FoundKind>, 'report' | 'mentions'>

/** The report, and the words with their voice: the report itself where no statement holds them. */
function around({ report: { day: _, previous: __, ...report }, mentions }: Around) {
  return {
    report,
    mentions: mentions.map(({ statement, ...mention }) => ({
      ...mention,
      voice: statement?.voice ?? { kind: 'narrator' as const },
      statement: statement && { id: statement.id, local: statement.local },
    })),
  }
}

const query = z.strictObject({
  dossier: id.optional(),
  report: reportId.optional(),
  limit: limit(500, 100),
  after,
})
type FoundParams = z.output<typeof query>

const places = route('reader', {
  method: 'get',
  path: '/v1/places',
  summary: 'Places that reports name, by report and in the order of its text',
  request: { query },
  responses: { 200: { description: 'A page of them', content: json(placeList) } },
})

const times = route('reader', {
  method: 'get',
  path: '/v1/times',
  summary: 'Times that reports tell, by report and in the order of its text',
  request: { query },
  responses: { 200: { description: 'A page of them', content: json(timeList) } },
})
