import type { Account, Question } from '@volgens/record'
import { shareOut } from './cut.ts'
import { toQuote } from './to-comparison.ts'

// Questions and their answers, as they go out: so many columns as can be read side by side.

/** Columns whose answers are told. */
const SHOWN = 8

/** Columns to choose from. */
const MOST_COLUMNS = 60

/** Of all answers together. */
const MOST_QUOTES = 400

interface Column {
  readonly key: string
  /** On how many questions. */
  readonly answers: number
  readonly account?: Account | undefined
}

/** asked: keys of columns; those with most answers unless given. */
export function toQuestions(
  shown: readonly Question[],
  asked: readonly string[] | undefined,
  withAccounts: boolean,
) {
  const columns = columnsOf(shown, withAccounts)
  const most = asked ?? columns.slice(0, SHOWN).map(({ key }) => key)
  const keys = new Set(most)
  const listed = columns.filter(({ key }, at) => at < MOST_COLUMNS || keys.has(key))
  const answers = shown.flatMap((each) => each.answers.filter(({ column }) => keys.has(column)))
  const quotes = shareOut(
    answers.map((answer) => answer.quotes.length),
    MOST_QUOTES,
  )
  return {
    columns: listed,
    columnCount: columns.length,
    shown: [...keys],
    items: shown.map((question) => toQuestion(question, keys, quotes)),
  }
}

/** Those with most answers first. */
function columnsOf(questions: readonly Question[], withAccounts: boolean): Column[] {
  const columns = new Map<string, Column>()
  for (const { answers } of questions) {
    for (const column of new Set(answers.map((answer) => answer.column))) {
      const known = columns.get(column)
      columns.set(column, { ...known, key: column, answers: (known?.answers ?? 0) + 1 })
    }
    if (!withAccounts) continue
    for (const { column, quotes } of answers) {
      const known = columns.get(column)
      if (known !== undefined && known.account === undefined)
        columns.set(column, { ...known, account: quotes[0]?.account })
    }
  }
  return [...columns.values()].sort((a, b) => b.answers - a.answers)
}

/** Whether somebody says something else than the first account, or denies it. */
export const isDisputed = ({ answers }: Question) => answers.some(({ kind }) => kind !== 'same')

const toQuestion = (question: Question, columns: ReadonlySet<string>, most: number) => ({
  kind: question.kind,
  first: toQuote(question.first),
  account: question.account,
  disputed: isDisputed(question),
  answers: question.answers
    .filter(({ column }) => columns.has(column))
    .map(({ quotes, ...answer }) => ({
      ...answer,
      count: quotes.length,
      quotes: quotes.slice(0, most).map((quote) => ({ ...toQuote(quote), account: quote.account })),
    })),
})
