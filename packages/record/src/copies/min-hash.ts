import { FEWEST_RUNS } from './likeness.ts'
import { mix, type Shingles } from './shingles.ts'

/** Of two hashes each: texts with 27 % of their runs in common share one in 95 of 100 cases, with 60 % always. */
const BANDS = 40

/** What texts that may be copies have in common: one of these numbers (32 bits, signed as PostgreSQL's integers). */
export type Bands = readonly number[]

/**
 * The bands of a text's MinHash (Broder 1997; Leskovec, Rajaraman & Ullman, ch. 3); null where it is too short to be a
 * copy. A pure function of the text; linear in its length.
 */
export function bandsOf({ runs }: Shingles): Bands | null {
  if (runs.size < FEWEST_RUNS) return null
  const least = minHash(runs)
  // The place of a band is in its hash: the second of one text is not the third of another.
  return Array.from({ length: BANDS }, (_, band) => {
    const [one = 0, other = 0] = least.slice(2 * band, 2 * band + 2)
    return mix(Math.imul(mix(one ^ band), 31) + other) | 0
  })
}

function minHash(runs: ReadonlySet<number>): number[] {
  const least = new Array<number>(2 * BANDS).fill(0xffffffff)
  for (const run of runs) {
    for (let row = 0; row < least.length; row++) {
      const value = mix(run ^ Math.imul(row + 1, 0x9e3779b1))
      if (value < (least[row] ?? 0)) least[row] = value
    }
  }
  return least
}
