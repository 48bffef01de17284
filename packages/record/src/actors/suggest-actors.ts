import type { Db } from '../store/open-store.ts'
import { answersAmong, pairKey } from './answers.ts'
import { candidatePairs, type Pair, type SuggestionScope } from './candidate-pairs.ts'
import { judgePair, type Judgement } from './judge-pair.ts'
import { listActors, type ListedActor } from './list-actors.ts'
import { isName, nameRelation, type NameRelation } from './name-relation.ts'
import { namedActors, sharedReports, type NamedActor } from './pair-context.ts'

/** Two actors of the record that may be one; a person says. */
export interface Suggestion extends Judgement {
  readonly actors: readonly [ListedActor, ListedActor]
  /** Number of the decision in which a person could not tell: these come last. */
  readonly unsure: number | undefined
}

export interface SuggestionQuery extends SuggestionScope {
  /** Most of them; 50 unless told. */
  readonly limit?: number | undefined
  /** Lowest score; 0.2 unless told. */
  readonly atLeast?: number | undefined
}

/** Pairs whose reports are compared: of a record with more, those whose names say most. */
const MOST_RELATED = 2000

/** Pairs of actors that may be one, the likeliest first; those answered are left out, those unsure last. */
export async function suggestActors(db: Db, query: SuggestionQuery = {}): Promise<Suggestion[]> {
  const { limit = 50, atLeast = 0.2 } = query
  const pairs = await candidatePairs(db, query)
  const actors = await namedActors(db, [...new Set(pairs.flat())])
  const related = relate(pairs, actors)
  const answers = await answersAmong(db, [...new Set(related.flatMap(({ pair }) => pair))])
  const open = related.filter(({ pair }) => answers.get(pairKey(...pair))?.answer !== 'different')
  const judged = (await judge(db, open, actors))
    .filter(({ score }) => score >= atLeast)
    .map((each) => ({ ...each, unsure: answers.get(pairKey(...each.pair))?.seq }))
    .sort((x, y) => Number(x.unsure ?? 0) - Number(y.unsure ?? 0) || y.score - x.score)
  return described(db, judged.slice(0, limit))
}

interface Related {
  readonly pair: Pair
  readonly relation: NameRelation
}

function relate(pairs: readonly Pair[], actors: ReadonlyMap<number, NamedActor>): Related[] {
  const related = pairs.flatMap(([a, b]): Related[] => {
    const [one, other] = [actors.get(a), actors.get(b)]
    if (one === undefined || other === undefined) return []
    const relation = relationOf(one, other)
    return relation === undefined ? [] : [{ pair: [a, b], relation }]
  })
  return related.sort((x, y) => y.relation.weight - x.relation.weight).slice(0, MOST_RELATED)
}

/** Somebody described is nobody known: of people only names count, of bodies also what they are. */
function relationOf(a: NamedActor, b: NamedActor): NameRelation | undefined {
  const person = a.kind === 'person' && b.kind === 'person'
  const namesOf = ({ kind, names }: NamedActor) =>
    kind === 'organization' || kind === 'state' ? names : names.filter(isName)
  const relation = nameRelation(namesOf(a), namesOf(b), person)
  const strong = relation?.kind === 'same' || relation?.kind === 'spelling'
  return a.kind === b.kind || strong ? relation : undefined
}

async function judge(
  db: Db,
  related: readonly Related[],
  actors: ReadonlyMap<number, NamedActor>,
): Promise<(Judgement & { readonly pair: Pair })[]> {
  const together = await sharedReports(
    db,
    related.map(({ pair }) => pair),
  )
  const fitting = fittingOf(related)
  return related.flatMap(({ pair, relation }, at) => {
    const [one, other] = [actors.get(pair[0]), actors.get(pair[1])]
    if (one === undefined || other === undefined) return []
    const others = relation.kind === 'part' ? (fitting.get(shortOf(pair, relation)) ?? 1) - 1 : 0
    const judgement = judgePair(one, other, { relation, together: together[at] ?? 0, others })
    return judgement === undefined ? [] : [{ ...judgement, pair }]
  })
}

const shortOf = ([a, b]: Pair, { names }: NameRelation) =>
  names[0].length < names[1].length ? a : b

/** How many actors a part of a name fits. */
function fittingOf(related: readonly Related[]): ReadonlyMap<number, number> {
  const fitting = new Map<number, number>()
  for (const { pair, relation } of related) {
    const short = shortOf(pair, relation)
    if (relation.kind === 'part') fitting.set(short, (fitting.get(short) ?? 0) + 1)
  }
  return fitting
}

async function described(
  db: Db,
  judged: readonly (Judgement & { readonly pair: Pair; readonly unsure: number | undefined })[],
): Promise<Suggestion[]> {
  const listed = await listActors(db, { ids: [...new Set(judged.flatMap(({ pair }) => pair))] })
  const byId = new Map(listed.map((actor) => [actor.id, actor]))
  return judged.flatMap(({ pair, ...rest }) => {
    const [a, b] = [byId.get(pair[0]), byId.get(pair[1])]
    return a === undefined || b === undefined ? [] : [{ actors: [a, b] as const, ...rest }]
  })
}
