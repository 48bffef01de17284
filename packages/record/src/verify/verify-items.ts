import { isDeepStrictEqual } from 'node:util'
import type { Reading } from '@volgens/shapes'
import { deriveItems, type ItemState } from '../items/derive-items.ts'
import { reportId } from '../reports/report-id.ts'
import { toRow, type ItemRow } from '../reports/save-items.ts'
import { spansIn } from '../items/spans-in.ts'
import type { Fault } from './check-chain.ts'

type Kept = Readonly<Record<string, unknown>>

/** What the store has of one report. */
export interface KeptReport {
  readonly reading: Reading
  /** Rows of `items`. */
  readonly items: readonly Kept[]
  /** Ids of the rows of its actors, by their ids in the reading. */
  readonly actors: ReadonlyMap<string, number> | undefined
  /** How its items stand by the chain, by their keys. */
  readonly states: ReadonlyMap<string, ItemState> | undefined
}

/** Made from the words, the places and the voice: the rest (search, fold) is an index of these. */
export const CHECKED_COLUMNS = [
  'key',
  'body',
  'corrected',
  'review',
  'start',
  'sentence_start',
  'sentence_end',
  'words',
  'voice_kind',
  'voice',
  'voice_words',
  'other',
  'other_words',
  'doer',
  'doer_words',
  'mentions',
  'statement',
  'form',
  'act',
  'negated',
  'type',
  'mode',
  'label',
  'counts',
  'low',
  'high',
  'said_from',
  'said_to',
  'meant_from',
  'meant_to',
  'place',
  'places',
  'confidence',
  'lang',
  'outlet',
  'published_from',
] as const satisfies readonly (keyof ItemRow)[]

/**
 * Whether the store says of a report what its text, its reading and the decisions on it say: its id, the words at every
 * place, and each item that is shown. The first of each that does not hold.
 */
export function reportFaults(kept: KeptReport): Fault[] {
  const { reading } = kept
  const where = `report ${reading.report.id}`
  const id = reportId(reading.report)
  if (id !== reading.report.id) {
    return [
      { where, found: `a text and address that give the id ${id}`, expected: 'those of its id' },
    ]
  }
  const place = placeFault(kept)
  return place === undefined ? itemFaults(kept) : [place]
}

function placeFault({ reading, items }: KeptReport): Fault | undefined {
  const { id, text } = reading.report
  const bodies = [
    ...[reading.statements, reading.namings, reading.figures, reading.events].flat(),
    ...items.flatMap(({ corrected }) => corrected ?? []),
  ]
  for (const body of bodies) {
    const wrong = spansIn(body).find(([start, end]) => !(start < end && end <= text.length))
    if (wrong === undefined) continue
    const { id: local } = body as { readonly id?: string }
    const found = `words at [${wrong.join(', ')}]`
    return {
      where: itemName(local, id),
      found,
      expected: `places within ${text.length} characters`,
    }
  }
  return undefined
}

function itemFaults({ reading, items, actors, states }: KeptReport): Fault[] {
  const { id } = reading.report
  const rows = new Map(items.map((row) => [`${String(row['kind'])} ${String(row['local'])}`, row]))
  for (const item of deriveItems(reading, states ?? new Map())) {
    const name = `${item.kind} ${item.local}`
    const row = rows.get(name)
    if (row === undefined) {
      return [{ where: itemName(item.local, id), found: 'no such item', expected: item.words }]
    }
    const fault = columnFault(row, toRow(item, id, actors), id)
    if (fault !== undefined) return [fault]
    rows.delete(name)
  }
  const [extra] = rows.values()
  if (extra === undefined) return []
  const where = itemName(String(extra['local']), id)
  return [{ where, found: String(extra['words']), expected: 'no such item: its reading has none' }]
}

function columnFault(row: Kept, expected: ItemRow, report: string): Fault | undefined {
  for (const column of CHECKED_COLUMNS) {
    const [is, should] = [row[column] ?? null, comparable(column, expected[column] ?? null)]
    if (isDeepStrictEqual(comparable(column, is), should)) continue
    return {
      where: itemName(expected.local, report),
      found: `${column} ${shown(is)}`,
      expected: `${column} ${shown(should)}`,
    }
  }
  return undefined
}

/** As both sides can be compared: bodies as values, a confidence in the 32 bits that its column has. */
function comparable(column: string, value: unknown): unknown {
  if ((column === 'body' || column === 'corrected') && typeof value === 'string') {
    return JSON.parse(value) as unknown
  }
  return column === 'confidence' && typeof value === 'number' ? Math.fround(value) : value
}

const itemName = (local: string | undefined, report: string) =>
  `item ${local ?? '?'} of report ${report}`

/** A body runs to lines; what differs is in the record for who looks. */
const shown = (value: unknown) => {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
