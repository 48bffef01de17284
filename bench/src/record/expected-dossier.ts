import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DOSSIER_FOLDER, type ReadReport } from './read-dossier.ts'

const entry = { report: z.string(), words: z.string().optional() }

/** What a person wrote into the example; its README says what each field means. */
const expected = z.object({
  reports: z.record(z.string(), z.string()),
  actors: z.record(z.string(), z.record(z.string(), z.string())),
  namings: z.array(z.object({ ...entry, namer: z.string(), named: z.string(), label: z.string() })),
  figures: z.array(
    z.object({
      ...entry,
      counts: z.string(),
      value: z.number().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      source: z.string(),
    }),
  ),
  events: z.array(
    z.object({
      ...entry,
      event: z.string(),
      type: z.string(),
      voice: z.string().optional(),
      stance: z.enum(['asserts', 'denies', 'doubts', 'silent']),
    }),
  ),
  sameQuotations: z.array(z.array(z.tuple([z.string(), z.string()]))),
})

export type Expected = z.infer<typeof expected>

export const readExpected = (): Expected =>
  expected.parse(JSON.parse(readFileSync(join(DOSSIER_FOLDER, 'expected.json'), 'utf8')))

/** Where in the record an entry of the example stands. */
export interface Site {
  /** Id of the report in the record. */
  readonly report: string
  readonly start: number
  readonly end: number
}

/** The words of an entry, or a part of them, in the report of this number; undefined where there are none. */
export type SiteFinder = (
  number: string,
  words: string | undefined,
  part?: string,
) => Site | undefined

/** Finds words of an entry in the report that it is of; undefined for an entry without words. */
export function siteFinder({ reports }: Expected, read: readonly ReadReport[]): SiteFinder {
  const byFile = new Map(read.map(({ file, reading }) => [file, reading.report]))
  return (number, words, part = words) => {
    const report = byFile.get(reports[number] ?? '')
    const at = words === undefined ? -1 : (report?.text.indexOf(words) ?? -1)
    if (report === undefined || words === undefined || part === undefined || at === -1)
      return undefined
    const start = at + words.indexOf(part)
    return { report: report.id, start, end: start + part.length }
  }
}
