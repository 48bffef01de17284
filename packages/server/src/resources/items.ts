import { z } from '@hono/zod-openapi'
import {
  allFound,
  dossierOfId,
  foundAnnotations,
  foundCsv,
  itemState,
  search,
  searchPage,
  type AllFound,
  type SearchQuery,
  type Store,
} from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'
import type { Api } from '../http/api.ts'
import { linkNext } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { id, json } from '../http/fields.ts'
import { formOf } from '../http/negotiate.ts'
import { answerStream } from '../http/stream.ts'
import { itemTag } from '../http/item-tag.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { itemState as stateShape } from '../shapes/review.ts'
import {
  counted,
  hitPage,
  searchFields,
  searchQuery,
  searchResult,
  type SearchParams,
} from '../shapes/search.ts'
import { toItemState } from '../shapes/to-decision.ts'
import { toItem } from '../shapes/to-item.ts'

/** `/v1/items`, and one kind of them each: what reports say, by words and by what is known of them. */
export function addItems(api: Api, { store }: Parts): void {
  api.openapi(list, async (c) => answer(c, store, c.req.valid('query')))
  for (const [kind, path] of KINDS) {
    api.openapi(listOf(path), async (c) => answer(c, store, { ...c.req.valid('query'), kind }))
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

const FORMS = ['application/json', 'application/jsonl', 'text/csv', 'application/ld+json'] as const

/** A page as JSON; all that is found in any other form. */
async function answer(c: Context, store: Store, { counted, ...params }: SearchParams) {
  const form = formOf(c, FORMS)
  const query = await queryOf(store, params)
  if (form !== 'application/json') return answerAll(c, store, query, form) as never
  const { hits, ...found } = await (counted === false ? searchPage : search)(store, query)
  const items = hits.map(({ item, copies, ...hit }) => ({
    ...{ item: toItem(item), ...hit, copies: copies.map(toItem) },
  }))
  linkNext(c, found.next)
  return answerTagged(c, plain({ ...found, items }))
}

async function answerAll(
  c: Context,
  store: Store,
  query: SearchQuery,
  form: Exclude<(typeof FORMS)[number], 'application/json'>,
): Promise<Response> {
  if (form === 'text/csv' && query.kind === undefined) throw noTable()
  const found = await allFound(store, query)
  switch (form) {
    case 'application/jsonl':
      return answerStream(c, linesOf(found), form)
    case 'text/csv':
      return answerStream(
        c,
        foundCsv(store, query.kind ?? 'statement', found),
        `${form}; charset=utf-8`,
      )
    case 'application/ld+json':
      return answerStream(c, foundAnnotations(store, found), form)
  }
}

async function* linesOf({ pages }: AllFound): AsyncGenerator<string> {
  for await (const items of pages) {
    yield items.map((item) => `${JSON.stringify(toItem(item))}\n`).join('')
  }
}

const noTable = () =>
  new VolgensError(
    'not-acceptable',
    'text/csv of items of any kind; expected one kind, for each has columns of its own; ask for /v1/statements, /v1/namings, /v1/figures or /v1/events, or with `kind`',
  )

async function queryOf(store: Store, params: Omit<SearchParams, 'counted'>): Promise<SearchQuery> {
  const { dossier, low, high, voice, about, ...rest } = params
  return {
    ...rest,
    voice: idOrName(voice),
    about: idOrName(about),
    dossier: dossier === undefined ? undefined : (await dossierOfId(store.db, dossier)).name,
    figure: low === undefined && high === undefined ? undefined : { low, high },
  }
}

const idOrName = (given: string | undefined) =>
  given !== undefined && /^\d+$/.test(given) ? Number(given) : given

const all = { schema: z.string().describe('all items that match, copies too, without pages') }

const ANSWERS = {
  200: {
    description: 'A page of them, and counts of all unless `counted` is false',
    content: {
      ...json(z.union([searchResult, hitPage])),
      'application/jsonl': all,
      'text/csv': all,
      'application/ld+json': all,
    },
  },
} as const

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
    request: { query: z.strictObject({ ...searchFields, counted }) },
    responses: ANSWERS,
  })

const get = route('reader', {
  method: 'get',
  path: '/v1/items/{id}',
  summary: 'One item with what was decided on it; its ETag changes with each decision on it',
  request: { params: z.object({ id }) },
  responses: { 200: { description: 'The item', content: json(stateShape) } },
})
