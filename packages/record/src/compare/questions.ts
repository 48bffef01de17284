import type { Account } from './account.ts'
import type { EventAccount, EventComparison } from './events.ts'
import type { CountedFigure, FigureGroup } from './figures.ts'
import { grouped } from './grouped.ts'
import { onceForList } from './once.ts'
import { everywhere, type Quote } from './quote.ts'

/**
 * Beside the first account: the same; alike, in other words for such people; another one (also: left open); or that it did
 * not happen.
 */
export const ANSWER_KINDS = ['same', 'alike', 'differs', 'denies'] as const
type AnswerKind = (typeof ANSWER_KINDS)[number]

/** Words, and whose account they are. */
interface ToldQuote extends Quote {
  readonly account: Account
}

/** What a column has to say to a question; who is in no answer is silent. */
export interface Answer {
  readonly column: string
  readonly kind: AnswerKind
  readonly quotes: readonly ToldQuote[]
}

/** Something on which there are several accounts. */
export interface Question {
  readonly kind: 'event' | 'figure'
  /** What the others are held beside: of an event the first that does not deny it, of a figure the first in time. */
  readonly first: Quote
  /** Whose it is. */
  readonly account: Account
  /** Of one column there may be several: a report has many voices. */
  readonly answers: readonly Answer[]
}

/** Columns are reports (their ids), outlets (their names; of a report without one its id) or voices (keys of accounts). */
export type Columns = 'report' | 'outlet' | 'account'

/** Questions with two or more accounts, in the order of the comparisons: events, then figures. */
export function questionsOf(
  events: readonly EventComparison[],
  figures: readonly FigureGroup[],
  columns: Columns,
): Question[] {
  return [
    ...events.flatMap(({ accounts }) => eventQuestion(accounts, columns) ?? []),
    ...figures.flatMap(({ key, figures }) =>
      key === '' ? [] : (figureQuestion(figures, columns) ?? []),
    ),
  ]
}

const eventQuestion = onceForList((accounts: readonly EventAccount[], columns: Columns) => {
  const first = accounts.find(({ stance }) => stance !== 'denied') ?? accounts[0]
  if (first === undefined || accounts.length < 2) return undefined
  const kindOf = ({ stance, byConcept }: EventAccount): AnswerKind => {
    if (stance === 'denied') return 'denies'
    if (stance !== first.stance) return 'differs'
    return byConcept ? 'alike' : 'same'
  }
  return question('event', first, answersOf(accounts, kindOf, columns))
})

const figureQuestion = onceForList((figures: readonly CountedFigure[], columns: Columns) => {
  const [first] = figures
  if (first === undefined || figures.length < 2) return undefined
  // "At least 200" and "12,000" may both be right, but nobody would say that they say the same.
  const kindOf = ({ low, high }: CountedFigure): AnswerKind =>
    low === first.low && high === first.high ? 'same' : 'differs'
  return question('figure', first, answersOf(figures, kindOf, columns))
})

interface Told {
  readonly account: Account
  readonly quote: Quote
}

const question = (
  kind: Question['kind'],
  { quote, account }: Told,
  answers: readonly Answer[],
): Question => ({ kind, first: quote, account, answers })

function answersOf<Each extends Told>(
  told: readonly Each[],
  kindOf: (each: Each) => AnswerKind,
  columns: Columns,
): Answer[] {
  const columnOf = ({ account, quote }: Each) =>
    columns === 'account'
      ? account.key
      : columns === 'report'
        ? quote.report
        : (quote.outlet ?? quote.report)
  // A copy has the answer too.
  const sites = columns === 'account' ? told : told.flatMap(inEachCopy)
  return [...grouped(sites, columnOf)].flatMap(([column, inside]) =>
    [...grouped(inside, kindOf)].map(([kind, same]) => ({
      column,
      // The key of the group is what kindOf gave.
      kind: kind as AnswerKind,
      quotes: same.map(({ quote, account }) => ({ ...quote, account })),
    })),
  )
}

const inEachCopy = <Each extends Told>(told: Each): Each[] =>
  everywhere(told.quote).map((quote) => ({ ...told, quote }))
