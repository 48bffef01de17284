import { z } from '@hono/zod-openapi'
import {
  dossierOfId,
  ensureDossier,
  forgetFailure,
  listDossierNames,
  listFailures,
} from '@volgens/record'
import { noSuchFailure } from '../errors.ts'
import type { Api } from '../http/api.ts'
import { answerTagged } from '../http/etag.ts'
import { plain } from '../http/plain.ts'
import { id, json } from '../http/fields.ts'
import { route } from '../http/route.ts'
import { jobOf } from '../imports/job-of.ts'
import { knownOf } from '../imports/known-of.ts'
import { takeImport } from '../imports/take-import.ts'
import type { Parts } from '../parts.ts'
import { failureList, retried, taken } from '../shapes/job.ts'

const params = z.object({ id })

/** `/v1/failures`: what could not be added, with why; it can be tried again. */
export function addFailures(api: Api, { store, imports }: Parts): void {
  api.openapi(list, async (c) => {
    const { dossier: number } = c.req.valid('query')
    const dossier = number === undefined ? undefined : (await dossierOfId(store.db, number)).name
    const numbers = new Map((await listDossierNames(store.db)).map(({ id, name }) => [name, id]))
    const items = (await listFailures(store, dossier)).map(({ dossier, at, ...rest }) => ({
      ...rest,
      dossier: dossier === undefined ? undefined : numbers.get(dossier),
      at: at.toISOString(),
    }))
    return answerTagged(c, plain({ items }))
  })
  api.openapi(retry, async (c) => {
    const { id } = c.req.valid('param')
    const { name, dossier } = await failureOf(id)
    const into = dossier === undefined ? undefined : (await ensureDossier(store, dossier)).id
    const document = { name, options: { failure: id, known: knownOf(c.req.valid('json')) } }
    const job = await takeImport(store, { kind: 'retry', dossier: into, name }, [document])
    imports.wake()
    return c.json({ job: await jobOf(store, imports, job) }, 202, { Location: `/v1/jobs/${job}` })
  })
  api.openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    await failureOf(id)
    await forgetFailure(store, id)
    return c.body(null, 204)
  })

  const failureOf = async (id: number) => {
    const found = (await listFailures(store)).find((each) => each.id === id)
    if (found === undefined) throw noSuchFailure(id)
    return found
  }
}

const list = route('reader', {
  method: 'get',
  path: '/v1/failures',
  summary: 'What could not be added, the earliest first',
  request: { query: z.strictObject({ dossier: id.optional() }) },
  responses: { 200: { description: 'All of them', content: json(failureList) } },
})

const retry = route('owner', {
  method: 'post',
  path: '/v1/failures/{id}/retry',
  summary: 'Try again what failed, with what is known now',
  request: { params, body: { required: true, content: json(retried) } },
  responses: { 202: { description: 'Taken on; Location: the job', content: json(taken) } },
})

const remove = route('owner', {
  method: 'delete',
  path: '/v1/failures/{id}',
  summary: 'Take a failure off the list; its original is kept',
  request: { params },
  responses: { 204: { description: 'Forgotten' } },
})
