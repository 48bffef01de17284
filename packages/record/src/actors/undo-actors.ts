import { sql } from 'kysely'
import { actorDecisionUnknown, decisionUndone } from '../errors.ts'
import type { Entry } from '../reviews/chain.ts'
import type { Db, Store } from '../store/open-store.ts'
import { asActorDecision, type ActorDecision } from './actor-decision.ts'
import { decide } from './decide.ts'
import { IN_FORCE } from './in-force.ts'
import { undoActorDecision } from './undo-actor-decision.ts'

/**
 * Takes back a decision about actors. To take that back, decide again.
 *
 * Throws `decision-unknown`, `decision-undone`, `decision-depended-on`.
 */
export async function undoActors(store: Store, seq: number, reviewer: string): Promise<Entry> {
  return decide(store, reviewer, 'undo', async (transaction) => {
    await undoActorDecision(transaction, await inForce(transaction, seq))
    return { undoes: seq }
  })
}

async function inForce(transaction: Db, seq: number): Promise<ActorDecision> {
  const { rows } = await sql<{ seq: number; decision: string; body: unknown; stands: boolean }>`
    select seq, decision, body, (${IN_FORCE}) as stands from reviews entry where seq = ${seq}`.execute(
    transaction,
  )
  const [row] = rows
  const entry = row === undefined ? undefined : asActorDecision(row)
  if (entry === undefined) throw actorDecisionUnknown(seq)
  if (row?.stands !== true) throw decisionUndone(seq)
  return entry
}
