import {
  bareMonth,
  bareYear,
  century,
  dayMonth,
  decade,
  digits,
  monthDayYear,
  monthYear,
  namedYear,
  yearRange,
} from './absolute.ts'
import { joint } from './day-range.ts'
import { ordinal } from './numbers.ts'
import { chain, either, longest, map, maybe, word, type Phrase } from './phrase.ts'
import { ago, fromFocus, same } from './distance.ts'
import { deictic, unitTerm, weekdayTerm } from './relative.ts'
import { feast, monthIn, season } from './season.ts'
import type { Term, Unit } from './term.ts'
import { article, of } from './unit-words.ts'

/** What has a beginning, a middle and an end. */
const divisible: Phrase<Term> = longest<Term>(
  monthIn,
  monthYear,
  bareMonth,
  unitTerm,
  decade,
  century,
  season,
  namedYear,
  same,
  yearRange,
  bareYear,
)

/** "het einde van de maand": the one that the report was published in. */
const currentUnit: Phrase<Term> = map(chain(word('article'), word('unit')), ([, unit]) =>
  unit === 'day' || unit === 'hour'
    ? undefined
    : { kind: 'unit', unit: unit as Unit, shift: 'this' },
)

/** "begin 2022", "eind vorige maand", "halverwege de jaren negentig", "mid-January". */
export const part: Phrase<Term> = map(
  chain(article, word('part', 'prefix'), of, longest(divisible, currentUnit)),
  ([, part, , of]) => ({ kind: 'part', part: part as 'start' | 'middle' | 'end', of }),
)

const last = map(word('shift-many'), () => -1)

/** "het tweede kwartaal van 2022", "the first half of last year". */
export const fraction: Phrase<Term> = map(
  chain(article, either(ordinal, last), word('fraction'), of, divisible),
  ([, rank, parts, , of]) => ({
    kind: 'fraction',
    rank: rank < 0 ? Number(parts) : rank,
    parts: Number(parts),
    of,
  }),
)

/** Whatever may begin or end a stretch. */
const end: Phrase<Term> = longest<Term>(
  part,
  fraction,
  dayMonth,
  monthDayYear,
  monthIn,
  monthYear,
  digits,
  weekdayTerm,
  deictic,
  unitTerm,
  ago,
  season,
  feast,
  namedYear,
  decade,
  fromFocus,
  same,
  bareMonth,
  bareYear,
)

/** "sinds maandag", "vanaf 1 september", "since last week". */
export const since: Phrase<Term> = map(chain(word('since'), article, end), ([past, , from]) => ({
  kind: 'since',
  from,
  past: past === 'past',
}))

/** "to" alone ends only a stretch that has a beginning: "spoke to this week". */
const untilWord = map(word('through', 'until'), (value) => (value === 'joint' ? undefined : value))

/** "tot eind mei", "until Friday". */
export const until: Phrase<Term> = map(chain(untilWord, article, end), ([, , to]) => ({
  kind: 'until',
  to,
}))

/** "van maandag tot vrijdag", "3 t/m 5 mei 2021", "tussen 1990 en 1995", "van 2 op 3 januari". */
export const between: Phrase<Term> = longest<Term>(
  map(chain(maybe(word('from', 'between')), end, joint, article, end), ([, from, , , to]) =>
    stretch(from, to),
  ),
  map(chain(word('between'), end, word('and'), article, end), ([, from, , , to]) =>
    stretch(from, to),
  ),
  map(chain(word('from'), end, word('night-joint'), article, end), ([, from, , , to]) =>
    stretch(from, to),
  ),
)

/** "de nacht van vrijdag op zaterdag". */
export const nightBetween: Phrase<Term> = map(
  chain(
    article,
    word('day-part'),
    word('from', 'of'),
    article,
    end,
    word('night-joint'),
    article,
    end,
  ),
  ([, , , , from, , , to]) => stretch(from, to),
)

function stretch(from: Term, to: Term): Term | undefined {
  return { kind: 'between', from, to }
}

const aboutDate = map(word('about'), (value) => (value === 'date' ? value : undefined))

/** "rond 5 mei", "around Christmas"; not what a talk is about: "about last year". */
export const about: Phrase<Term> = map(
  chain(aboutDate, article, longest(dayMonth, monthDayYear, monthYear, feast, decade, bareYear)),
  ([, , of]) => ({ kind: 'about', of }),
)
