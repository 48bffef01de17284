import { z } from '@hono/zod-openapi'
import { act, event, eventType, form } from '@volgens/shapes/schema'
import { after, flag, id, limit, number, reportId, text } from '../http/fields.ts'
import { item, itemKind, place, reviewState, voiceKind } from './item.ts'

const LONGEST = 1000
const who = text(LONGEST).optional()
const days = text(100).optional()

/** What a search asks beside the kind: all that is given must hold. */
export const searchFields = {
  words: text(LONGEST)
    .optional()
    .describe('in any inflection; "in this order", -without, this or that'),
  voice: who.describe('whose account: id of an actor, or a name in any spelling'),
  about: who.describe('who is named or mentioned: id of an actor, or a name in any spelling'),
  voiceKind: voiceKind.optional(),
  form: z.enum(form.options).optional(),
  act: z.enum(act.options).optional(),
  negated: flag.optional().describe('true: denials only'),
  type: z.enum(eventType.options).optional().describe('of events'),
  mode: z.enum(event.shape.mode.options).optional().describe('of events'),
  label: text(LONGEST).optional().describe('part of what somebody is called'),
  counts: text(LONGEST).optional().describe('part of what a figure counts'),
  place: text(LONGEST).optional().describe('part of where an event was'),
  low: number.optional().describe('figures whose bounds meet these'),
  high: number.optional(),
  said: days.describe('days on which it was said, as EDTF: 2022-01-07, 2022-01, ../2022'),
  meant: days.describe('the time that it is about, as EDTF'),
  outlet: text(LONGEST).optional().describe('whole, in any case'),
  lang: text(100).optional().describe('nl also finds nl-BE'),
  review: reviewState.optional().describe('otherwise all but the rejected'),
  dossier: id.optional(),
  report: reportId.optional(),
  suggestions: flag.optional().describe('true: also what is no more than a suggestion'),
  order: z.enum(['earliest', 'latest']).optional().describe('by day of publication'),
  limit: limit(100, 20),
  after,
} as const

export const counted = flag
  .optional()
  .describe('false: hits alone, without counts and facets, which take most of the time')

export const searchQuery = z.strictObject({ kind: itemKind.optional(), ...searchFields, counted })
export type SearchParams = z.output<typeof searchQuery>

const facet = z
  .object({
    values: z
      .array(
        z.object({
          value: z.string(),
          count: z.int(),
          actor: z.int().optional().describe('of voice: id of the actor of the record'),
        }),
      )
      .describe('the 20 with the most items, most first; months all, in order'),
    rest: z.int().describe('items with a value that is not among those'),
    none: z.int().describe('items without one'),
  })
  .openapi('Facet')

const hit = z
  .object({
    item,
    places: z.array(place).describe('its words: places in `item.sentence.text`'),
    matches: z.array(place).describe('those of them that the search matches'),
    copies: z
      .array(item)
      .describe('the same words of the same voice elsewhere, earliest first: at most 20'),
    copyCount: z.int(),
  })
  .openapi('Hit')

const page = { items: z.array(hit), next: z.string().optional().describe('cursor') }
export const hitPage = z.strictObject(page).openapi('HitPage')

export const searchResult = z
  .object({
    count: z.object({
      items: z.int().describe('exact up to 5,000'),
      hits: z.int().optional().describe('same words of the same voice counted once'),
      more: z.boolean().describe('there are more than `items`'),
    }),
    facets: z.object({
      voice: facet,
      voiceKind: facet,
      kind: facet,
      form: facet,
      outlet: facet,
      lang: facet,
      label: facet,
      type: facet,
      review: facet,
      month: facet,
    }),
    ...page,
    hints: z
      .array(z.enum(['empty-record', 'unknown-voice', 'unknown-about', 'no-words']))
      .describe('why nothing may be found'),
  })
  .openapi('SearchResult')
