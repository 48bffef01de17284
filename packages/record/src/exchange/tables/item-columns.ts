import { FINDING_FROM } from '@volgens/shapes'
import type { KnownParty } from '../../items/item-query.ts'
import type { ExportItem } from '../export-items.ts'
import { wordsAt } from '../parts.ts'
import { column, type Column } from './column.ts'

/** Which item it is and how it stands: the first columns of every table of items. */
export const WHICH: readonly Column<ExportItem>[] = [
  column('report', 'text', 'Id of the report: 32 hexadecimal digits.', ({ report }) => report.id),
  column(
    'item',
    'text',
    'Id of the item in the reading of that report (s1, n1, f1, e1).',
    ({ local }) => local,
  ),
  column(
    'review',
    'text',
    'What a person decided: open (nobody looked), confirmed, corrected or rejected. A rejected item does not hold.',
    ({ review }) => review,
  ),
]

/** How sure the engine is; of statements only. */
export const HOW_SURE: readonly Column<ExportItem>[] = [
  column(
    'confidence',
    'number',
    'How often statements of this rule and situation are right, 0 to 1.',
    ({ confidence }) => confidence,
  ),
  column(
    'suggestion',
    'boolean',
    `true where the confidence is below ${FINDING_FROM}: a possibility, no finding.`,
    isSuggestion,
  ),
]

/** Less sure than a finding, and nobody has confirmed or corrected it. */
export function isSuggestion({ confidence, review }: ExportItem): boolean {
  return confidence !== undefined && confidence < FINDING_FROM && review === 'open'
}

/** Whose account it is. */
export const VOICE: readonly Column<ExportItem>[] = [
  column(
    'voice_kind',
    'text',
    'Whose account it is: named (somebody the report names or describes), anonymous, or narrator (the report itself).',
    ({ voice }) => voice.kind,
  ),
  ...party('voice', 'the voice', ({ voice }) => voice),
]

/** When it was said, and where it stands. */
export const WHERE: readonly Column<ExportItem>[] = [
  column(
    'said_from',
    'day',
    'First day on which it was said; the day of publication where the report tells none.',
    ({ said }) => said[0],
  ),
  column('said_to', 'day', 'Last day on which it was said.', ({ said }) => said[1]),
  column(
    'statement',
    'text',
    'Id (item) of the statement that it stands in.',
    ({ statement }) => statement,
  ),
  column(
    'context',
    'text',
    'The sentences that hold it; with --snippets N its words and at most N on each side, … between pieces.',
    ({ context }) => context,
  ),
  column(
    'spans',
    'json',
    'Where each part stands: {part: [[start, end], …]}, UTF-16 code units in the text of the report, end exclusive.',
    ({ parts }) => JSON.stringify(parts),
  ),
  column(
    'rule',
    'text',
    'The rule that read it.',
    ({ body }) => (body as { readonly rule: string }).rule,
  ),
  column(
    'key',
    'text',
    'SHA-256 of its kind and words with their places, as they were read: what decisions know it by.',
    ({ key }) => key,
  ),
  column('lang', 'text', 'Language of the report (BCP 47).', ({ report }) => report.lang),
  column('outlet', 'text', 'Who published the report.', ({ report }) => report.outlet),
  column('title', 'text', 'Title of the report.', ({ report }) => report.title),
  column('url', 'text', 'Address of the report.', ({ report }) => report.url),
  column(
    'published',
    'text',
    'When the report was published (EDTF).',
    ({ report }) => report.published,
  ),
  column(
    'engine',
    'text',
    'What read the report: version, language and model.',
    ({ engine }) => engine,
  ),
]

/** Somebody, as the record and as the report has them. */
export function party(
  name: string,
  who: string,
  of: (item: ExportItem) => KnownParty | undefined,
): Column<ExportItem>[] {
  return [
    column(
      `${name}_actor`,
      'integer',
      `Number of ${who} in the table of actors, where the record knows it.`,
      (item) => of(item)?.actor,
    ),
    column(
      `${name}_name`,
      'text',
      `The record's name of ${who}, one across reports and spellings.`,
      (item) => of(item)?.name,
    ),
    column(
      `${name}_words`,
      'text',
      `The report's own words for ${who}, at this place.`,
      (item) => of(item)?.words,
    ),
  ]
}

/** The words of one part of an item. */
export const part = (name: string, description: string, of = name) =>
  column<ExportItem>(name, 'text', description, ({ parts, text }) => {
    const spans = parts[of]
    return spans === undefined ? undefined : wordsAt(text, spans)
  })
