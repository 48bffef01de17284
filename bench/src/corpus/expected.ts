import { z } from 'zod'
import type { Attribution, Spans } from '../quality/gold.ts'
import { locate, phraseFor } from './locate.ts'

/** Phrases of the report: one, several (a content that its cue cuts in two), or null for none. */
const phrases = z.union([z.string(), z.array(z.string()).min(1), z.null()])

const statement = z.strictObject({
  source: phrases,
  cue: phrases,
  content: z.union([z.string(), z.array(z.string()).min(1)]),
  form: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(['say', 'think', 'will']),
  anonymous: z.boolean().optional(),
  implicit: z.boolean().optional(),
  optional: z.boolean().optional(),
})

const naming = z.strictObject({
  namer: phrases,
  named: phrases,
  label: z.union([z.string(), z.array(z.string()).min(1)]),
  quoted: z.boolean(),
})

/** What a careful editor finds in a report, in the report's own words (corpus/README.md). */
export const expectedRecord = z.strictObject({
  statements: z.array(statement),
  namings: z.array(naming),
})

export type ExpectedRecord = z.infer<typeof expectedRecord>
type ExpectedStatement = z.infer<typeof statement>

/** The expected statements by their places in the text. Throws where a phrase does not stand there once. */
export function toAttributions(text: string, { statements }: ExpectedRecord): Attribution[] {
  return statements.map(({ source, cue, content, form, act, optional }) => ({
    source: locateAll(text, source),
    cue: locateAll(text, cue),
    content: locateAll(text, content),
    form,
    act,
    ...(optional === undefined ? {} : { optional }),
  }))
}

export function locateAll(text: string, phrase: string | readonly string[] | null): Spans {
  if (phrase === null) return []
  return (typeof phrase === 'string' ? [phrase] : phrase).map((one) => locate(text, one))
}

/** Spans as phrases: null for none, a string for one. */
export function toPhrases(text: string, spans: Spans): ExpectedStatement['source'] {
  const found = spans.map((span) => phraseFor(text, span))
  return found.length === 0 ? null : found.length === 1 ? (found[0] ?? null) : found
}
