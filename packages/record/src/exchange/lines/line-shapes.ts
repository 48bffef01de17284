import { z } from 'zod'

/** The version of the format; what can't read it any more gets another number. */
export const FORMAT = 'volgens.record/1'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'no SHA-256 in hexadecimal')
const reportId = z.string().regex(/^[0-9a-f]{32}$/, 'no id of a report')
const name = z.string().min(1)
const number = z.int().min(1)
const moment = z
  .string()
  .refine((text) => isMoment(text), 'no moment as 2022-01-12T08:00:00.000Z')
  .describe('ISO 8601 in UTC, to the millisecond')

function isMoment(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString() === text
}

/**
 * The lines of an export, in the order in which they come. Each field has its description here, and the data dictionary
 * in the header is made of them.
 */
export const LINES = {
  header: z.strictObject({
    line: z.literal('header'),
    format: z.literal(FORMAT).describe('version of this format'),
    dossier: name.optional().describe('the dossier that it is of; the whole record without'),
    engines: z.array(z.string()).describe('what read the reports: version, language and model'),
    snippets: z
      .int()
      .min(0)
      .optional()
      .describe(
        'articles are left out: at most so many words stay on each side of an item; can not be imported',
      ),
    chain: z
      .enum(['whole', 'part'])
      .describe(
        'whether all decisions of the record are here, or only those about this dossier, which can not be continued',
      ),
    counts: z.record(z.string(), z.int().min(0)).describe('how many lines of each kind follow'),
    dictionary: z
      .record(z.string(), z.record(z.string(), z.string()))
      .describe('kind of line → field → what it means'),
  }),
  dossier: z.strictObject({
    line: z.literal('dossier'),
    name: name.describe('name, unique in the record'),
    created: moment.describe('when it was made'),
    archived: moment.optional().describe('when it was put away'),
  }),
  original: z.strictObject({
    line: z.literal('original'),
    hash: hash.describe('SHA-256 of the bytes'),
    bytes: z.base64().describe('what was given, byte for byte, in base64'),
  }),
  report: z.strictObject({
    line: z.literal('report'),
    id: reportId.describe(
      'first 128 bits of the SHA-256 of address (or outlet), line feed and text',
    ),
    reference: z.string().optional().describe('what whoever added it calls it'),
    lang: name.describe('BCP 47'),
    title: z.string().optional().describe('title'),
    outlet: z.string().optional().describe('who published it'),
    url: z.string().optional().describe('address'),
    published: z.string().optional().describe('date of publication (EDTF)'),
    author: z.string().optional().describe('who signed it'),
    agency: z.string().optional().describe('the news agency that it credits'),
    text: z.string().optional().describe('words, in NFC with LF; left out with snippets'),
    original: hash.optional().describe('the original it was made from; left out with snippets'),
    excerpts: z
      .array(z.tuple([z.int(), z.int(), z.string()]))
      .optional()
      .describe(
        'with snippets: [start, end, words] of what is kept of the text, in UTF-16 code units',
      ),
    version: number.describe('of the same address: 1, 2, 3 …'),
    previous: reportId.optional().describe('the version before'),
    added: moment.describe('when it was added'),
    dossiers: z
      .array(z.strictObject({ name, added: moment }))
      .describe('the dossiers it is in, and since when'),
    ties: z
      .record(z.string(), number)
      .optional()
      .describe('whom actors of readings before the current one were, by kind and name'),
  }),
  reading: z.strictObject({
    line: z.literal('reading'),
    report: reportId.describe('what was read'),
    engine: name.describe('what read it: version, language and model'),
    current: z.boolean().describe('whether items are made from it'),
    made: moment.describe('when it was made'),
    body: z
      .record(z.string(), z.unknown())
      .describe('the reading without its report (schema volgens.reading/1)'),
  }),
  actor: z.strictObject({
    line: z.literal('actor'),
    id: number.describe('number; decisions, which are hashed, name actors by it'),
    kind: z
      .enum(['person', 'organization', 'state', 'group'])
      .describe('person, organization, state or group'),
    name: name.describe('name in the record'),
    curated: z.boolean().describe('whether a person has merged, split or named it'),
    merged_into: number.optional().describe('the actor that it was merged into'),
  }),
  report_actor: z.strictObject({
    line: z.literal('report_actor'),
    report: reportId.describe('the report'),
    local: name.describe('id in its current reading'),
    address: name.describe(
      'its kind and name, with #2 behind the second of those; decisions name it so',
    ),
    actor: number.describe('the actor of the record that it is'),
    kind: name.describe('kind, as read'),
    name: z.string().describe('name in that report'),
    roles: z.array(z.string()).describe('roles that the report gives'),
    mentions: z.int().min(0).describe('how often the report mentions it'),
    certain: z
      .string()
      .optional()
      .describe('what makes it certainly the same as an actor of another report'),
    keys: z.array(z.string()).describe('keys of its name across spellings'),
    tied_after: z.int().min(0).describe('the last decision when it was tied'),
  }),
  decision: z.strictObject({
    line: z.literal('decision'),
    seq: number.describe('1, 2, 3 … without gaps'),
    at: moment.describe('when it was decided'),
    reviewer: name.describe('who decided'),
    decision: name.describe(
      'confirm, correct, reject, note, merge, split, rename, same, different, unsure or undo',
    ),
    report: z.string().optional().describe('the report of the item that it is about'),
    kind: z.string().optional().describe('the kind of that item'),
    key: z
      .string()
      .optional()
      .describe('what the item is known by: SHA-256 of its kind and words with places'),
    body: z
      .json()
      .describe('the rest: a correction, a note, the actors moved, the number of what is undone'),
    previous: z.union([hash, z.literal('')]).describe('hash of the decision before'),
    hash: hash.describe('SHA-256 of the canonical JSON (RFC 8785) of the rest'),
  }),
  failure: z.strictObject({
    line: z.literal('failure'),
    dossier: z.string().optional().describe('the dossier that it was for'),
    name: z.string().describe('what could not be added'),
    original: hash.describe('its bytes'),
    options: z.json().describe('what was known of it beside its words'),
    code: name.describe('code of the fault'),
    message: z.string().describe('the fault'),
    attempts: number.describe('how often it was tried'),
    failed: moment.describe('when it last failed'),
  }),
  end: z.strictObject({
    line: z.literal('end'),
    lines: number.describe('how many lines came before'),
    sha256: hash.describe('SHA-256 of all bytes before this line'),
  }),
} as const

export type LineKind = keyof typeof LINES
export type Line<Kind extends LineKind> = z.infer<(typeof LINES)[Kind]>
/** What stands between header and end, in its order. */
export const BETWEEN = [
  'dossier',
  'original',
  'report',
  'reading',
  'actor',
  'report_actor',
  'decision',
  'failure',
] as const satisfies readonly LineKind[]

/** The data dictionary: kind of line → field → what it means. */
export function lineDictionary(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(LINES).map(([kind, { shape }]) => [
      kind,
      Object.fromEntries(
        Object.entries(shape)
          .filter(([field]) => field !== 'line')
          .map(([field, type]) => [field, type.description ?? '']),
      ),
    ]),
  )
}
