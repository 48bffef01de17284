import { z } from 'zod'

/**
 * The shapes of a reading as zod schemas. They give the types (`reading.ts`) and the published JSON Schema
 * (2020-12, `schema/volgens.reading-1.json`). Offsets are UTF-16 code units, end exclusive.
 */
const offset = z.int().min(0)
export const span = z.tuple([offset, offset]).describe('[start, end) in UTF-16 code units')
const spans = z.array(span)
const id = z.string().min(1)

export const report = z.strictObject({
  id,
  lang: z.string().describe('BCP 47'),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional().describe('EDTF date'),
  author: z.string().optional().describe('who signed it'),
  agency: z.string().optional().describe('the news agency that it credits'),
  text: z.string(),
})

export const party = z.strictObject({
  spans,
  actor: id.optional().describe('id of the actor, where it is known'),
})

export const form = z.enum(['direct', 'indirect', 'mixed'])
export const act = z.enum(['say', 'think', 'will'])

export const statement = z.strictObject({
  id,
  form,
  act,
  source: z.strictObject({
    spans,
    actor: id.optional(),
    anonymous: z.boolean().describe('the report names nobody'),
    implicit: z
      .boolean()
      .describe('no cue of its own: the voice is inferred from the lines around'),
  }),
  cue: spans,
  content: spans.min(1),
  addressee: spans.optional().describe('whom the source speaks to'),
  occasion: spans.optional().describe('where the source spoke: in een toespraak'),
  medium: spans
    .optional()
    .describe('what carried the words: in een brief, op X, tegenover Reuters'),
  time: id.optional(),
  within: id.optional().describe('the statement that this one is part of'),
  negated: z.boolean().describe('the cue denies its content or is itself denied'),
  modality: spans
    .optional()
    .describe('auxiliaries of the cue that leave open whether it was said: zou, kan, may'),
  caveat: spans.optional().describe("the reporter's reservation"),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
})

export const labelConcept = z
  .enum(['crowd', 'force', 'rulers', 'migrants', 'insiders', 'unrest', 'war'])
  .describe(
    'crowd: who protests, riots or fights; force: soldiers; insiders: who breaks with their own; unrest, war: events',
  )

export const naming = z.strictObject({
  id,
  namer: party,
  named: party,
  label: spans.min(1),
  concept: labelConcept
    .optional()
    .describe(
      'what such words are for, whatever they judge; two of one concept need not name the same',
    ),
  quoted: z.boolean(),
  statement: id.optional(),
  rule: z.string(),
})

export const time = z.strictObject({
  id,
  span,
  edtf: z.string().optional().describe('EDTF (ISO 8601-2); not there where `reason` says why'),
  reason: z
    .enum([
      'no-publication-date',
      'no-date-in-focus',
      'no-such-date',
      'weekday-disagrees',
      'ambiguous-date',
    ])
    .optional(),
  certainty: z
    .enum(['stated', 'inferred'])
    .describe('stated: the words name their year; inferred: counted from another date'),
  rule: z.string(),
})

/** PLOVER's sixteen types of events. */
export const eventType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

/** What befalls those whom reports count: the categories of casualty records. */
export const fate = z.enum(['dead', 'wounded', 'arrested', 'missing', 'displaced', 'abducted'])

const eventParty = party.extend({
  concept: labelConcept
    .optional()
    .describe('what its words are for: two of one concept need not be the same'),
})

export const event = z.strictObject({
  id,
  type: eventType,
  trigger: spans.min(1).describe('the words that tell it: wees … af'),
  actor: eventParty.optional(),
  recipient: eventParty.optional(),
  object: eventParty.optional(),
  place: id.optional(),
  time: id.optional(),
  mode: z.enum(['happened', 'ongoing', 'planned', 'ordered', 'threatened', 'possible', 'denied']),
  voice: z.string().describe("'narrator' or the id of a statement"),
  rule: z.string(),
})

export const reading = z
  .strictObject({
    report,
    engine: z.strictObject({ volgens: z.string(), language: z.string(), model: z.string() }),
    sentences: spans,
    actors: z.array(
      z.strictObject({
        id,
        name: z.string(),
        kind: z.enum(['person', 'organization', 'state', 'group']),
        roles: z.array(z.string()),
        mentions: spans,
      }),
    ),
    statements: z.array(statement),
    namings: z.array(naming),
    labels: z
      .array(naming)
      .describe(
        'nouns that take sides where nobody says who calls whom so: the report’s own, or quoted words’',
      ),
    figures: z.array(
      z.strictObject({
        id,
        span,
        value: z.number().optional(),
        low: z.number().optional(),
        high: z.number().optional(),
        approximate: z.boolean(),
        counts: spans,
        concept: z
          .string()
          .optional()
          .describe('what it counts, in one word for all languages, where that is known: soldiers'),
        fate: fate.optional().describe('what befell those who are counted'),
        statement: id.optional(),
        rule: z.string(),
      }),
    ),
    times: z.array(time),
    places: z.array(
      z.strictObject({
        id,
        span: span.describe('the first mention'),
        mentions: spans.describe('all mentions, the first included'),
        name: z.string(),
        country: z.string().optional().describe('ISO 3166-1 alpha-2, XK for Kosovo'),
        lat: z.number().optional(),
        lon: z.number().optional(),
        missing: z
          .enum(['area', 'several', 'ambiguous', 'unknown'])
          .optional()
          .describe(
            'why country or coordinates are left out: an area is no point; it lies in several countries or in none; ' +
              'several places have that name; no gazetteer has it',
          ),
        precision: z
          .enum(['site', 'city', 'region', 'country'])
          .describe(
            'of country and coordinates: a site that has those of its town has precision city',
          ),
        source: z.string().describe('geonames:ID, or the table that knows the name, or text'),
        rule: z.string(),
      }),
    ),
    events: z.array(event),
    narrator: spans.describe('all text that no statement contains'),
  })
  .meta({ id: 'volgens.reading/1', title: 'A reading: who said what in one report' })
