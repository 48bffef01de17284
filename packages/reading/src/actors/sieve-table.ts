import { constructions } from './sieves/constructions.ts'
import { names } from './sieves/names.ts'
import { groupNouns, knownNouns } from './sieves/nouns.ts'
import { pronouns } from './sieves/pronouns.ts'
import type { Sieve } from './sieves/sieve.ts'
import { speakers } from './sieves/speakers.ts'

/** One sieve: what it joins, and what looks alike and must stay apart. */
export interface SieveRow {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  readonly sieve: Sieve
}

/** The sieves, the surest first: what one has joined, those after it know more of. */
export const SIEVES: readonly SieveRow[] = [
  {
    id: 'constructions',
    example: 'Anna Jansen, de burgemeester van Urk, sprak.',
    counterExample: 'Anna Jansen, Piet Bakker en de burgemeester spraken.',
    sieve: constructions,
  },
  {
    id: 'names',
    example: 'President Anna Jansen kwam. Jansen sprak.',
    counterExample: 'Anna Jansen kwam. Piet Jansen sprak.',
    sieve: names,
  },
  {
    id: 'known-nouns',
    example: 'Het ministerie van Defensie zweeg. Het ministerie wacht af.',
    counterExample: 'De Russische president kwam. De Franse president zweeg.',
    sieve: knownNouns,
  },
  {
    id: 'group-nouns',
    example: 'De betogers riepen. De demonstranten bleven.',
    counterExample: 'Twee betogers vielen. Tien betogers bleven.',
    sieve: groupNouns,
  },
  {
    id: 'pronouns',
    example: 'Anna Jansen kwam. Zij sprak.',
    counterExample: 'Anna Jansen kwam. Hij sprak.',
    sieve: pronouns,
  },
  {
    id: 'speakers',
    example: '“Ik kom”, zei Jansen.',
    counterExample: '“Jij komt”, zei Jansen.',
    sieve: speakers,
  },
]
