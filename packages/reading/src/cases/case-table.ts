import { readFileSync, writeFileSync } from 'node:fs'
import { VolgensError, type Span } from '@volgens/shapes'
import { eventRow, type WantedEvent } from './event-case.ts'

/** A statement that a careful editor reads from a case. */
export interface Expected {
  /** No span where the report names nobody; else every place where the words of the source stand. */
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  /** Editors differ: it may be read or not. */
  readonly optional: boolean
}

/** A text and what is to be read from it; where `rule` is given, only the statements of that rule are looked at. */
export interface Check {
  readonly text: string
  readonly expected: readonly Expected[]
  readonly rule?: string
  /** Labels with their namer, none where the report names nobody; everything else called something is too much. */
  readonly labels?: readonly ExpectedLabel[]
  /** What stands around a cue: the words that some statement has in this field; none where no statement may have it. */
  readonly around?: { readonly field: CircumstanceField; readonly spans: readonly Span[] }
  /** The event that is to be read, or none where nothing may be. */
  readonly events?: readonly WantedEvent[]
}

/** What somebody is called, and by whom. */
export interface ExpectedLabel {
  readonly label: Span
  readonly namer: readonly Span[]
  readonly rule: string
}

const FIELDS = ['addressee', 'occasion', 'medium', 'modality', 'caveat', 'negated'] as const
export type CircumstanceField = (typeof FIELDS)[number]

/** A row of a case table. */
export interface Case {
  /** `12b` of constructions.tsv; `verb-clause 2` of rules.tsv, the second for that rule; so of circumstances.tsv. */
  readonly id: string
  readonly table: CaseTable
  /** The construction, the rule or the field. */
  readonly about: string
  readonly checks: readonly Check[]
  /** The engine does not get it yet. */
  readonly open: boolean
}

export const CASE_TABLES = ['constructions', 'rules', 'circumstances', 'namings', 'events'] as const
export type CaseTable = (typeof CASE_TABLES)[number]

const HEADERS: Readonly<Record<CaseTable, string>> = {
  constructions: 'n\tconstruction\texample\texpect\tnote\tstatus',
  rules: 'rule\texample\tcounter\tstatus',
  circumstances: 'field\texample\tstatus',
  namings: 'rule\texample\tstatus',
  events: 'type\trule\tmode\tvoice\texample\tstatus',
}

/**
 * The rows of one table of languages/<code>/cases/, in order.
 *
 * Throws `case-table-wrong` with file and line where a row has other columns, a status that is not `open` or empty,
 * or words that its example has not.
 */
export function readCases(folder: URL, table: CaseTable): Case[] {
  const [header = '', ...lines] = rowsOf(folder, table)
  const wrong = (line: number, found: string): VolgensError =>
    new VolgensError('case-table-wrong', `cases/${table}.tsv, line ${line}: ${found}`)
  if (header !== HEADERS[table]) throw wrong(1, `the columns are to be ${HEADERS[table]}`)
  const width = header.split('\t').length
  return lines.map((line, index) => {
    const cells = line.split('\t')
    const status = cells.at(-1) ?? ''
    if (cells.length !== width) throw wrong(index + 2, `${cells.length} columns, not ${width}`)
    if (!['', 'open'].includes(status)) throw wrong(index + 2, `status is open or empty`)
    try {
      return { table, open: status === 'open', ...READ[table](cells, lines.slice(0, index)) }
    } catch (cause) {
      throw wrong(index + 2, cause instanceof Error ? cause.message : String(cause))
    }
  })
}

/** Writes the status of each row anew: open where `isOpen` says so. Nothing else in the file changes. */
export function writeStatus(
  folder: URL,
  table: CaseTable,
  cases: readonly Case[],
  isOpen: (row: Case) => boolean,
): void {
  const [header = '', ...lines] = rowsOf(folder, table)
  const rows = lines.map((line, index) => {
    const row = cases[index]
    const status = row !== undefined && isOpen(row) ? 'open' : ''
    return [...line.split('\t').slice(0, -1), status].join('\t')
  })
  writeFileSync(new URL(`${table}.tsv`, folder), `${[header, ...rows].join('\n')}\n`)
}

