import type { Db } from '../store/open-store.ts'
import type { Pair } from './candidate-pairs.ts'
import { judgePair, type Judgement, type PairFacts } from './judge-pair.ts'
import { contextOf, sharedReports, type ActorContext } from './pair-context.ts'
import type { Related } from './relate-pairs.ts'

export interface Judged extends Judgement {
  readonly pair: Pair
}

type Facts = Omit<PairFacts, 'others'> & { readonly pair: Pair }

/** The pairs with a score and what speaks for and against; those that nothing brings near each other are left out. */
export async function judgePairs(db: Db, related: readonly Related[]): Promise<Judged[]> {
  const pairs = related.map(({ pair }) => pair)
  const contexts = await contextOf(db, [...new Set(pairs.flat())])
  const together = await sharedReports(db, pairs)
  const facts = related.map((each, at) => factsOf(each, contexts, together[at] ?? 0)).filter(isNear)
  const fitting = fittingOf(facts)
  return facts.map((each) => {
    const short = shortOf(each)
    const others = short === undefined ? 0 : (fitting.get(short) ?? 1) - 1
    return { pair: each.pair, ...judgePair({ ...each, others }) }
  })
}

const NOTHING: ActorContext = { roles: [], dossiers: [] }

function factsOf(
  { pair, kinds, relation }: Related,
  contexts: ReadonlyMap<number, ActorContext>,
  together: number,
): Facts {
  const [a, b] = [contexts.get(pair[0]) ?? NOTHING, contexts.get(pair[1]) ?? NOTHING]
  const dossiers = a.dossiers.filter((name) => b.dossiers.includes(name))
  return { pair, kinds, relation, roles: sameRole(a.roles, b.roles), dossiers, together }
}

const isNear = ({ relation, dossiers, together }: Facts) =>
  !relation.near || together > 0 || dossiers.length > 0

/** The same words, or the last of them: "president" and "Russische president". */
function sameRole(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  for (const one of a) {
    for (const other of b) {
      const [x, y] = [` ${one.toLowerCase()}`, ` ${other.toLowerCase()}`]
      if (x.endsWith(y) || y.endsWith(x)) return [one, other]
    }
  }
  return undefined
}

/** The actor that has a part of the other's name; undefined where the relation is another. */
const shortOf = ({ pair: [a, b], relation: { kind, names } }: Facts) =>
  kind !== 'part' ? undefined : names[0].length < names[1].length ? a : b

/** How many actors a part of a name fits. */
function fittingOf(facts: readonly Facts[]): ReadonlyMap<number, number> {
  const fitting = new Map<number, number>()
  for (const each of facts) {
    const short = shortOf(each)
    if (short !== undefined) fitting.set(short, (fitting.get(short) ?? 0) + 1)
  }
  return fitting
}
