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

/** The end of the chain: the last entry's number and hash; 0 and '' where there is none. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

/** The hash that an entry must have. */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  const { seq, at, reviewer, decision, report, kind, key, body, previous } = entry
  const about = { report: report ?? null, kind: kind ?? null, key: key ?? null }
  return hashOf({ seq, at, reviewer, decision, ...about, body, previous })
}

/**
 * Holds the end of the chain until the transaction ends, so that nobody decides meanwhile: what is then read of items and
 * decisions is what the next decision is about.
 */
export async function lockChain(transaction: Db): Promise<Head> {
  return transaction
    .selectFrom('review_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()
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
  const [entry] = await appendDecisions(transaction, [decision], now)
  if (entry === undefined) throw new RangeError('one decision makes one entry')
  return entry
}

/** The same for many, in their order; a few thousand at once. */
export async function appendDecisions(
  transaction: Db,
  decisions: readonly Decision[],
  now: Date,
): Promise<Entry[]> {
  if (decisions.length === 0) return []
  let { seq, hash } = await lockChain(transaction)
  const at = now.toISOString()
  const entries = decisions.map((decision): Entry => {
    const unsigned = { ...decision, seq: seq + 1, at, previous: hash }
    const entry = { ...unsigned, hash: entryHash(unsigned) }
    ;({ seq, hash } = entry)
    return entry
  })
  await sql`insert into reviews (seq, at, reviewer, decision, report, kind, key, body, previous, hash)
    select seq, at, reviewer, decision, report, kind, key, body, previous, hash
    from json_to_recordset(${JSON.stringify(entries)}::json) as entry (seq bigint, at timestamptz, reviewer text,
      decision text, report text, kind text, key text, body json, previous text, hash text)`.execute(
    transaction,
  )
  await sql`update review_head set seq = ${seq}, hash = ${hash}`.execute(transaction)
  return entries
}
