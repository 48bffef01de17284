import { FARTHEST, nextDay } from './distance.ts'
import { amount, weekday } from './numbers.ts'
import { chain, either, longest, map, maybe, when, word, type Phrase } from './phrase.ts'
import type { Shift, Term } from './term.ts'
import { article, dayPart, of, shift, sooner, unit, units } from './unit-words.ts'

/** "gisteren", "gisteravond", "yesterday morning", "gisteren zondag". */
export const deictic: Phrase<Term> = map(
  chain(sooner, word('day'), maybe(either<unknown>(word('day-part'), weekday))),
  ([, offset, after]) => ({
    kind: 'day',
    offset: Number(offset),
    ...(typeof after === 'number' ? { weekday: after } : {}),
  }),
)

/** "vannacht", "overnight". */
export const night: Phrase<Term> = map(word('night'), () => ({ kind: 'night' }))

const shiftedUnit = map(chain(article, shift, unit), ([, shift, unit]) => ({ shift, unit }))
const weekAround = map(shiftedUnit, ({ shift, unit }) => (unit === 'week' ? shift : undefined))
const shiftAfter = map(word('shift-after'), (value) => value as Shift)

/** "donderdag", "afgelopen vrijdag", "vorige week dinsdag", "maandag a.s.", "Thursday night of last week". */
export const weekdayTerm: Phrase<Term> = longest<Term>(
  map(
    chain(sooner, article, maybe(shift), weekday, dayPart, maybe(shiftAfter)),
    ([, , before, weekday, , after]) => {
      const shift = before ?? after
      return { kind: 'weekday', weekday, ...(shift === undefined ? {} : { shift }) }
    },
  ),
  map(chain(weekAround, weekday, dayPart), ([week, weekday]) => ({
    kind: 'weekday',
    weekday,
    week,
  })),
  map(chain(weekday, dayPart, of, weekAround), ([weekday, , , week]) => ({
    kind: 'weekday',
    weekday,
    week,
  })),
)

/** "vorige week", "dit jaar", "komend weekend"; "de volgende dag" goes on from the date in focus. */
export const unitTerm: Phrase<Term> = map(chain(sooner, shiftedUnit), ([, { shift, unit }]) => {
  if (unit === 'day') return nextDay(shift)
  if (shift === 'past' && unit !== 'weekend') {
    return { kind: 'rolling', unit, count: 1, direction: -1 }
  }
  if (shift === 'coming' && unit === 'week') {
    return { kind: 'rolling', unit, count: 1, direction: 1 }
  }
  return { kind: 'unit', unit, shift }
})

/** Words that mean a stretch up to now only with several units: "de laatste jaren", "the last three days". */
const shiftOfMany: Phrase<Shift> = when(
  map(word('shift-many'), (value) => value as Shift),
  (line, _, next) => amount(line, next) !== undefined || units(line, next) !== undefined,
)

const ROLLING: Partial<Record<Shift, -1 | 1>> = { past: -1, coming: 1, next: 1 }

/** "de afgelopen dagen", "the last three years", "de komende twee weken", "de eerste drie dagen" is none. */
export const rolling: Phrase<Term> = map(
  chain(article, either(shiftOfMany, shift), maybe(amount), either(units, unit)),
  ([, shift, amount, unit]) => {
    const direction = shift === 'previous' ? undefined : ROLLING[shift]
    return direction === undefined || (amount?.count ?? 0) > FARTHEST
      ? undefined
      : { kind: 'rolling', unit, count: amount?.count, direction }
  },
)

/** "over the weekend": the tense says which. */
export const weekend: Phrase<Term> = map(word('weekend'), () => ({
  kind: 'unit',
  unit: 'weekend',
  shift: 'this',
}))
