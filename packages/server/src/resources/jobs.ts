import { setTimeout as pause } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import { streamSSE, type SSEStreamingApi } from 'hono/streaming'
import type { Api } from '../http/api.ts'
import { linkNext, readSeq, writeSeq } from '../http/cursor.ts'
import { answerTagged } from '../http/etag.ts'
import { plain } from '../http/plain.ts'
import { after, id, json, limit } from '../http/fields.ts'
import { route } from '../http/route.ts'
import { changesOf } from '../imports/changes-of.ts'
import { jobOf, jobsOf } from '../imports/job-of.ts'
import type { Parts } from '../parts.ts'
import { job, jobList } from '../shapes/job.ts'

const params = z.object({ id })

/** A reader may look five times a second. */
const EVENT_MS = 200
/** So often something is sent, so that a browser that is gone is noticed. */
const SIGN_OF_LIFE_MS = 15_000

/** `/v1/jobs`: imports, and how far they are. */
export function addJobs(api: Api, parts: Parts): void {
  const { store, imports } = parts
  api.openapi(list, async (c) => {
    const { dossier, limit, after } = c.req.valid('query')
    const before = readSeq(after)
    const found = await jobsOf(store, imports, { dossier, before, limit: limit + 1 })
    const items = found.slice(0, limit)
    const next = found.length > limit ? writeSeq(items.at(-1)?.id ?? 0) : undefined
    linkNext(c, next)
    return answerTagged(c, plain({ items, next }))
  })
  api.openapi(get, async (c) =>
    answerTagged(c, await jobOf(store, imports, c.req.valid('param').id)),
  )
  api.openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    await jobOf(store, imports, id)
    await imports.stop(id)
    return c.json(await jobOf(store, imports, id), 200)
  })
  api.openapi(events, async (c) => {
    const { id } = c.req.valid('param')
    await jobOf(store, imports, id)
    return streamSSE(c, (stream) => tell(stream, id, parts)) as never
  })
}

/** Sends a job each time it changed, until it has ended or nobody listens. */
async function tell(
  stream: SSEStreamingApi,
  id: number,
  { store, imports, stopping }: Parts,
): Promise<void> {
  const gone = new AbortController()
  stream.onAbort(() => gone.abort())
  const signal = AbortSignal.any([gone.signal, stopping])
  const changes = changesOf(imports, id, signal)
  try {
    while (!signal.aborted) {
      if (!(await changes.next(SIGN_OF_LIFE_MS))) await stream.write(': \n\n')
      else if (await tellOnce(stream, await jobOf(store, imports, id))) return
      await pause(EVENT_MS, undefined, { signal }).catch(() => undefined)
    }
  } finally {
    changes.close()
  }
}

/** Whether that was the last time. */
async function tellOnce(stream: SSEStreamingApi, found: Awaited<ReturnType<typeof jobOf>>) {
  await stream.writeSSE({ event: 'job', data: JSON.stringify(found) })
  return found.endedAt !== undefined
}

const list = route('reader', {
  method: 'get',
  path: '/v1/jobs',
  summary: 'Imports, the last one first',
  request: {
    query: z.strictObject({ dossier: id.optional(), limit: limit(100, 20), after }),
  },
  responses: { 200: { description: 'A page of them', content: json(jobList) } },
})

const get = route('reader', {
  method: 'get',
  path: '/v1/jobs/{id}',
  summary: 'How far an import is',
  request: { params },
  responses: { 200: { description: 'The job', content: json(job) } },
})

const remove = route('owner', {
  method: 'delete',
  path: '/v1/jobs/{id}',
  summary: 'Stop an import; what was added stays',
  request: { params },
  responses: {
    200: { description: 'The job; it ends with the report at hand', content: json(job) },
  },
})

const events = route('reader', {
  method: 'get',
  path: '/v1/jobs/{id}/events',
  summary: 'How far an import is, as it goes on',
  description:
    'Events `job` with the job as data, at most five a second; the last one when it has ended.',
  request: { params },
  responses: {
    200: {
      description: 'Server-sent events',
      content: { 'text/event-stream': { schema: z.string() } },
    },
  },
})
