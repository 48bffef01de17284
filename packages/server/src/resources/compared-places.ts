import { z } from '@hono/zod-openapi'
import { comparePlaces, dossierOfId, openPlaces, toldOfPlaces, type Scope } from '@volgens/record'
import { eventType } from '@volgens/shapes/schema'
import type { Api } from '../http/api.ts'
import { linkNext, readOffset, writeOffset } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { after, json, limit, several, text } from '../http/fields.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { placeComparison, toldAtPlaces, toToldAtPlace } from '../shapes/compared-place.ts'
import { scope, type ScopeParams } from './comparison-routes.ts'

/** More accounts would be a list; the search has them all. */
const ACCOUNTS = 100

/** `/v1/comparisons/places`: where it is said to have been, by account. */
export function addComparedPlaces(api: Api, { store }: Parts): void {
  const grounds = openPlaces(store.db)
  api.openapi(places, async (c) => {
    const { account, type, from, to, limit, ...query } = c.req.valid('query')
    const asked = { account, type, from, to }
    const compared = await scopeOf(query)
    const found = await comparePlaces(store.db, compared, await grounds.of(compared), asked, limit)
    const accounts = found.accounts.slice(0, ACCOUNTS).map(({ key: _, ...counts }) => counts)
    const { total, told, types, places: items } = found
    return answerTagged(c, plain({ items, total, told, accounts, types }))
  })
  api.openapi(told, async (c) => {
    const { place: places, account, type, from, to, limit, after, ...query } = c.req.valid('query')
    const offset = readOffset(after)
    const asked = { places, account, type, from, to }
    const page = { from: offset, most: limit }
    const ground = await grounds.of(await scopeOf(query))
    const { items, total } = await toldOfPlaces(store.db, ground, asked, page)
    const next = total > offset + limit ? writeOffset(offset + limit) : undefined
    linkNext(c, next)
    return answerTagged(c, plain({ total, next, items: items.map(toToldAtPlace) }))
  })

  /** What is compared; throws where there is no such dossier. */
  async function scopeOf({ dossier, report, rejected }: ScopeParams): Promise<Scope> {
    if (dossier !== undefined) await dossierOfId(store.db, dossier)
    return { dossier, reports: report, rejected }
  }
}

const asked = {
  ...scope,
  account: text(1000).optional().describe('key of an account: only what it tells'),
  type: z.enum(eventType.options).optional().describe('only events of this type'),
  from: z.iso.date().optional().describe('ISO day: only what may have been said on it or later'),
  to: z.iso.date().optional(),
}

const places = route('reader', {
  method: 'get',
  path: '/v1/comparisons/places',
  summary: 'Places, and who tells how much of each',
  request: { query: z.strictObject({ ...asked, limit: limit(500, 200) }) },
  responses: { 200: { description: 'The places', content: json(placeComparison) } },
})

const told = route('reader', {
  method: 'get',
  path: '/v1/comparisons/places/told',
  summary: 'What each account tells of a place, in its words',
  request: {
    query: z.strictObject({
      place: several(text(2000)).describe('keys of places; all of them where left out'),
      ...asked,
      ...{ limit: limit(200, 100), after },
    }),
  },
  responses: { 200: { description: 'A page, by place and account', content: json(toldAtPlaces) } },
})
