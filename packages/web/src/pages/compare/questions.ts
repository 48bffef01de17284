import type { Schemas } from '../../api/client.ts'
import { grouped } from '../../lists/grouped.ts'

export type QuestionList = Schemas['QuestionList']
export type Head = Schemas['ComparedReport']
export type Account = Schemas['Account']
export type Told = Schemas['ToldQuote']
type Question = QuestionList['items'][number]
type Answer = Question['answers'][number]

/** What the answers stand under. */
export const COLUMNS = ['reports', 'outlets', 'voices'] as const
export type ColumnKind = (typeof COLUMNS)[number]

/** What a column has to say: beside the first account, which is held up as `first`. */
export type Stance = 'first' | 'same' | 'differs' | 'denies'

export interface Column {
  readonly key: string
  /** Of a column of reports. */
  readonly report: Head | undefined
  /** Of a column of voices. */
  readonly account: Account | undefined
  readonly name: string | undefined
}

/** A cell has an answer for each stance: a report has many voices. No answer is silence. */
export interface CellAnswer {
  readonly stance: Stance
  readonly quotes: readonly Told[]
}

export interface Row {
  readonly question: Question
  /** Whether somebody says something else, or denies it. */
  readonly isDisputed: boolean
  readonly cells: ReadonlyMap<string, readonly CellAnswer[]>
}

/** Questions down, accounts across. */
export interface QuestionGrid {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** The questions of a dossier, with the accounts that answer them. */
export function gridOf(list: QuestionList, by: ColumnKind): QuestionGrid {
  const heads = new Map(list.reports.map((head) => [head.id, head]))
  const place = (answer: Answer) =>
    by === 'outlets' ? (heads.get(answer.column)?.outlet ?? answer.column) : answer.column
  const rows = list.items.map((question) => rowOf(question, place))
  const columns =
    by === 'voices' ? voicesOf(list) : by === 'reports' ? reportsOf(list) : outlets(list)
  return { columns, rows }
}

function rowOf(question: Question, place: (answer: Answer) => string): Row {
  const cells = [...grouped(question.answers, place)].map(
    ([key, answers]) => [key, cellOf(question, answers)] as const,
  )
  const isDisputed = question.answers.some(({ kind }) => kind !== 'same')
  return { question, isDisputed, cells: new Map(cells) }
}

const ORDER: readonly Stance[] = ['first', 'same', 'differs', 'denies']

function cellOf({ first }: Question, answers: readonly Answer[]): CellAnswer[] {
  const told = answers.flatMap(({ kind, quotes }) =>
    quotes.map((quote) => ({
      stance: quote.item === first.item ? ('first' as const) : kind,
      quote,
    })),
  )
  return ORDER.flatMap((stance) => {
    const quotes = told.filter((each) => each.stance === stance).map(({ quote }) => quote)
    return quotes.length === 0 ? [] : [{ stance, quotes }]
  })
}

const reportsOf = ({ reports }: QuestionList): Column[] =>
  reports.map((report) => ({ key: report.id, report, account: undefined, name: report.outlet }))

function outlets({ reports }: QuestionList): Column[] {
  const keys = new Set(reports.map(({ outlet, id }) => outlet ?? id))
  return [...keys].map((key) => {
    const name = reports.find(({ outlet }) => outlet === key)?.outlet
    return { key, report: undefined, account: undefined, name }
  })
}

function voicesOf({ items }: QuestionList): Column[] {
  const told = items.flatMap(({ answers }) => answers.flatMap(({ quotes }) => quotes))
  return [...new Map(told.map(({ account }) => [account.key, account])).values()].map(
    (account) => ({
      ...{ key: account.key, report: undefined, account, name: account.name },
    }),
  )
}

/** More can't be read beside each other. */
const MOST_COLUMNS = 8

/** The columns that were asked for; else those with the most answers, in the order in which they stood. */
export function columnsShown(
  { columns, rows }: QuestionGrid,
  asked: readonly string[] | undefined,
): readonly Column[] {
  if (asked !== undefined) return columns.filter(({ key }) => asked.includes(key))
  const answers = ({ key }: Column) => rows.filter(({ cells }) => cells.has(key)).length
  const most = columns.toSorted((a, b) => answers(b) - answers(a)).slice(0, MOST_COLUMNS)
  return columns.filter((column) => most.includes(column))
}

/** The rows with what was chosen: of one kind, or those on which accounts differ. */
export function rowsShown({ rows }: QuestionGrid, query: URLSearchParams): readonly Row[] {
  const kind = query.get('kind')
  return rows.filter(
    ({ question, isDisputed }) =>
      (kind === null || question.kind === kind) && (query.get('only') !== 'disputed' || isDisputed),
  )
}

/** Keys of columns in an address, and back. */
export const readColumns = (query: URLSearchParams): readonly string[] | undefined =>
  query.get('columns')?.split('|')
export const writeColumns = (keys: readonly string[]) => keys.join('|')

/** Its sentence in the report. */
export const sentenceOf = ({
  report,
  local,
}: {
  readonly report: string
  readonly local: string
}) => `/reports/${report}#${local}`
