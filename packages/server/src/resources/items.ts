import { z } from '@hono/zod-openapi'
import { dossierOfId, itemState, search, type Store } from '@volgens/record'
import type { Api } from '../http/api.ts'
import { linkNext } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { id, json } from '../http/fields.ts'
import { itemTag } from '../http/item-tag.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { itemState as stateShape } from '../shapes/review.ts'
import { searchFields, searchQuery, searchResult, type SearchParams } from '../shapes/search.ts'
import { toItemState } from '../shapes/to-decision.ts'
import { toItem } from '../shapes/to-item.ts'

/** `/v1/items`, and one kind of them each: what reports say, by words and by what is known of them. */
export function addItems(api: Api, { store }: Parts): void {
  api.openapi(list, async (c) => {
    const found = await find(store, c.req.valid('query'))
    linkNext(c, found.next)
    return answerTagged(c, found)
  })
  for (const [kind, path] of KINDS) {
    api.openapi(listOf(path), async (c) => {
      const found = await find(store, { ...c.req.valid('query'), kind })
      linkNext(c, found.next)
      return answerTagged(c, found)
    })
  }
  api.openapi(get, async (c) => {
    const state = await itemState(store.db, c.req.valid('param').id)
    // Its tag tells decisions apart and nothing else: who has it may still have old names of actors.
    const headers = { ETag: itemTag(state), 'Cache-Control': 'no-store' }
    return c.json(toItemState(state), 200, headers)
  })
}

const KINDS = [
  ['statement', '/v1/statements'],
  ['naming', '/v1/namings'],
  ['figure', '/v1/figures'],
  ['event', '/v1/events'],
] as const

async function find(store: Store, params: SearchParams) {
  const { dossier, low, high, voice, about, ...rest } = params
  const { hits, ...found } = await search(store, {
    ...rest,
    voice: idOrName(voice),
    about: idOrName(about),
    dossier: dossier === undefined ? undefined : (await dossierOfId(store.db, dossier)).name,
    figure: low === undefined && high === undefined ? undefined : { low, high },
  })
  const items = hits.map(({ item, copies, ...hit }) => ({
    ...{ item: toItem(item), ...hit, copies: copies.map(toItem) },
  }))
  return plain({ ...found, items })
}

const idOrName = (given: string | undefined) =>
  given !== undefined && /^\d+$/.test(given) ? Number(given) : given

const ANSWERS = {
  200: { description: 'A page of them, and counts of all', content: json(searchResult) },
}

const list = route('reader', {
  method: 'get',
  path: '/v1/items',
  summary: 'Search what reports say',
  request: { query: searchQuery },
  responses: ANSWERS,
})

const listOf = <Path extends string>(path: Path) =>
  route('reader', {
    method: 'get',
    path,
    summary: `Search the ${path.slice('/v1/'.length)}`,
    request: { query: z.strictObject(searchFields) },
    responses: ANSWERS,
  })

const get = route('reader', {
  method: 'get',
  path: '/v1/items/{id}',
  summary: 'One item with what was decided on it; its ETag changes with each decision on it',
  request: { params: z.object({ id }) },
  responses: { 200: { description: 'The item', content: json(stateShape) } },
})
