import { csvOf } from '../../downloads/csv.ts'
import type { Words } from '../../words/words.ts'
import { accountName, columnName } from './column-name.ts'
import { sentenceOf, type Column, type Row, type Stance, type Told } from './questions.ts'

/** What one column says to one question, in one place; without a quotation it says nothing. */
export interface AnswerLine {
  readonly question: string
  /** In which the question is put: that of its words. */
  readonly column: string
  readonly stance: Stance | 'silent'
  readonly quote: Told | undefined
  readonly who: string
}

/** The grid as lines: the same rows, columns and order. */
export function answerLines(
  rows: readonly Row[],
  columns: readonly Column[],
  words: Words,
): AnswerLine[] {
  return rows.flatMap(({ question, cells }) =>
    columns.flatMap((column): AnswerLine[] => {
      const base = { question: question.first.words, column: columnName(column, words) }
      const answers = cells.get(column.key)
      if (answers === undefined) return [{ ...base, stance: 'silent', quote: undefined, who: '' }]
      return answers.flatMap(({ stance, quotes }) =>
        quotes.map((quote) => ({
          ...{ ...base, stance, quote, who: accountName(quote.account, words) },
        })),
      )
    }),
  )
}

/** The lines as a file, with the sentence and its address. */
export function answersCsv(lines: readonly AnswerLine[], words: Words): string {
  const { compare, names, terms } = words
  const head = [...compare.columns, names.columns[6] ?? '', names.sentence, names.address]
  const rows = lines.map(({ question, column, stance, quote, who }) => [
    ...[question, column, compare.stance[stance], quote?.words, who],
    ...[quote && terms.review[quote.review], quote?.sentence.text],
    quote && new URL(sentenceOf(quote), location.origin).href,
  ])
  return csvOf(head, rows)
}
