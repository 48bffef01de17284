import { z } from '@hono/zod-openapi'
import { changeDossier, makeDossier, openDossiers, type ListedDossier } from '@volgens/record'
import type { Api } from '../http/api.ts'
import { answerTagged, requireMatch, tagOf } from '../http/etag.ts'
import { id, ifMatch, json, text } from '../http/fields.ts'
import { plain } from '../http/plain.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'
import { dossier, dossierList } from '../shapes/dossier.ts'

const params = z.object({ id })
const name = text(200).trim().min(1)

/** `/v1/dossiers`: sets of reports on one affair. */
export function addDossiers(api: Api, { store }: Parts): void {
  const dossiers = openDossiers(store.db)
  api.openapi(list, async (c) => {
    const found = await dossiers.list()
    return answerTagged(c, { items: found.map(toDossier) })
  })
  api.openapi(get, async (c) => answerTagged(c, await dossierOf(c.req.valid('param').id)))
  api.openapi(create, async (c) => {
    const id = await makeDossier(store, c.req.valid('json').name)
    const made = await dossierOf(id)
    return c.json(made, 201, { Location: `/v1/dossiers/${id}`, ETag: tagOf(made) })
  })
  api.openapi(update, async (c) => {
    const { id } = c.req.valid('param')
    requireMatch(c, tagOf(await dossierOf(id)))
    await changeDossier(store, id, c.req.valid('json'))
    const changed = await dossierOf(id)
    return c.json(changed, 200, { ETag: tagOf(changed) })
  })

  const dossierOf = async (id: number) => toDossier(await dossiers.byId(id))
}

function toDossier({ createdAt, archivedAt, ...rest }: ListedDossier) {
  return plain({ ...rest, archived: archivedAt !== undefined, createdAt: createdAt.toISOString() })
}

const list = route('reader', {
  method: 'get',
  path: '/v1/dossiers',
  summary: 'The dossiers, those with the latest reports first',
  responses: { 200: { description: 'All of them', content: json(dossierList) } },
})

const get = route('reader', {
  method: 'get',
  path: '/v1/dossiers/{id}',
  summary: 'One dossier',
  request: { params },
  responses: { 200: { description: 'The dossier', content: json(dossier) } },
})

const create = route('owner', {
  method: 'post',
  path: '/v1/dossiers',
  summary: 'Make an empty dossier',
  request: { body: { required: true, content: json(z.strictObject({ name })) } },
  responses: { 201: { description: 'Made', content: json(dossier) } },
})

const update = route('owner', {
  method: 'patch',
  path: '/v1/dossiers/{id}',
  summary: 'Rename a dossier, put it away or take it back',
  request: {
    params,
    headers: ifMatch,
    body: {
      required: true,
      content: json(z.strictObject({ name: name.optional(), archived: z.boolean().optional() })),
    },
  },
  responses: { 200: { description: 'Changed', content: json(dossier) } },
})
