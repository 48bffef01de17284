import { sql } from 'kysely'
import { hashOf } from '../items/item-key.ts'
import type { Db } from '../store/open-store.ts'

/** What people can decide: of an item, of an actor, and to take an earlier decision back. */
export type DecisionKind =
  | 'confirm'
  | 'correct'
  | 'reject'
  | 'note'
  | 'merge'
  | 'split'
  | 'rename'
  | 'same'
  | 'different'
  | 'unsure'
  | 'undo'

/** A decision as it is written down; what it is about stands in `report`, `kind` and `key` where it is an item. */
export interface Decision {
  readonly reviewer: string
  readonly decision: DecisionKind
  readonly report?: string | undefined
  readonly kind?: string | undefined
  readonly key?: string | undefined
  /** The rest: a correction, a note, the actors moved, the entry undone. Plain JSON. */
  readonly body: unknown
}

/** An entry of the chain. */
export interface Entry extends Decision {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number
  /** ISO 8601 in UTC, to the millisecond. */
  readonly at: string
  /** The hash of the entry before it; '' for the first. */
  readonly previous: string
  /** SHA-256 of the canonical JSON (RFC 8785) of all the rest. */
  readonly hash: string
}

/** The hash that an entry must have. */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  const { seq, at, reviewer, decision, report, kind, key, body, previous } = entry
  const about = { report: report ?? null, kind: kind ?? null, key: key ?? null }
  return hashOf({ seq, at, reviewer, decision, ...about, body, previous })
}

/**
 * Writes a decision at the end of the chain, in the transaction that also carries it out: neither is there without the
 * other. Who decides at the same time waits.
 */
export async function appendDecision(
  transaction: Db,
  decision: Decision,
  now: Date,
): Promise<Entry> {
  const head = await transaction
    .selectFrom('review_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  const at = now.toISOString()
  const unsigned = { ...decision, seq: head.seq + 1, at, previous: head.hash }
  const entry: Entry = { ...unsigned, hash: entryHash(unsigned) }
  const { seq, reviewer, report, kind, key, body, previous, hash } = entry
  await transaction
    .insertInto('reviews')
    .values({
      ...{ seq, at: now, reviewer, decision: decision.decision, body: JSON.stringify(body) },
      ...{ report: report ?? null, kind: kind ?? null, key: key ?? null, previous, hash },
    })
    .execute()
  await sql`update review_head set seq = ${seq}, hash = ${hash}`.execute(transaction)
  return entry
}
