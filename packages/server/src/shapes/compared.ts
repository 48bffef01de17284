import { z } from '@hono/zod-openapi'
import { reportHead } from './dossier.ts'
import { reviewState, voiceKind } from './item.ts'

const spot = z.object({
  item: z.int().describe('id of the item'),
  local: z.string().describe('its id in the reading: n1, f2, e3'),
  review: reviewState,
  report: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  version: z.int(),
  start: z.int().describe("offset of the words in the report's text"),
  words: z.string(),
  sentence: z.object({ start: z.int(), text: z.string() }),
})
export const quote = spot
  .extend({ copies: z.array(spot).optional().describe('where the same stands in copies') })
  .openapi('Quote')

export const account = z
  .object({
    key: z.string().describe('the same for what is certainly the same voice'),
    kind: voiceKind,
    actor: z.int().optional(),
    name: z.string().optional(),
    outlets: z.int().optional().describe('of the narrator of copies: in how many they stand'),
  })
  .openapi('Account')

export const head = reportHead
  .extend({
    url: z.string().optional(),
    day: z.string().optional().describe('the first day of publication'),
    version: z.int(),
    previous: z.string().optional().describe('the version of its address before this one'),
  })
  .openapi('ComparedReport')

export const day = z.string().optional().describe('ISO day on which it was said')
export const days = z.object({ from: z.string().optional(), to: z.string().optional() })
export const looked = {
  reports: z
    .array(head)
    .describe('all that were looked at; of more than 200 those that are named here'),
  reportCount: z.int().describe('how many were looked at'),
}
export const page = {
  ...looked,
  total: z.int(),
  next: z.string().optional().describe('cursor'),
}