function rowsOf(folder: URL, table: CaseTable): string[] {
  const lines = readFileSync(new URL(`${table}.tsv`, folder), 'utf8').split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

type Read = Pick<Case, 'id' | 'about' | 'checks'>

interface ExpectedWords {
  readonly source: string | null
  readonly content: readonly string[]
  readonly optional?: boolean
}

function construction([n = '', about = '', example = '', expect = '']: readonly string[]): Read {
  const text = example.replaceAll(' ¶ ', '\n\n')
  const statements = JSON.parse(expect) as ExpectedWords[]
  const expected = statements.map(({ source, content, optional }): Expected => {
    let from = 0
    const spans = content.map((words): Span => {
      const start = text.indexOf(words, from)
      if (start < 0) throw new Error(`the content “${words}” is not in the example`)
      from = start + words.length
      return [start, from]
    })
    return {
      source: source === null ? [] : placesOf(source, text),
      content: spans,
      optional: optional === true,
    }
  })
  return { id: n, about, checks: [{ text, expected }] }
}

/** Every place where some words stand as words of their own. */
function placesOf(words: string, text: string): Span[] {
  const letter = /[\p{L}\p{N}]/u
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end))) places.push([at, end])
  }
  if (places.length === 0) throw new Error(`the source “${words}” is not in the example`)
  return places
}

function rule(
  [id = '', example = '', counter = '']: readonly string[],
  above: readonly string[],
): Read {
  const count = above.filter((line) => line.startsWith(`${id}\t`)).length + 1
  const { text, source, content } = marked(example)
  if (content.length === 0) throw new Error('the example has no {C content}')
  return {
    id: `${id} ${count}`,
    about: id,
    checks: [
      { text, expected: [{ source, content, optional: false }], rule: id },
      { text: counter, expected: [], rule: id },
    ],
  }
}

function circumstance(
  [name = '', example = '']: readonly string[],
  above: readonly string[],
): Read {
  const field = FIELDS.find((known) => known === name)
  if (field === undefined) throw new Error(`found the field ${name}, expected ${FIELDS.join(', ')}`)
  const count = above.filter((line) => line.startsWith(`${field}\t`)).length + 1
  const { text, field: spans } = marked(example)
  return {
    id: `${field} ${count}`,
    about: field,
    checks: [{ text, expected: [], around: { field, spans } }],
  }
}

function naming([rule = '', example = '']: readonly string[], above: readonly string[]): Read {
  const { text, namer, label } = marked(example.replaceAll(' ¶ ', '\n\n'))
  const count = above.filter((line) => line.startsWith(`${rule}\t`)).length + 1
  if ((rule === 'none') !== (label.length === 0))
    throw new Error('a rule has {L labels}, none has not')
  const labels = label.map((one) => ({ label: one, namer, rule }))
  return { id: `${rule} ${count}`, about: rule, checks: [{ text, expected: [], labels }] }
}

function event(cells: readonly string[], above: readonly string[]): Read {
  const about = cells[0] || 'none'
  const same = (line: string): boolean => (line.split('\t')[0] || 'none') === about
  const check = { ...eventRow(cells), expected: [] }
  return { id: `${about} ${above.filter(same).length + 1}`, about, checks: [check] }
}

const READ: Readonly<
  Record<CaseTable, (cells: readonly string[], above: readonly string[]) => Read>
> = {
  constructions: construction,
  rules: rule,
  circumstances: circumstance,
  namings: naming,
  events: event,
}

/** A row from which nothing must be read. */
export function isSilent({ checks }: Case): boolean {
  return checks.every(
    ({ expected, around, labels, events }) =>
      expected.length +
        (around?.spans.length ?? 0) +
        (labels?.length ?? 0) +
        (events?.length ?? 0) ===
      0,
  )
}

interface Marked {
  readonly text: string
  readonly source: Span[]
  readonly content: Span[]
  readonly field: Span[]
  readonly namer: Span[]
  readonly label: Span[]
}

/** "{S Jan} zegt {C dat het regent} {F in een toespraak}." without its marks, and what they hold. */
function marked(example: string): Marked {
  const none = (): Span[] => []
  const spans = { S: none(), C: none(), F: none(), N: none(), O: none(), L: none() }
  let text = ''
  let last = 0
  for (const { 0: whole, 1: kind = '', 2: words = '', index } of example.matchAll(
    /\{([SCFNOL]) ([^}]*)\}/g,
  )) {
    text += example.slice(last, index)
    spans[kind as keyof typeof spans].push([text.length, text.length + words.length])
    text += words
    last = index + whole.length
  }
  return {
    text: text + example.slice(last),
    source: spans.S,
    content: spans.C,
    field: spans.F,
    namer: spans.N,
    label: spans.L,
  }
}
