import { z } from '@hono/zod-openapi'
import { id, reviewer, text } from '../http/fields.ts'
import { item, itemKind } from './item.ts'

export const decision = z
  .object({
    seq: z.int().describe('1, 2, 3 …: what it can be taken back by'),
    at: z.string().describe('ISO 8601, UTC'),
    reviewer: z.string(),
    decision: z.enum([
      ...['confirm', 'correct', 'reject', 'note', 'undo'],
      ...['merge', 'split', 'rename', 'same', 'different', 'unsure'],
    ] as const),
    report: z.string().optional().describe('where it is about an item: id of its report'),
    kind: itemKind.optional(),
    key: z.string().optional().describe('what the item is known by from one reading to the next'),
    item: z.int().optional().describe('id of the item, where there is one with these words now'),
    body: z
      .record(z.string(), z.unknown())
      .describe('the rest: words, note, correction, the actors moved, the decision undone'),
    previous: z.string().describe('hash of the decision before it'),
    hash: z.string().describe('SHA-256 of the canonical JSON of all the rest'),
  })
  .openapi('Decision')

export const itemState = z
  .object({
    item,
    original: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('as the engine read it, where a person corrected it'),
    history: z.array(decision).describe('the first decided first, undone ones included'),
  })
  .openapi('ItemState')

const note = text(10_000).refine((given) => given.trim() !== '', 'expected words')
const judged = { item: id, reviewer }

export const verdict = z
  .discriminatedUnion('decision', [
    z.strictObject({ ...judged, decision: z.literal('confirm'), note: note.optional() }),
    z.strictObject({ ...judged, decision: z.literal('reject'), note: note.optional() }),
    z.strictObject({ ...judged, decision: z.literal('note'), note }),
    z.strictObject({
      ...judged,
      decision: z.literal('correct'),
      patch: z
        .record(z.string(), z.unknown())
        .describe('JSON merge patch over the body of the item; words may stand where spans do'),
      note: note.optional(),
    }),
  ])
  .openapi('Verdict')

export const decided = z.object({ decision, item: itemState }).openapi('Decided')

export const undoing = z
  .strictObject({
    from: id.describe('number of the first decision to take back'),
    to: id.optional().describe('and of the last; the same where left out'),
    reviewer,
  })
  .refine(({ from, to }) => (to ?? from) >= from, {
    path: ['to'],
    message: 'expected no less than `from`',
  })
  .openapi('Undoing')

export const decisions = z.object({ decisions: z.array(decision) }).openapi('Decisions')

export const decisionList = z
  .object({ items: z.array(decision), next: z.string().optional().describe('cursor') })
  .openapi('DecisionList')

export const bulk = z
  .strictObject({
    above: z.number().min(0).max(1).describe('from this confidence on'),
    dossier: id.optional(),
    kinds: z.array(itemKind).optional(),
    reviewer,
    dryRun: z.boolean().optional().describe('only count'),
  })
  .openapi('Bulk')

export const confirmed = z
  .object({
    count: z.int(),
    from: z.int().optional().describe('numbers of the first and the last decision'),
    to: z.int().optional(),
  })
  .openapi('Confirmed')

export const queue = z
  .object({
    total: z.int().describe('items in that state'),
    decided: z.int().describe('items of the same reports and kinds that are open no more'),
    items: z.array(item).describe('the first of them, in the order asked for'),
    next: z.string().optional().describe('id of the last of these, where there are more'),
  })
  .openapi('ReviewQueue')

export const agreement = z
  .object({
    alpha: z
      .number()
      .optional()
      .describe("Krippendorff's; left out where nothing can be compared, or all judged the same"),
    units: z.int().describe('items that two or more judged'),
    values: z.int().describe('judgements of those'),
    reviewers: z.array(z.string()),
  })
  .openapi('Agreement')

export const verification = z
  .object({
    head: z
      .object({ seq: z.int(), hash: z.string() })
      .describe('how many decisions, and the hash to note elsewhere'),
    reports: z.int(),
    items: z.int(),
    originals: z.int(),
    faults: z.array(z.object({ where: z.string(), found: z.string(), expected: z.string() })),
  })
  .openapi('Verification')
