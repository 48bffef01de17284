import { z } from '@hono/zod-openapi'
import { reading } from '@volgens/shapes/schema'
import { reportHead } from './dossier.ts'
import { place as range, voice } from './item.ts'

const mention = z
  .object({
    span: range,
    words: z.string(),
    sentence: z.object({ start: z.int(), text: z.string() }),
    voice: voice.describe('whose account the words are in'),
    statement: z
      .object({ id: z.int().describe('of the item'), local: z.string() })
      .optional()
      .describe('the innermost one that holds the words'),
  })
  .openapi('Mention')

const found = {
  report: reportHead.extend({ url: z.string().optional(), version: z.int() }),
  local: z.string().describe('its id in the reading: p1, t1'),
  mentions: z.array(mention).min(1),
}
const { country, lat, lon, missing, precision, source } = reading.shape.places.element.shape
const { edtf, reason, certainty } = reading.shape.times.element.shape

export const placeList = z
  .object({
    items: z.array(
      z
        .object({
          ...found,
          name: z.string(),
          ...{ country, lat, lon, missing, precision, source, rule: z.string() },
        })
        .openapi('Place'),
    ),
    next: z.string().optional().describe('cursor'),
  })
  .openapi('PlaceList')

export const timeList = z
  .object({
    items: z.array(
      z.object({ ...found, ...{ edtf, reason, certainty, rule: z.string() } }).openapi('Time'),
    ),
    next: z.string().optional().describe('cursor'),
  })
  .openapi('TimeList')
