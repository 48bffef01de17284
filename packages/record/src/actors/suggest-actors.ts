import type { Db } from '../store/open-store.ts'
import { answersAmong, pairKey, type Answer } from './answers.ts'
import { candidatePairs, type Pair } from './candidate-pairs.ts'
import type { Judgement } from './judge-pair.ts'
import { judgePairs, type Judged } from './judge-pairs.ts'
import { listActors, type ListedActor } from './list-actors.ts'
import type { SuggestionScope } from './key-groups.ts'
import { namedActors } from './named-actors.ts'
import { relatePairs } from './relate-pairs.ts'

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

/** Pairs whose reports are compared: where more names are near each other, those that say most. */
const MOST_RELATED = 2000

/** Pairs of actors that may be one, the likeliest first; those told apart are left out, those unsure come last. */
export async function suggestActors(db: Db, query: SuggestionQuery = {}): Promise<Suggestion[]> {
  const { limit = 50, atLeast = 0.2 } = query
  const pairs = await candidatePairs(db, query)
  const related = relatePairs(pairs, await namedActors(db, idsOf(pairs)))
  const answers = await answersAmong(db, idsOf(related.map(({ pair }) => pair)))
  const answerTo = ({ pair }: { readonly pair: Pair }) => answers.get(pairKey(...pair))
  const open = related.filter((each) => answerTo(each)?.answer !== 'different')
  const judged = (await judgePairs(db, open.slice(0, MOST_RELATED)))
    .filter(({ score }) => score >= atLeast)
    .map((each) => ({ ...each, unsure: answerTo(each)?.seq }))
    .sort(inOrder)
  return described(db, judged.slice(0, limit))
}

const idsOf = (pairs: readonly Pair[]) => [...new Set(pairs.flat())]

type Asked = Judged & { readonly unsure: Answer['seq'] | undefined }

/** What was answered with unsure longest ago is the first of those to be asked again. */
const inOrder = (x: Asked, y: Asked) =>
  (x.unsure ?? 0) - (y.unsure ?? 0) || y.score - x.score || x.pair[0] - y.pair[0]

async function described(db: Db, asked: readonly Asked[]): Promise<Suggestion[]> {
  const listed = await listActors(db, { ids: idsOf(asked.map(({ pair }) => pair)) })
  const byId = new Map(listed.map((actor) => [actor.id, actor]))
  return asked.flatMap(({ pair, ...rest }) => {
    const [a, b] = [byId.get(pair[0]), byId.get(pair[1])]
    return a === undefined || b === undefined ? [] : [{ actors: [a, b] as const, ...rest }]
  })
}
