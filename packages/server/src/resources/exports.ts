import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import { dossierOfId } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'
import { EXPORTS, makeExport, type ExportForm } from '../exports/make-export.ts'
import type { Api } from '../http/api.ts'
import { flag, id } from '../http/fields.ts'
import { route } from '../http/route.ts'
import type { Parts } from '../parts.ts'

/** `/v1/exports`: the record, or a dossier of it, to take along. */
export function addExports(api: Api, parts: Parts): void {
  api.openapi(get, async (c) => {
    const { form } = c.req.valid('param')
    const { dossier: number, bom = false, ...query } = c.req.valid('query')
    if (bom && form !== 'csv') throw onlyOfCsv(form)
    const dossier = number === undefined ? undefined : await dossierOfId(parts.store.db, number)
    const folder = await mkdtemp(join(tmpdir(), 'volgens-export-'))
    try {
      const path = await makeExport(parts, form, { ...query, bom, dossier }, folder)
      return await answerFile(
        c,
        path,
        form,
        `${slugOf(dossier?.name)}.${EXPORTS[form].suffix}`,
        folder,
      )
    } catch (fault) {
      await rm(folder, { recursive: true, force: true })
      throw fault
    }
  })
}

/** The file, which goes with its folder once it is read or left. */
async function answerFile(
  c: Context,
  path: string,
  form: ExportForm,
  name: string,
  folder: string,
): Promise<Response> {
  const { size } = await stat(path)
  const file = createReadStream(path)
  file.once('close', () => void rm(folder, { recursive: true, force: true }))
  return c.body(Readable.toWeb(file) as ReadableStream, 200, {
    'Content-Type': EXPORTS[form].type,
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  })
}

/** A name that every file system takes: "Kazachstan, januari 2022" → volgens-kazachstan-januari-2022. */
function slugOf(dossier = ''): string {
  const words =
    dossier
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return ['volgens', ...words].join('-').slice(0, 80)
}

const onlyOfCsv = (form: string) =>
  new VolgensError('bad-request', `bom of ${form}; expected it with csv alone; leave it out`)

const forms = Object.keys(EXPORTS) as [ExportForm, ...ExportForm[]]
const file = { schema: z.string().openapi({ format: 'binary' }) }

const get = route('reader', {
  method: 'get',
  path: '/v1/exports/{form}',
  summary: 'The record, or a dossier of it, as a file; several files are an archive',
  request: {
    params: z.object({ form: z.enum(forms) }),
    query: z.strictObject({
      dossier: id.optional(),
      snippets: z.coerce
        .number()
        .int()
        .min(0)
        .max(1000)
        .optional()
        .describe('article text is left out: at most so many words stay beside each item'),
      bom: flag.optional().describe('true: CSV with a byte order mark, for Excel'),
      words: z.enum(['nl', 'en']).default('en').describe('language of the page of pages'),
    }),
  },
  responses: {
    200: {
      description: 'The file',
      content: {
        'application/jsonl': file,
        'application/ld+json': file,
        'application/zip': file,
      },
    },
  },
})
