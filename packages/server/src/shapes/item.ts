import { z } from '@hono/zod-openapi'
import { reportHead } from './dossier.ts'

export const itemKind = z.enum(['statement', 'naming', 'figure', 'event'])
export const reviewState = z.enum(['open', 'confirmed', 'corrected', 'rejected'])
export const voiceKind = z.enum(['named', 'anonymous', 'narrator'])
export const place = z.array(z.int()).length(2).describe('[start, end) in UTF-16 code units')

export const party = z
  .object({
    actor: z.int().optional().describe('id of the actor of the record'),
    name: z.string().optional().describe('its name in the record'),
    actorKind: z.string().optional().describe('person, organization, state, group'),
    words: z.string().optional().describe('as the report has it here'),
  })
  .openapi('Party')

const days = z
  .object({ from: z.string().optional(), to: z.string().optional() })
  .describe('ISO days, first and last')

export const voice = party.extend({ kind: voiceKind }).openapi('ItemVoice')

/** One thing that a report says, with its words and its voice. */
export const item = z
  .object({
    id: z.int(),
    kind: itemKind,
    local: z.string().describe('its id in the reading: s1, n1, f1, e1'),
    key: z.string().describe('SHA-256 of its kind and words with their places'),
    report: reportHead.extend({ url: z.string().optional(), version: z.int() }),
    words: z.string(),
    sentence: z
      .object({ start: z.int(), text: z.string() })
      .describe('the sentences that hold it, and where they begin in the text of the report'),
    voice,
    other: party.optional().describe("a naming's named, an event's recipient"),
    doer: party.optional().describe("an event's actor"),
    statement: z.string().optional().describe('id, in the reading, of the statement that it is in'),
    form: z.string().optional(),
    act: z.string().optional(),
    negated: z.boolean().optional(),
    type: z.string().optional(),
    mode: z.string().optional(),
    label: z.string().optional(),
    counts: z.string().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    said: days,
    meant: days,
    place: z.string().optional(),
    confidence: z.number().optional(),
    review: reviewState,
    body: z
      .record(z.string(), z.unknown())
      .describe('the item of the reading (volgens.reading/1), as it now stands'),
  })
  .openapi('Item')
