import { openReader, type Language } from '@volgens/reading'
import { constructionOf, groundOf, type Ground } from './construction.ts'
import type { Attribution } from './gold.ts'
import type { Matching } from './match.ts'
import type { Judged } from './measure-attribution.ts'

/** How often a construction was found, and how often what was read as one was right. */
export interface ConstructionScore {
  readonly form: string
  readonly construction: string
  readonly gold: number
  readonly found: number
  readonly withSource: number
  readonly predicted: number
  readonly right: number
}

/**
 * One score a form and construction, the most frequent first. What was annotated and what was read are each sorted by
 * their own words; pairs with an optional gold attribution count neither way. Parses the texts once more.
 */
export async function scoreConstructions(
  judged: readonly Judged[],
  language: Language,
): Promise<ConstructionScore[]> {
  const reader = await openReader(language)
  const tallies: Tallies = new Map()
  const hasForms = judged.some(({ document }) =>
    document.attributions.some(({ form }) => form !== undefined),
  )
  for (const { document, matching } of judged) {
    const ground = groundOf(await reader.analyse(document.text), language.lexicon)
    countText(hasForms ? matching : withoutForms(matching), ground, tallies)
  }
  await reader.close()
  return [...tallies.values()].sort(
    (a, b) => b.gold - a.gold || b.predicted - a.predicted || compare(a, b),
  )
}

/** Where the annotators tell no form, what was read is sorted without it too. */
function withoutForms({ pairs, missed, spurious, optional }: Matching): Matching {
  const plain = ({ source, cue, content }: Attribution): Attribution => ({ source, cue, content })
  return {
    pairs: pairs.map((pair) => ({ ...pair, predicted: plain(pair.predicted) })),
    missed,
    spurious: spurious.map(plain),
    optional,
  }
}

type Tallies = Map<string, { -readonly [Key in keyof ConstructionScore]: ConstructionScore[Key] }>

/** Counts one text into the tallies. */
export function countText(matching: Matching, ground: Ground, tallies: Tallies): void {
  const of = (attribution: Attribution) => tallyOf(attribution, ground, tallies)
  for (const { gold, predicted, sourceRight } of matching.pairs) {
    const tally = of(gold)
    tally.gold += 1
    tally.found += 1
    tally.withSource += Number(sourceRight)
    const read = of(predicted)
    read.predicted += 1
    read.right += 1
  }
  for (const gold of matching.missed) of(gold).gold += 1
  for (const predicted of matching.spurious) of(predicted).predicted += 1
}

function tallyOf(attribution: Attribution, ground: Ground, tallies: Tallies) {
  const construction = constructionOf(attribution, ground)
  const form = attribution.form ?? ''
  const key = `${form} ${construction}`
  const known = tallies.get(key)
  if (known !== undefined) return known
  const fresh = { form, construction, gold: 0, found: 0, withSource: 0, predicted: 0, right: 0 }
  tallies.set(key, fresh)
  return fresh
}

const compare = (a: ConstructionScore, b: ConstructionScore): number =>
  `${a.form} ${a.construction}`.localeCompare(`${b.form} ${b.construction}`)
