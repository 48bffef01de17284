import { sql } from 'kysely'
import { cannotUndo, noSuchDecision } from '../errors.ts'
import type { Db } from '../store/open-store.ts'
import {
  asActorDecision,
  isMerge,
  type ActorDecision,
  type Merging,
  type Placed,
  type Renaming,
  type Splitting,
} from './actor-decision.ts'
import { claimTies } from './actor-lock.ts'
import { decisionsAbout, IN_FORCE } from './in-force.ts'
import { moveBack } from './placed.ts'

/**
 * Takes back what a decision about actors did: who belongs to whom, names and what is curated are as if it had never
 * been made. Whoever calls it writes the `undo` in the same transaction.
 *
 * Throws `no-such-decision` where the entry is about something else, and `cannot-undo` where it was taken back already
 * or a later one must be undone first.
 */
export async function undoActorDecision(transaction: Db, seq: number): Promise<void> {
  await claimTies(transaction)
  const entry = await inForce(transaction, seq)
  const later = await decisionsAbout(transaction, entry.body.actors, entry.seq)
  const needing = later.filter((each) => dependsOn(each, entry)).map(({ seq }) => seq)
  if (needing.length > 0) {
    throw cannotUndo(seq, `it is needed by ${needing.join(', ')}; undo the latest first`)
  }
  switch (entry.decision) {
    case 'merge':
    case 'same':
      await unmerge(transaction, entry.seq, entry.body, later)
      break
    case 'split':
      await unsplit(transaction, entry.body)
      break
    case 'rename':
      await unname(transaction, entry.body)
      break
    case 'different':
    case 'unsure':
      return
  }
  await settleCurated(transaction, entry)
}

async function inForce(transaction: Db, seq: number): Promise<ActorDecision> {
  const { rows } = await sql<{ seq: number; decision: string; body: unknown; stands: boolean }>`
    select seq, decision, body, (${IN_FORCE}) as stands from reviews entry where seq = ${seq}`.execute(
    transaction,
  )
  const [row] = rows
  const entry = row === undefined ? undefined : asActorDecision(row)
  if (entry === undefined) throw noSuchDecision(seq)
  if (row?.stands !== true) throw cannotUndo(seq, 'it has been taken back already')
  return entry
}

/** Others could have been made as well without the earlier one: a merge of somebody else, another name. */
function dependsOn(later: ActorDecision, { decision, body }: ActorDecision): boolean {
  switch (decision) {
    case 'merge':
    case 'same':
      return (
        mergedAway(later, body.into) ||
        (later.decision === 'split' && later.body.from === body.into)
      )
    case 'split':
      return mergedAway(later, body.from) || later.body.actors.includes(body.made)
    case 'rename':
      return later.decision === 'rename'
    case 'different':
    case 'unsure':
      return false
  }
}

const mergedAway = (later: ActorDecision, actor: number) =>
  isMerge(later) && later.body.merged === actor

async function unmerge(
  transaction: Db,
  seq: number,
  { merged, into, moved, keys }: Merging,
  later: readonly ActorDecision[],
): Promise<void> {
  await transaction
    .updateTable('actors')
    .set({ merged_into: null })
    .where('id', '=', merged)
    .execute()
  await moveBack(transaction, moved, into, merged)
  const others = later.flatMap((each) => (isMerge(each) ? each.body.moved : []))
  await moveTiedSince(transaction, seq, keys, others, into, merged)
}

/** What came by the keys of the merged one alone, and by no other merge, would have gone to it. */
async function moveTiedSince(
  transaction: Db,
  seq: number,
  keys: readonly string[],
  others: readonly Placed[],
  from: number,
  to: number,
): Promise<void> {
  await sql`
    update report_actors set actor = ${to}
    where actor = ${from} and tied_after >= ${seq} and certain = any(${keys}::text[])
      and (report, address) not in (select other ->> 0, other ->> 1
        from json_array_elements(${JSON.stringify(others)}::json) as other)`.execute(transaction)
}

/** The one that was made goes; what was tied to it since goes with the rest. */
async function unsplit(transaction: Db, { from, made, moved }: Splitting): Promise<void> {
  await moveBack(transaction, moved, made, from)
  await transaction
    .updateTable('report_actors')
    .set({ actor: from })
    .where('actor', '=', made)
    .execute()
  await transaction.deleteFrom('actors').where('id', '=', made).execute()
}

async function unname(transaction: Db, { actors, before }: Renaming): Promise<void> {
  await transaction
    .updateTable('actors')
    .set({ name: before })
    .where('id', 'in', [...actors])
    .execute()
}

/** Curated is what a decision in force has merged something into, split or named. */
async function settleCurated(transaction: Db, { seq, body }: ActorDecision): Promise<void> {
  for (const actor of body.actors) {
    const standing = (await decisionsAbout(transaction, [actor])).filter(
      (each) => each.seq !== seq && curates(each, actor),
    )
    await transaction
      .updateTable('actors')
      .set({ curated: standing.length > 0 })
      .where('id', '=', actor)
      .execute()
  }
}

const curates = (entry: ActorDecision, actor: number) =>
  entry.decision === 'split' ||
  entry.decision === 'rename' ||
  (isMerge(entry) && entry.body.into === actor)
