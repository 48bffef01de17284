import { bareMonth, dayMonth, monthDayYear } from './absolute.ts'
import { dash, monthDay, year } from './numbers.ts'
import { chain, either, longest, map, maybe, sign, when, word, type Phrase } from './phrase.ts'
import type { DateTerm, Term } from './term.ts'

/** What stands between the ends of a stretch: tot, t/m, to, –. */
export const joint = either(word('through'), word('until'), dash)

const lastDay: Phrase<Term> = longest(dayMonth, monthDayYear)

/** "3-5 januari", "11 tot en met 29 juli", "tussen 3 en 5 mei", "May 3-5", "7 en 8 januari". */
export const dayRange: Phrase<Term> = longest<Term>(
  map(chain(maybe(word('from', 'between')), monthDay, joint, lastDay), ([, day, , to]) =>
    dayUpTo(day, to),
  ),
  map(chain(word('between'), monthDay, word('and'), lastDay), ([, day, , to]) => dayUpTo(day, to)),
  map(chain(word('from'), monthDay, word('night-joint'), lastDay), ([, day, , to]) =>
    dayUpTo(day, to),
  ),
  map(chain(monthDay, word('and'), lastDay), ([day, , to]) =>
    to.kind === 'date' && to.day === day + 1 ? dayUpTo(day, to) : undefined,
  ),
  map(
    chain(
      maybe(word('from', 'between')),
      monthDayYear,
      either(joint, word('and')),
      when(monthDay, (line, _, next) => bareMonth(line, next) === undefined),
      maybe(map(chain(sign(','), year), ([, value]) => value)),
    ),
    ([, from, , day, year]) => upToDay(from, day, year),
  ),
)

function dayUpTo(day: number, to: Term): Term | undefined {
  if (to.kind !== 'date' || to.day === undefined || to.day <= day) return undefined
  const { weekday: _, ...rest } = to
  return { kind: 'between', from: { ...rest, day }, to }
}

function upToDay(from: Term, day: number, year: number | undefined): Term | undefined {
  if (from.kind !== 'date' || from.day === undefined || day <= from.day) return undefined
  const dated = (date: DateTerm): DateTerm => (year === undefined ? date : { ...date, year })
  const { weekday: _, ...rest } = from
  return { kind: 'between', from: dated(from), to: dated({ ...rest, day }) }
}
