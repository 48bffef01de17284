import type { Db } from '../store/open-store.ts'
import type { ActorDecision } from './actor-decision.ts'
import { familiesOf } from './families.ts'
import { decisionsAbout } from './in-force.ts'

/** What a person last said of two actors, and by which decision: a split says that they differ. */
export interface Answer {
  readonly seq: number
  readonly answer: 'different' | 'unsure'
}

/** Names a pair of actors, whichever comes first. */
export const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/**
 * What people said of pairs of these actors, by `pairKey`. Said of an actor that was merged since, it holds for the
 * actor that it was merged into.
 */
export async function answersAmong(
  db: Db,
  actors: readonly number[],
): Promise<ReadonlyMap<string, Answer>> {
  const families = await familiesOf(db, actors)
  const answers = new Map<string, Answer>()
  for (const entry of await decisionsAbout(db, [...families.keys()])) {
    const answer = answerOf(entry)
    const [a, b] = entry.body.actors.map((actor) => families.get(actor))
    if (answer === undefined || a === undefined || b === undefined || a === b) continue
    answers.set(pairKey(a, b), { seq: entry.seq, answer })
  }
  return answers
}

function answerOf({ decision }: ActorDecision): Answer['answer'] | undefined {
  if (decision === 'split') return 'different'
  return decision === 'different' || decision === 'unsure' ? decision : undefined
}
