import { z } from '@hono/zod-openapi'

/** Bodies and answers as JSON. */
export const json = <Shape extends z.ZodType>(schema: Shape) => ({ 'application/json': { schema } })

/** A number of the record: of a dossier, an item, an actor, a decision. */
export const id = z.coerce.number().int().min(1)

/** Plain text: without NUL, which no database keeps, and without halves of characters. */
export const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((given) => !given.includes('\0') && given.isWellFormed(), 'expected plain text')

/** Id of a report. */
export const reportId = text(200).min(1)

/** Who decides: there are no users yet. */
export const reviewer = text(200)
  .refine((name) => name.trim() !== '' && !/\p{Cc}/u.test(name), 'expected a name')
  .describe('who decides')

/** true or false in an address. */
export const flag = z.enum(['true', 'false']).transform((given) => given === 'true')

/** A number in an address; nothing is no number. */
export const number = z
  .string()
  .regex(/^[+-]?\d{1,20}(\.\d{1,20})?$/, 'expected a number')
  .transform(Number)
  .openapi({ type: 'number' })

/** How many a page of a list holds. */
export const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual)

/** `next` of the page before. */
export const after = z.string().max(200).optional().describe('`next` of the page before')

/** Several of one kind: given once or more often. */
export const several = <Each extends z.ZodType>(each: Each) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(each).optional(),
  )

/** The state of what is written to. */
export const ifMatch = z.object({ 'if-match': z.string().optional() })
