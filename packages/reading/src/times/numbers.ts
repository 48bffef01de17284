import { atom, chain, either, map, maybe, sign, word, type Phrase } from './phrase.ts'
import { wordOf, type Line } from './line.ts'

/** How many, and whether only about so many. */
export interface Count {
  readonly count: number
  readonly about: boolean
}

const single = atom((form, { vocabulary }) => {
  if (/^\d{1,3}([.,]5)?$/.test(form)) return Number(form.replace(',', '.'))
  return vocabulary.numbers.get(form)
})

/** "twenty-four" comes in three pieces. */
const numeral: Phrase<number> = either(
  map(chain(single, sign('-'), single), ([tens, , ones]) =>
    tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : undefined,
  ),
  single,
)

const few = map(word('few'), (value): Count => ({ count: Number(value), about: true }))
const one = map(word('one'), (value): Count => ({ count: Number(value), about: false }))
const exact = map(numeral, (count): Count => ({ count, about: false }))

/** twee, 3, anderhalf, een paar, "zo'n drie", "a few". */
export const amount: Phrase<Count> = map(
  chain(maybe(word('about')), either(few, one, exact)),
  ([about, { count, about: vague }]) => ({ count, about: vague || about !== undefined }),
)

/** 7, 7e, zevende, 7th; in the month's range. */
export const monthDay: Phrase<number> = atom((form, { vocabulary }) => {
  const value = /^\d{1,2}$/.test(form)
    ? Number(form)
    : (vocabulary.ordinals.get(form) ?? vocabulary.numbers.get(form))
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 39
    ? value
    : undefined
})

export const ordinal: Phrase<number> = atom((form, { vocabulary }) => vocabulary.ordinals.get(form))

/** A year in four digits; 1000 to 2199 keeps house numbers and small sums out. */
export const fullYear: Phrase<number> = atom((form) =>
  /^(1\d|2[01])\d\d$/.test(form) ? Number(form) : undefined,
)

/** '98: of the hundred years up to 2030, as newspapers of this age mean it. */
const shortYear = atom((form) =>
  /^'\d\d$/.test(form) ? centuryOf(Number(form.slice(1))) : undefined,
)

export function centuryOf(rest: number): number {
  return rest <= 30 ? 2000 + rest : 1900 + rest
}

export const year: Phrase<number> = either(fullYear, shortYear)

export const month: Phrase<number> = capitalised(map(word('month'), Number))

/** A weekday; an abbreviation counts only before a date. */
export const weekday: Phrase<number> = (line, at) => {
  const found = capitalised(map(word('weekday'), Number))(line, at)
  if (found === undefined) return undefined
  const form = line.atoms[at]?.form ?? ''
  const short = form.length < 6
  return short && !isNumberNext(line, found.next) ? undefined : found
}

function isNumberNext(line: Line, at: number): boolean {
  const next = line.atoms[at]?.form === ',' ? at + 1 : at
  return month(line, next) !== undefined || monthDay(line, next) !== undefined
}

/** Where the language writes months and weekdays with a capital: "march" is then a verb. */
function capitalised<T>(phrase: Phrase<T>): Phrase<T> {
  return (line, at) => {
    if (!line.vocabulary.dates.capitals) return phrase(line, at)
    const form = wordOf(line, at)?.form ?? ''
    // "mid-January" has its capital after the hyphen.
    return /\p{Lu}/u.test(form) ? phrase(line, at) : undefined
  }
}

export const comma = sign(',')
export const dash = sign('-', '–', '—')
