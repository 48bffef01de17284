import { sameActor } from '../errors.ts'
import type { Entry } from '../reviews/chain.ts'
import type { Store } from '../store/open-store.ts'
import type { Answering } from './actor-decision.ts'
import { decide } from './decide.ts'
import { liveActors } from './live-actors.ts'

/**
 * Remembers that two actors are not one, or that nobody can tell; the last answer counts. That they are one: `sameActors`.
 *
 * Throws `actor-unknown`, `actor-merged`, `same-actor`.
 */
export async function answerPair(
  store: Store,
  a: number,
  b: number,
  answer: 'different' | 'unsure',
  reviewer: string,
): Promise<Entry> {
  return decide(store, reviewer, answer, async (transaction): Promise<Answering> => {
    const [first, second] = await liveActors(transaction, [a, b])
    if (first === undefined || second === undefined || a === b) throw sameActor(a)
    return { actors: [a, b], names: [first.name, second.name] }
  })
}
