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
export type Stance = 'first' | 'same' | 'alike' | 'differs' | 'denies'

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
  /** How many more there are. */
  readonly more: number
}

export interface Row {
  readonly question: Question
  readonly cells: ReadonlyMap<string, readonly CellAnswer[]>
}

/** Questions down, accounts across. */
export interface QuestionGrid {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** The questions of a dossier, with the accounts that answer them. */
export function gridOf(list: QuestionList, by: ColumnKind): QuestionGrid {
  const columns =
    by === 'voices' ? voicesOf(list) : by === 'reports' ? reportsOf(list) : outlets(list)
  return { columns, rows: list.items.map(rowOf) }
}

function rowOf(question: Question): Row {
  const cells = [...grouped(question.answers, ({ column }) => column)].map(
    ([key, answers]) => [key, cellOf(question, answers)] as const,
  )
  return { question, cells: new Map(cells) }
}

const ORDER: readonly Stance[] = ['first', 'same', 'alike', 'differs', 'denies']

function cellOf({ first }: Question, answers: readonly Answer[]): CellAnswer[] {
  const told = answers.flatMap(({ kind, quotes }) =>
    quotes.map((quote) => ({
      stance: quote.item === first.item ? ('first' as const) : kind,
      quote,
    })),
  )
  return ORDER.flatMap((stance) => {
    const quotes = told.filter((each) => each.stance === stance).map(({ quote }) => quote)
    const more = answers
      .filter(({ kind }) => kind === stance)
      .reduce((sum, answer) => sum + answer.count - answer.quotes.length, 0)
    return quotes.length + more === 0 ? [] : [{ stance, quotes, more }]
  })
}

/** In the order in which they were published, also those that are silent. */
function reportsOf({ reports, columns, columnCount }: QuestionList): Column[] {
  const keys = new Set(columns.map(({ key }) => key))
  const isListed = columnCount > columns.length ? (id: string) => keys.has(id) : () => true
  return reports
    .filter(({ id }) => isListed(id))
    .map((report) => ({ key: report.id, report, account: undefined, name: report.outlet }))
}

function outlets({ reports, columns }: QuestionList): Column[] {
  const known = new Set(reports.map(({ outlet }) => outlet))
  const silent = reports.length > 0 && columns.length < known.size ? [...known] : []
  const keys = new Set([...columns.map(({ key }) => key), ...silent.flatMap((each) => each ?? [])])
  return [...keys].map((key) => {
    const name = known.has(key) ? key : undefined
    return { key, report: undefined, account: undefined, name }
  })
}

const voicesOf = ({ columns }: QuestionList): Column[] =>
  columns.map(({ key, account }) => ({ key, report: undefined, account, name: account?.name }))

/** The columns whose answers are here, in the order in which they stand. */
export const columnsShown = (
  { columns }: QuestionGrid,
  shown: readonly string[],
): readonly Column[] => columns.filter(({ key }) => shown.includes(key))

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
