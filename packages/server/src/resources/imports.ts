import { z } from '@hono/zod-openapi'
import { dossierOfId, type NewImport, type Store } from '@volgens/record'
import type { Context } from 'hono'
import { badRequest, wrongMediaType } from '../errors.ts'
import { answerIssues, type Api } from '../http/api.ts'
import { json } from '../http/fields.ts'
import { route } from '../http/route.ts'
import { formParts } from '../imports/form-parts.ts'
import { openFiles } from '../imports/given-files.ts'
import { jobOf } from '../imports/job-of.ts'
import { knownOf } from '../imports/known-of.ts'
import { takeExample, takeImport, type GivenDocument } from '../imports/take-import.ts'
import type { Parts } from '../parts.ts'
import { givenAddress, givenExample, givenText, taken } from '../shapes/job.ts'

const given = z.union([givenText, givenAddress, givenExample])
type Given = z.output<typeof given>

/** `/v1/imports`: what is given to be added; `/v1/jobs` says how far it is. */
export function addImports(api: Api, { store, imports }: Parts): void {
  // Not `api.openapi`: that would read a form of any size into memory before we see it.
  api.openAPIRegistry.registerPath(create)
  api.post(create.path, async (c) => {
    const id = await take(c)
    if (typeof id !== 'number') return id
    imports.wake()
    const job = await jobOf(store, imports, id)
    return c.json({ job }, 202, { Location: `/v1/jobs/${id}` })
  })

  /** Gives the number of what was taken on, or the answer where it was not. */
  const take = async (c: Context): Promise<number | Response> => {
    const type = c.req.header('Content-Type')
    const body = c.req.raw.body
    if (/^multipart\/form-data\b/i.test(type ?? '') && body !== null)
      return takeFiles(store, formParts(body, type ?? ''))
    if (!/^application\/json\b/i.test(type ?? ''))
      throw wrongMediaType(type, 'multipart/form-data or application/json')
    const { success, data, error } = given.safeParse(await jsonOf(c))
    if (!success) return answerIssues(c, 'json', error.issues)
    return takeGiven(store, imports.example, data)
  }
}

/** Throws `bad-request`. */
const jsonOf = (c: Context): Promise<unknown> =>
  c.req.json<unknown>().catch(() => {
    throw badRequest('a body that is no JSON', 'one value as JSON')
  })

async function takeFiles(store: Store, parts: ReturnType<typeof formParts>): Promise<number> {
  try {
    const { fields, name, documents } = await openFiles(parts)
    const about = { kind: 'files', dossier: fields.dossier, name } as const
    return await takeInto(store, about, documents)
  } finally {
    await parts.return(undefined)
  }
}

async function takeGiven(store: Store, example: string | undefined, data: Given): Promise<number> {
  const { dossier } = data
  if ('example' in data) {
    await requireDossier(store, dossier)
    return takeExample(store, example, dossier)
  }
  const known = knownOf(data)
  if ('address' in data) {
    const { address: name } = data
    const about = { kind: 'address', dossier, name } as const
    return takeInto(store, about, [{ name, options: { address: name, known } }])
  }
  const name = data.title ?? 'pasted text'
  const chunks = once(Buffer.from(data.text))
  return takeInto(store, { kind: 'text', dossier, name }, [{ name, options: { known }, chunks }])
}

async function takeInto(
  store: Store,
  about: NewImport,
  documents: AsyncIterable<GivenDocument> | Iterable<GivenDocument>,
): Promise<number> {
  await requireDossier(store, about.dossier)
  return takeImport(store, about, documents)
}

/** Throws `no-such-dossier`. */
async function requireDossier({ db }: Store, id: number | undefined): Promise<void> {
  if (id !== undefined) await dossierOfId(db, id)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

const create = route('owner', {
  method: 'post',
  path: '/v1/imports',
  summary: 'Give files, a text, an address or the example dossier to be added',
  description:
    'Answered once it is kept: from then on it is done, also after the server was killed and started again. In a form ' +
    'the fields (dossier, lang, published, outlet) come before the files; a file has at most 100 MB.',
  request: {
    body: {
      required: true,
      content: {
        ...json(given),
        'multipart/form-data': {
          schema: z.object({
            dossier: z.string().optional(),
            lang: z.string().optional(),
            published: z.string().optional(),
            outlet: z.string().optional(),
            files: z.array(z.string().openapi({ format: 'binary' })),
          }),
        },
      },
    },
  },
  responses: {
    202: {
      description: 'Taken on; Location: the job',
      content: json(taken),
    },
  },
})
