import type { Naming, Reading, Statement } from '@volgens/shapes'
import type { ItemKind } from '../../store/tables.ts'
import type { ExportItem } from '../export-items.ts'
import { column, type Table } from './column.ts'
import { HOW_SURE, part, party, VOICE, WHERE, WHICH } from './item-columns.ts'

type Figure = Reading['figures'][number]
const figureOf = ({ body }: ExportItem) => body as Figure

const statements: Table<ExportItem> = {
  name: 'statements',
  description: 'A statement: a place where a report gives content to a voice other than its own.',
  columns: [
    ...WHICH,
    ...HOW_SURE,
    ...VOICE,
    part('cue', 'The words that attribute: says, according to.'),
    column('words', 'text', 'What is attributed, as the report words it.', ({ words }) => words),
    column(
      'form',
      'text',
      'direct (all in quotation marks), indirect (none) or mixed.',
      ({ form }) => form,
    ),
    column('act', 'text', 'say, think or will.', ({ act }) => act),
    column(
      'negated',
      'boolean',
      'true where the cue denies its content or is itself denied.',
      ({ negated }) => negated,
    ),
    column(
      'implicit',
      'boolean',
      'true where the voice is inferred from the lines around.',
      ({ body }) => (body as Statement).source.implicit,
    ),
    part('addressee', 'Whom the source speaks to.'),
    part('occasion', 'Where or when the source spoke: in a speech.'),
    part('medium', 'What carried the words: in a letter.'),
    part('modality', 'Auxiliaries that leave open whether it was said: may, would.'),
    part('caveat', "The reporter's reservation: could not be verified."),
    ...WHERE,
  ],
}

const namings: Table<ExportItem> = {
  name: 'namings',
  description: 'A naming: somebody calls something or somebody by a label.',
  columns: [
    ...WHICH,
    ...VOICE,
    ...party('named', 'who or what is named', ({ other }) => other),
    column('label', 'text', 'What it is called.', ({ label }) => label),
    column(
      'quoted',
      'boolean',
      'true where the label stands in quotation marks.',
      ({ body }) => (body as Naming).quoted,
    ),
    ...WHERE,
  ],
}

const figures: Table<ExportItem> = {
  name: 'figures',
  description: 'A figure: a quantity that a voice gives, with what it counts and its bounds.',
  columns: [
    ...WHICH,
    ...VOICE,
    part('words', 'The quantity as the report words it.', 'figure'),
    column(
      'value',
      'number',
      'The quantity, where the words give one.',
      (item) => figureOf(item).value,
    ),
    column(
      'low',
      'number',
      'At least this many, where the words bound it.',
      (item) => figureOf(item).low,
    ),
    column(
      'high',
      'number',
      'At most this many, where the words bound it.',
      (item) => figureOf(item).high,
    ),
    column(
      'approximate',
      'boolean',
      'true for about, some, around.',
      (item) => figureOf(item).approximate,
    ),
    part('counts', 'What is counted.'),
    column(
      'concept',
      'text',
      'What is counted in one word for all languages, where that is known: soldiers.',
      (item) => figureOf(item).concept,
    ),
    column(
      'fate',
      'text',
      'What befell those who are counted: dead, wounded, arrested, missing, displaced, abducted.',
      (item) => figureOf(item).fate,
    ),
    ...WHERE,
  ],
}

const events: Table<ExportItem> = {
  name: 'events',
  description:
    'An event: who did what to whom by whose account, and whether that account says it happened.',
  columns: [
    ...WHICH,
    ...VOICE,
    column('type', 'text', "One of PLOVER's sixteen types: PROTEST, ASSAULT.", ({ type }) => type),
    column(
      'mode',
      'text',
      'By that account: happened, ongoing, planned, ordered, threatened, possible or denied.',
      ({ mode }) => mode,
    ),
    part('words', 'The words that tell it.', 'trigger'),
    ...party('doer', 'the one who does it', ({ doer }) => doer),
    ...party('recipient', 'the one to whom it is done', ({ other }) => other),
    part('object_words', 'What it is about, as the report words it.', 'object'),
    column(
      'meant_from',
      'day',
      'First day of the time it is about, where the report tells one.',
      ({ meant }) => meant[0],
    ),
    column('meant_to', 'day', 'Last day of it.', ({ meant }) => meant[1]),
    column('place', 'text', 'Where, by the name in the gazetteer.', ({ place }) => place),
    ...WHERE,
  ],
}

/** The table of each kind of item. */
export const ITEM_TABLES: Readonly<Record<ItemKind, Table<ExportItem>>> = {
  statement: statements,
  naming: namings,
  figure: figures,
  event: events,
}
