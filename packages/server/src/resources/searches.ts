import { z } from '@hono/zod-openapi'
import {
  changeSearch,
  listSearches,
  removeSearch,
  savedSearch,
  saveSearch,
  type SavedSearch,
} from '@volgens/record'
import type { Api } from '../http/api.ts'
import { answerTagged, requireMatch, tagOf } from '../http/etag.ts'
import { id, ifMatch, json } from '../http/fields.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { newSearch, savedSearchList, savedSearch as shape } from '../shapes/saved-search.ts'

const params = z.object({ id })

/** `/v1/searches`: searches that somebody wants to come back to. */
export function addSearches(api: Api, { store }: Parts): void {
  api.openapi(list, async (c) =>
    answerTagged(c, { items: (await listSearches(store)).map(toSearch) }),
  )
  api.openapi(get, async (c) => answerTagged(c, await searchOf(c.req.valid('param').id)))
  api.openapi(create, async (c) => {
    const id = await saveSearch(store, c.req.valid('json'))
    const made = await searchOf(id)
    return c.json(made, 201, { Location: `/v1/searches/${id}`, ETag: tagOf(made) })
  })
  api.openapi(update, async (c) => {
    const { id } = c.req.valid('param')
    requireMatch(c, tagOf(await searchOf(id)))
    await changeSearch(store, id, c.req.valid('json'))
    const changed = await searchOf(id)
    return c.json(changed, 200, { ETag: tagOf(changed) })
  })
  api.openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    requireMatch(c, tagOf(await searchOf(id)))
    await removeSearch(store, id)
    return c.body(null, 204)
  })

  const searchOf = async (id: number) => toSearch(await savedSearch(store, id))
}

const toSearch = ({ savedAt, ...rest }: SavedSearch) => ({
  ...rest,
  savedAt: savedAt.toISOString(),
})

const list = route('reader', {
  method: 'get',
  path: '/v1/searches',
  summary: 'Saved searches by name',
  responses: { 200: { description: 'All of them', content: json(savedSearchList) } },
})

const get = route('reader', {
  method: 'get',
  path: '/v1/searches/{id}',
  summary: 'One saved search',
  request: { params },
  responses: { 200: { description: 'The search', content: json(shape) } },
})

const create = route('reviewer', {
  method: 'post',
  path: '/v1/searches',
  summary: 'Save a search',
  request: { body: { required: true, content: json(newSearch) } },
  responses: { 201: { description: 'Saved', content: json(shape) } },
})

const update = route('reviewer', {
  method: 'patch',
  path: '/v1/searches/{id}',
  summary: 'Give a saved search another name or query',
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: json(newSearch.partial().openapi('SearchChange')) },
  },
  responses: { 200: { description: 'Changed', content: json(shape) } },
})

const remove = route('reviewer', {
  method: 'delete',
  path: '/v1/searches/{id}',
  summary: 'Remove a saved search',
  request: { params, headers: ifMatch },
  responses: { 204: { description: 'Removed' } },
})
