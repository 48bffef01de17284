import { same } from './distance.ts'
import type { Line } from './line.ts'
import { month, monthDay, year } from './numbers.ts'
import { chain, either, longest, map, maybe, sign, when, word, type Phrase } from './phrase.ts'
import { unitTerm } from './relative.ts'
import type { Term } from './term.ts'
import { article, of, shift } from './unit-words.ts'

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

/** "mei vorig jaar", "16 september vorig jaar", "May of this year", "last May", "afgelopen mei". */
export const monthIn: Phrase<Term> = longest<Term>(
  map(
    chain(maybe(monthDay), month, maybe(monthDay), of, yearTerm),
    ([before, month, after, , of]) => {
      const day = before ?? after
      return { kind: 'month-in', month, of, ...(day === undefined ? {} : { day }) }
    },
  ),
  map(chain(shift, month), ([shift, month]) => ({
    kind: 'month-in',
    month,
    of: { kind: 'unit', unit: 'month', shift },
  })),
)
