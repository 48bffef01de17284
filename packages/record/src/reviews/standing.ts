import type { Body } from '../items/addresses.ts'
import type { ItemState } from '../items/derive-items.ts'
import type { Entry } from './chain.ts'

/** What a decision on an item carries, beside who, when and which. */
export interface DecisionBody {
  /** The item's words as they were shown, and where it began: a decision can be read without the record. */
  readonly words?: string
  readonly start?: number
  readonly note?: string
  /** A correction: the whole item, its references as addresses. */
  readonly item?: Body
  /** The confidence above which all was confirmed at once. */
  readonly above?: number
  /** The number of the entry that is undone. */
  readonly undoes?: number
}

export const bodyOf = ({ body }: Pick<Entry, 'body'>) => body as DecisionBody

/** The decisions on one item that stand, the last on top; undefined where none does. */
export interface Standing {
  readonly entry: Entry
  readonly below: Standing | undefined
  readonly state: ItemState
}

/** What stood before and after an entry. */
export interface Step {
  readonly entry: Entry
  readonly before: Standing | undefined
  readonly after: Standing | undefined
}

const OPEN: ItemState = { review: 'open' }

export const stateOf = (standing: Standing | undefined): ItemState => standing?.state ?? OPEN

/**
 * The history of one item, step by step. An undo, itself a decision, brings back what stood before the entry that it
 * names; where that can't be (`undoFault` says when), it does nothing.
 *
 * entries: all on one item, in their order. Linear: what stands is a list that shares its tail.
 */
export function stepsOf(entries: readonly Entry[]): Step[] {
  const steps = new Map<number, Step>()
  let now: Standing | undefined
  for (const entry of entries) {
    const after = entry.decision === 'undo' ? undone(now, steps, entry) : decided(now, entry)
    steps.set(entry.seq, { entry, before: now, after })
    now = after
  }
  return [...steps.values()]
}

/** The decisions on one item that stand, from its entries in their order. */
export const standingOf = (entries: readonly Entry[]) => stepsOf(entries).at(-1)?.after

/** The entries that stand, the first decided first. */
export function listed(standing: Standing | undefined): Entry[] {
  const entries: Entry[] = []
  for (let each = standing; each !== undefined; each = each.below) entries.push(each.entry)
  return entries.reverse()
}

function undone(now: Standing | undefined, steps: ReadonlyMap<number, Step>, entry: Entry) {
  const step = steps.get(bodyOf(entry).undoes ?? 0)
  return step !== undefined && now === step.after ? step.before : now
}

function decided(below: Standing | undefined, entry: Entry): Standing {
  return { entry, below, state: stateAfter(stateOf(below), entry) }
}

/** A correction stays shown when it is confirmed or rejected later: that is what was judged. */
function stateAfter(before: ItemState, entry: Entry): ItemState {
  switch (entry.decision) {
    case 'confirm':
      return { ...before, review: 'confirmed' }
    case 'reject':
      return { ...before, review: 'rejected' }
    case 'correct':
      return { review: 'corrected', corrected: bodyOf(entry).item }
    // Notes change nothing; the others are never on an item, or undo.
    case 'note':
    case 'merge':
    case 'split':
    case 'rename':
    case 'same':
    case 'different':
    case 'unsure':
    case 'undo':
      return before
  }
}

/**
 * Why an entry can't be undone; undefined where it can: what stands must be what stood right after it, so that what
 * stood before it is what will.
 */
export function undoFault(steps: readonly Step[], seq: number): string | undefined {
  const step = steps.find(({ entry }) => entry.seq === seq)
  const now = steps.at(-1)?.after
  if (step === undefined || step.before === step.after) return 'it changed nothing'
  if (now === step.after) return undefined
  const top = now?.entry
  if (top !== undefined && top.seq > seq) {
    return `decision ${top.seq} on the same item (${top.decision}, by ${top.reviewer}) still stands; undo that one first`
  }
  const last = steps.findLast(({ entry }) => entry.decision === 'undo')?.entry.seq
  return `it, or what it rests on, has been taken back (decision ${last})`
}
