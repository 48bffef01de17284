import type { ExportItem } from '../export-items.ts'
import { wordsAt } from '../parts.ts'
import { column, type Table } from './column.ts'

/** One line each, as programs that code events expect: line breaks and tabs within words become spaces. */
const flat = (words: string | undefined) => words?.replace(/\s+/gu, ' ')

const whole = (name: string | undefined, words: string | undefined) => flat(name ?? words)

/** Events as a table in the manner of PLOVER, each with the account that it is taken from. */
export const PLOVER_TABLE: Table<ExportItem> = {
  name: 'plover',
  description:
    'An event by one account, in the terms of PLOVER. Two accounts of one event are two rows: none is preferred, none summed.',
  columns: [
    column(
      'event_id',
      'text',
      'Report and event: 32 hexadecimal digits, a slash and the id in the reading.',
      ({ report, local }) => `${report.id}/${local}`,
    ),
    column(
      'event_date',
      'day',
      'First day of the event; empty where the account tells none.',
      ({ meant }) => meant[0],
    ),
    column('event_date_end', 'day', 'Last day of the event.', ({ meant }) => meant[1]),
    column(
      'publication_date',
      'text',
      'When the report was published (EDTF).',
      ({ report }) => report.published,
    ),
    column('event_type', 'text', "One of PLOVER's sixteen types.", ({ type }) => type),
    column(
      'event_mode',
      'text',
      'By this account: happened, ongoing, planned, ordered, threatened, possible or denied. Not the modes of PLOVER, which refine a type.',
      ({ mode }) => mode,
    ),
    column(
      'actor',
      'text',
      "Who does it: the record's name, else the report's words.",
      ({ doer }) => whole(doer?.name, doer?.words),
    ),
    column(
      'recipient',
      'text',
      "To whom it is done: the record's name, else the report's words.",
      ({ other }) => whole(other?.name, other?.words),
    ),
    column('object', 'text', 'What it is about, as the report words it.', ({ parts, text }) =>
      flat(parts['object'] && wordsAt(text, parts['object'])),
    ),
    column('place', 'text', 'Where, by the name in the gazetteer.', ({ place }) => place),
    column(
      'voice_kind',
      'text',
      'Whose account it is: named, anonymous, or narrator (the report itself).',
      ({ voice }) => voice.kind,
    ),
    column(
      'voice',
      'text',
      "Whose account it is: the record's name, else the report's words; empty for the narrator.",
      ({ voice }) => whole(voice.name, voice.words),
    ),
    column(
      'review',
      'text',
      'What a person decided: open, confirmed, corrected or rejected. A rejected event does not hold.',
      ({ review }) => review,
    ),
    column('words', 'text', 'The words that tell it, in the report.', ({ parts, text }) =>
      flat(wordsAt(text, parts['trigger'] ?? [])),
    ),
    column('outlet', 'text', 'Who published the report.', ({ report }) => report.outlet),
    column('url', 'text', 'Address of the report.', ({ report }) => report.url),
    column('lang', 'text', 'Language of the report (BCP 47).', ({ report }) => report.lang),
    column(
      'engine',
      'text',
      'What read the report: version, language and model.',
      ({ engine }) => engine,
    ),
  ],
}
