import { wordOf } from './line.ts'
import { amount } from './numbers.ts'
import { chain, either, longest, map, when, word, type Phrase } from './phrase.ts'
import type { Shift, Term, Unit } from './term.ts'
import { article, dayPartUnit, shift, sooner, unit, units } from './unit-words.ts'

/** "65 million years ago" is no date. */
export const FARTHEST = 500

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

/** "een dag eerder", "two days later", "the following day", "de dag erna". */
export const fromFocus: Phrase<Term> = longest<Term>(
  map(
    chain(amount, either(units, unit), either(word('from-focus'), closing)),
    ([{ count, about }, unit, way]) => away(unit, count, Number(way), 'focus', about),
  ),
  map(chain(article, unit, closing), ([, unit, way]) => away(unit, 1, Number(way), 'focus')),
  map(chain(article, word('following'), either(unit, dayPartUnit)), ([, way, unit]) =>
    away(unit, 1, Number(way), 'focus'),
  ),
  map(chain(article, shift, dayPartUnit), ([, shift]) => nextDay(shift)),
)

/** "dat jaar", not the "dat" of a clause. */
const that = when(word('that'), (line, at) => wordOf(line, at)?.upos !== 'SCONJ')

/** "die dag", "later that day", "hetzelfde jaar", "die avond". */
export const same: Phrase<Term> = map(
  chain(sooner, that, either(unit, dayPartUnit)),
  ([, , unit]) => ({ kind: 'same', unit }),
)

/** "de volgende dag" goes on from the date in focus. */
export function nextDay(shift: Shift): Term | undefined {
  const direction = { next: 1, previous: -1, past: undefined, this: undefined, coming: undefined }
  return direction[shift] === undefined ? undefined : away('day', 1, direction[shift], 'focus')
}
