import { z } from '@hono/zod-openapi'
import type { ToldHere } from '@volgens/record'
import { reading } from '@volgens/shapes/schema'
import { account, days, quote } from './compared.ts'
import { toQuote } from './to-comparison.ts'

const { country, lat, lon, missing, precision } = reading.shape.places.element.shape
const counts = {
  events: z.int().describe('said to have happened there'),
  statements: z.int().describe('that name it'),
  mentions: z.int().describe('reports that name it in words of their own'),
}

export const placeComparison = z
  .object({
    items: z
      .array(
        z
          .object({
            key: z.string().describe('the same for what is certainly the same place'),
            name: z.string(),
            words: z
              .array(z.string())
              .describe('as reports write it, the wording of most of them first'),
            ...{ country, lat, lon, precision, missing },
            reports: z.int().describe('in how many it is named'),
            first: z
              .object({ report: z.string(), local: z.string() })
              .describe('where it is first named: a report, and its id in the reading of it'),
            accounts: z
              .array(z.object({ key: z.string().describe('of the account'), ...counts }))
              .describe('those who tell of most places first; nobody where it is only named'),
          })
          .openapi('ComparedPlace'),
      )
      .describe('those of which something is told first, of them those in most reports'),
    total: z.int().describe('places of the scope, also what is left out'),
    told: z.int().describe('those of which something is told'),
    accounts: z
      .array(z.object({ account, places: z.int(), ...counts }))
      .describe('a hundred at most, whatever was asked for; those who tell of most places first'),
    types: z.array(z.object({ type: z.string(), events: z.int() })),
  })
  .openapi('PlaceComparison')

const placeQuote = quote
  .partial({ item: true, review: true })
  .describe('a mention is a sentence and no item')
  .openapi('PlaceQuote')

export const toldAtPlaces = z
  .object({
    total: z.int(),
    next: z.string().optional().describe('cursor'),
    items: z.array(
      z
        .object({
          place: z.string().describe('key of the place'),
          kind: z
            .enum(['event', 'statement', 'mention'])
            .describe('it was there; its words name it; a sentence of the report itself names it'),
          account,
          type: z.string().optional(),
          mode: z.string().optional(),
          said: days,
          meant: days.describe('when it is said to have been; open where left out'),
          lang: z.string().describe('of the report'),
          quote: placeQuote,
        })
        .openapi('ToldAtPlace'),
    ),
  })
  .openapi('ToldAtPlaces')

export const toToldAtPlace = ({ told, meant, quote, ...rest }: ToldHere) => ({
  ...{ place: told.place, kind: told.kind, account: told.account, type: told.type },
  said: { from: told.said[0], to: told.said[1] },
  meant: { from: meant[0], to: meant[1] },
  ...rest,
  quote: toQuote(quote),
})
