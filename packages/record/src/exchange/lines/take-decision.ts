import { sql } from 'kysely'
import { badLine, chainDiffers, decisionsElsewhere } from '../../errors.ts'
import { entryHash, type DecisionKind, type Entry } from '../../reviews/chain.ts'
import type { ImportState } from './import-state.ts'
import type { Line } from './line-shapes.ts'

/**
 * A decision that is in the chain must be the same one; one that comes after its end is added as it is, with who and
 * when. Into a store that has actors of its own only decisions on items can come: those on actors name them by number.
 */
export async function takeDecision(
  state: ImportState,
  line: Line<'decision'>,
  number: number,
): Promise<void> {
  if (state.options.withoutDecisions === true) {
    state.decisionsLeft += 1
    return
  }
  const entry = { ...line, decision: line.decision as DecisionKind }
  const hash = entryHash(entry)
  if (hash !== line.hash) throw badLine(number, `a decision with the hash ${hash}`, line.hash)
  if (line.seq <= state.head.seq) await checkSame(state, line, number)
  else await addEntry(state, entry, number)
}

async function checkSame({ transaction }: ImportState, line: Line<'decision'>, number: number) {
  const { rows } = await sql<{ hash: string; decision: string; reviewer: string }>`
    select hash, decision, reviewer from reviews where seq = ${line.seq}`.execute(transaction)
  const [here] = rows
  if (here?.hash === line.hash) return
  const told = (entry: { decision: string; reviewer: string } | undefined) =>
    entry === undefined ? 'none' : `${entry.decision} by ${entry.reviewer}`
  throw chainDiffers(number, line.seq, told(line), `${told(here)}, as in this store`)
}

async function addEntry(state: ImportState, entry: Entry, number: number): Promise<void> {
  const { transaction, head } = state
  const { seq, at, reviewer, decision, report, kind, key, body, previous, hash } = entry
  if (seq !== head.seq + 1 || previous !== head.hash) {
    const expected = `number ${head.seq + 1}, after ${head.hash || 'nothing'}`
    throw chainDiffers(number, seq, `number ${seq}, after ${previous || 'nothing'}`, expected)
  }
  if (!state.restores && report === undefined) throw decisionsElsewhere(number, seq, decision)
  await transaction
    .insertInto('reviews')
    .values({
      ...{ seq, at: new Date(at), reviewer, decision, body: JSON.stringify(body) },
      ...{ report: report ?? null, kind: kind ?? null, key: key ?? null, previous, hash },
    })
    .execute()
  await sql`update review_head set seq = ${seq}, hash = ${hash}`.execute(transaction)
  state.head = { seq, hash }
  state.decisions += 1
  if (report !== undefined && !state.added.has(report)) state.decided.add(report)
}
