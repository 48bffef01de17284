import { amount, month, monthDay, weekday, year } from './numbers.ts'
import { chain, either, longest, map, maybe, sign, when, word, type Phrase } from './phrase.ts'
import { wordOf, type Line } from './line.ts'
import type { Shift, Term, Unit } from './term.ts'

const article = maybe(word('article'))
const of = maybe(word('of'))
const dayPart = maybe(word('day-part'))
const shift = map(word('shift'), (value) => value as Shift)
const unit = map(word('unit'), (value) => value as Unit)
const units = map(word('units'), (value) => value as Unit)
/** later die dag, eerder dit jaar: the words before say nothing of the value. */
const sooner = maybe(word('sooner'))

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

function nextDay(shift: Shift): Term | undefined {
  const direction = { next: 1, previous: -1, past: undefined, this: undefined, coming: undefined }
  return direction[shift] === undefined ? undefined : away('day', 1, direction[shift], 'focus')
}

/** "65 million years ago" is no date. */
const FARTHEST = 500

function away(
  unit: Unit,
  count: number,
  direction: number,
  from: 'publication' | 'focus',
  about = false,
): Term | undefined {
  if (unit === 'hour' || unit === 'weekend' || count > FARTHEST) return undefined
  return { kind: 'away', unit, count, direction: direction < 0 ? -1 : 1, from, about }
}

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

/** "twee weken geleden", "three years ago", "een week geleden". */
export const ago: Phrase<Term> = map(
  chain(amount, either(units, unit), word('ago')),
  ([{ count, about }, unit, direction]) =>
    away(unit, count, Number(direction), 'publication', about),
)

/** "over drie dagen", "in three days". */
export const ahead: Phrase<Term> = map(
  chain(word('ahead'), amount, either(units, unit)),
  ([condition, { count, about }, unit]) => {
    const term = away(unit, count, 1, 'publication', about)
    return term?.kind === 'away' && condition === 'unless-past'
      ? { ...term, unlessPast: true }
      : term
  },
)

/** "binnen twee weken". */
export const within: Phrase<Term> = map(
  chain(word('within'), amount, either(units, unit)),
  ([, { count }, unit]) => {
    const term = away(unit, count, 1, 'publication', true)
    return term?.kind === 'away' ? { ...term, within: true } : undefined
  },
)

/** "the day before the vote" is dated by the vote: only the end of a phrase closes it. */
const closing = when(word('after-unit'), (line, _, next) =>
  ['PUNCT', 'VERB', 'AUX', 'CCONJ', 'SCONJ'].includes(wordOf(line, next)?.upos ?? 'PUNCT'),
)

/** A part of the day stands for its day: "de volgende morgen". */
const dayPartUnit = map(word('day-part'), (): Unit => 'day')

/** "een dag eerder", "two days later", "the following day", "de dag erna". */
export const fromFocus: Phrase<Term> = longest<Term>(
  map(chain(amount, either(units, unit), either(word('from-focus'), closing)), ([{ count, about }, unit, way]) =>
    away(unit, count, Number(way), 'focus', about),
  ),
  map(chain(article, unit, closing), ([, unit, way]) =>
    away(unit, 1, Number(way), 'focus'),
  ),
  map(chain(article, word('following'), either(unit, dayPartUnit)), ([, way, unit]) =>
    away(unit, 1, Number(way), 'focus'),
  ),
  map(chain(article, shift, dayPartUnit), ([, shift]) => nextDay(shift)),
)

/** "dat jaar", not the "dat" of a clause. */
const that = when(word('that'), (line, at) => wordOf(line, at)?.upos !== 'SCONJ')

/** "die dag", "later that day", "hetzelfde jaar", "die avond". */
export const same: Phrase<Term> = map(
  chain(
    sooner,
    that,
    either(
      unit,
      map(word('day-part'), (): Unit => 'day'),
    ),
  ),
  ([, , unit]) => ({ kind: 'same', unit }),
)

const seasonName = map(word('season'), Number)
const toYear = maybe(map(chain(sign('-', '–', '/'), year), ([, to]) => to))

/** "de zomer van 2021", "afgelopen winter", "this spring"; a bare season is no date. */
export const season: Phrase<Term> = longest<Term>(
  map(chain(article, seasonName, of, year, toYear), ([, season, , year, toYear]) => ({
    kind: 'season',
    season,
    year,
    ...(toYear === undefined ? {} : { toYear }),
  })),
  map(chain(article, shift, seasonName), ([, shift, season]) => ({
    kind: 'season',
    season,
    shift,
  })),
)

/** "eerste kerstdag", "last Christmas", "Pasen 2021". */
export const feast: Phrase<Term> = map(
  chain(maybe(shift), word('feast'), maybe(year)),
  ([shift, feast, year]) => ({
    kind: 'feast',
    feast,
    ...(shift === undefined ? {} : { shift }),
    ...(year === undefined ? {} : { year }),
  }),
)

const yearTerm = when(either(unitTerm, same), (line, at, next) => isYear(line, at, next))

function isYear(line: Line, at: number, next: number): boolean {
  const term = (unitTerm(line, at) ?? same(line, at))?.value
  return next > at && (term?.kind === 'unit' || term?.kind === 'same') && term.unit === 'year'
}

/** "over the weekend": the tense says which. */
export const weekend: Phrase<Term> = map(word('weekend'), () => ({
  kind: 'unit',
  unit: 'weekend',
  shift: 'this',
}))

/** "mei vorig jaar", "16 september vorig jaar", "May of this year", "last May", "afgelopen mei". */
export const monthIn: Phrase<Term> = longest<Term>(
  map(chain(maybe(monthDay), month, maybe(monthDay), of, yearTerm), ([before, month, after, , of]) => {
    const day = before ?? after
    return { kind: 'month-in', month, of, ...(day === undefined ? {} : { day }) }
  }),
  map(chain(shift, month), ([shift, month]) => ({
    kind: 'month-in',
    month,
    of: { kind: 'unit', unit: 'month', shift },
  })),
)
