import type { Pair } from './candidate-pairs.ts'
import { nameRelation, type NameRelation } from './name-relation.ts'
import type { NamedActor } from './named-actors.ts'

/** Two actors whose names bring them near each other. */
export interface Related {
  readonly pair: Pair
  readonly kinds: readonly [string, string]
  readonly relation: NameRelation
}

/** The pairs whose names may be of one actor, those whose names say most first. */
export function relatePairs(
  pairs: readonly Pair[],
  actors: ReadonlyMap<number, NamedActor>,
): Related[] {
  const related = pairs.flatMap((pair): Related[] => {
    const [one, other] = [actors.get(pair[0]), actors.get(pair[1])]
    if (one === undefined || other === undefined) return []
    const relation = relationOf(one, other)
    return relation === undefined ? [] : [{ pair, kinds: [one.kind, other.kind], relation }]
  })
  return related.sort((x, y) => y.relation.weight - x.relation.weight)
}

/** Somebody described is nobody known: of people only names count, of bodies also what they are. */
function relationOf(a: NamedActor, b: NamedActor): NameRelation | undefined {
  const person = a.kind === 'person' && b.kind === 'person'
  const relation = nameRelation(namesOf(a), namesOf(b), person)
  const strong = relation?.kind === 'same' || relation?.kind === 'spelling'
  return a.kind === b.kind || strong ? relation : undefined
}

const namesOf = ({ kind, names }: NamedActor) =>
  kind === 'person' ? names.filter(({ isName }) => isName) : names
