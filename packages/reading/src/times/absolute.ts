import {
  centuryOf,
  comma,
  dash,
  fullYear,
  month,
  monthDay,
  ordinal,
  weekday,
  year,
} from './numbers.ts'
import { atom, chain, either, map, maybe, sign, when, word, type Phrase } from './phrase.ts'
import type { Word } from '@volgens/shapes'
import { entryAt, wordOf, type Line } from './line.ts'
import type { DateTerm, Term } from './term.ts'
import { article, of } from './unit-words.ts'

const yearAfter = maybe(map(chain(maybe(comma), when(year, countsNothing)), ([, value]) => value))
const weekdayBefore = maybe(map(chain(weekday, maybe(comma)), ([value]) => value))

function date(fields: { [K in keyof DateTerm]?: DateTerm[K] | undefined }): DateTerm {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { kind: 'date', ...Object.fromEntries(given) }
}

/** "vrijdag 7 januari 2022", "the 7th of January". */
export const dayMonth: Phrase<Term> = map(
  chain(weekdayBefore, article, monthDay, of, month, yearAfter),
  ([weekday, , day, , month, year]) => date({ weekday, day, month, year }),
)

/** "Friday, January 7, 2022", where the language writes it so. */
export const monthDayYear: Phrase<Term> = when(
  map(chain(weekdayBefore, month, article, monthDay, yearAfter), ([weekday, month, , day, year]) =>
    date({ weekday, day, month, year }),
  ),
  (line) => line.vocabulary.dates.orders.includes('month-day'),
)

/** "januari 2022", "January of 2022". */
export const monthYear: Phrase<Term> = map(chain(month, of, year), ([month, , year]) =>
  date({ month, year }),
)

/** "in januari", "januari" after another month: see `isOpened` for where it may stand. */
export const bareMonth: Phrase<Term> = map(month, (month) => date({ month }))

/** "07-01-2022", "2022-01-07", "7.1.2022". */
export const digits: Phrase<Term> = atom((form, { vocabulary }) => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(form)
  if (iso !== null)
    return date({ year: +(iso[1] ?? 0), month: +(iso[2] ?? 0), day: +(iso[3] ?? 0) })
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2((?:\d\d)?\d\d)$/.exec(form)
  if (parts === null) return undefined
  const [, first, , second, years] = parts
  return inOrder(+(first ?? 0), +(second ?? 0), yearOf(years ?? ''), vocabulary.dates.orders)
})

const yearOf = (digits: string): number => (digits.length === 4 ? +digits : centuryOf(+digits))

function inOrder(
  first: number,
  second: number,
  year: number,
  orders: readonly ('day-month' | 'month-day')[],
): Term {
  const dayFirst = date({ year, month: second, day: first })
  const monthFirst = date({ year, month: first, day: second })
  if (orders.length === 1) return orders[0] === 'day-month' ? dayFirst : monthFirst
  if (first === second || first > 12) return dayFirst
  return second > 12 ? monthFirst : { kind: 'ambiguous' }
}

/** "2022" where nothing is counted by it; see `isOpened` for where it may stand. */
export const bareYear: Phrase<Term> = when(
  map(year, (year) => date({ year })),
  countsNothing,
)

/** "het jaar 2022", "the year 2022". */
export const namedYear: Phrase<Term> = map(
  chain(article, word('year-noun'), fullYear),
  ([, , year]) => date({ year }),
)

/** "2014-2018"; "1996/97" is a season of sport and counts as both years. */
export const yearRange: Phrase<Term> = map(
  chain(
    fullYear,
    either(dash, sign('/')),
    atom((form) => (/^(\d\d|\d{4})$/.test(form) ? form : undefined)),
  ),
  ([from, , digits]) => {
    const to = digits.length === 4 ? +digits : Math.floor(from / 100) * 100 + +digits
    return from >= 1800 && to > from && to < 2100 ? { kind: 'years', from, to } : undefined
  },
)

const decadeDigits = atom((form) => {
  const found = /^(?:(1\d|20))?'?(\d0)(?:'?s)?$/.exec(form)
  if (found === null) return undefined
  const [, century, rest] = found
  return century === undefined ? centuryOf(+(rest ?? 0)) : +(century + (rest ?? ''))
})
const decadeWord = map(word('decade'), Number)
const decadeNumber = atom((form, { vocabulary }) => {
  const value = vocabulary.numbers.get(form)
  return value !== undefined && value >= 20 && value <= 90 && value % 10 === 0
    ? 1900 + value
    : undefined
})

/** "de jaren negentig", "the 1990s", "the '90s", "the nineties". */
export const decade: Phrase<Term> = map(
  either(
    map(chain(article, word('decade-opener'), either(decadeDigits, decadeNumber)), ([, , y]) => y),
    map(chain(article, when(decadeDigits, endsInS)), ([, y]) => y),
    map(chain(word('article'), decadeWord), ([, y]) => y),
  ),
  (first) => ({ kind: 'years', from: first, to: first + 9 }),
)

/** "de negentiende eeuw", "the 19th century". */
export const century: Phrase<Term> = map(
  chain(article, ordinal, maybe(dash), word('century')),
  ([, rank]) =>
    rank <= 21 ? { kind: 'years', from: 100 * (rank - 1) + 1, to: 100 * rank } : undefined,
)

function endsInS(line: Line, at: number): boolean {
  return /^(\d{4}|'\d\d)'?s$/.test(line.atoms[at]?.form ?? '')
}

/** Whether a number stands alone: "in 2000 huizen" and "May 20 soldiers" count what follows. */
function countsNothing(line: Line, at: number, next: number): boolean {
  const number = wordOf(line, at)
  const after = wordOf(line, next)
  if (number?.deprel.startsWith('nummod') && number.head > (line.atoms[at]?.word ?? 0)) {
    const counted = line.words[number.head]
    // "the 2016 election" is one: the year tells which; "2000 huizen" are counted.
    return !/^(NOUN|SYM)$/.test(counted?.upos ?? '') || isWhich(line, at, counted)
  }
  return !/^[%€$£]$/.test(after?.form ?? '')
}

/** A word before the year that asks for one thing: the, a. */
function isWhich(line: Line, at: number, noun: Word | undefined): boolean {
  const asks = entryAt(line, at - 1, 'opener')?.value === 'which'
  return asks && noun?.feats.includes('Number=Sing') === true
}
