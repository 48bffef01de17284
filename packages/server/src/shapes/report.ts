import { z } from '@hono/zod-openapi'
import { event, naming, reading as whole, statement } from '@volgens/shapes/schema'
import { reportHead } from './dossier.ts'
import { itemKind, reviewState } from './item.ts'

// Shapes of other packages know nothing of OpenAPI: taken over by their members, so that each has a name there.
const namingShape = z.strictObject(naming.shape).openapi('Naming')
const reading = z
  .strictObject({
    ...whole.shape,
    statements: z.array(z.strictObject(statement.shape).openapi('Statement')),
    namings: z.array(namingShape),
    labels: z.array(namingShape),
    events: z.array(z.strictObject(event.shape).openapi('Event')),
  })
  .openapi('Reading')

export const reportSummary = reportHead
  .extend({
    reference: z.string().optional().describe('what whoever gave it calls it'),
    url: z.string().optional(),
    version: z.int().describe('of its address: 1, 2, 3 …'),
    dossiers: z.array(z.string()),
    statements: z.int(),
    namings: z.int(),
    figures: z.int(),
    events: z.int(),
    copies: z.int().describe('reports of the record with the same text, also cut'),
    sameAs: z
      .object({
        report: z.string(),
        title: z.string().optional(),
        outlet: z.string().optional(),
        likeness: z.number(),
      })
      .optional()
      .describe('the first published of those, where it was before this one'),
  })
  .openapi('ReportSummary')

export const reportList = z
  .object({ items: z.array(reportSummary), next: z.string().optional().describe('cursor') })
  .openapi('ReportList')

export const versionList = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        title: z.string().optional(),
        published: z.string().optional(),
        addedAt: z.string().describe('ISO 8601'),
      }),
    ),
  })
  .openapi('VersionList')

/** Who has a say in a report, and how much of it: what a page of the report is drawn from. */
const voice = z
  .object({
    kind: z.enum(['named', 'pronoun', 'anonymous', 'unknown']),
    name: z.string().describe('empty for anonymous and unknown'),
    actor: z.int().optional().describe('id of the actor of the record'),
    share: z.number().describe('part of the text on its account, 0 to 1; suggestions do not count'),
    statements: z.array(z.string()).describe('ids in the reading, in the order of the text'),
  })
  .openapi('Voice')

export const reportText = z
  .object({
    id: z.string(),
    lang: z.string().describe('BCP 47'),
    title: z.string().optional(),
    text: z.string(),
  })
  .openapi('ReportText')

export const reportReading = z
  .object({
    reading: reading.describe('as it now stands, corrections included'),
    items: z
      .array(
        z.object({
          id: z.int().describe('id of the item of the record'),
          kind: itemKind,
          local: z.string().describe('its id in the reading'),
          review: reviewState,
        }),
      )
      .describe('what people decided of each; rejected ones are still in the reading'),
    actors: z
      .record(z.string(), z.object({ id: z.int(), name: z.string() }))
      .describe('by id of an actor of the reading: the actor of the record'),
    narrator: z.number().describe("part of the text on the report's own account, 0 to 1"),
    voices: z.array(voice).describe('largest share first'),
    why: z
      .record(z.string(), z.string())
      .describe('by rule: why it reads what it reads, in the language asked for'),
  })
  .openapi('ReportReading')
