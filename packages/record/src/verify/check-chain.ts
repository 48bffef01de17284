import { entryHash, type Entry, type Head } from '../reviews/chain.ts'

/** Something in the record that is not as it was written. */
export interface Fault {
  /** "decision 17", "report 3f…", "item s4 of report 3f…". */
  readonly where: string
  readonly found: string
  readonly expected: string
}

/** How far a walk along the chain has come. */
export interface Walk {
  readonly head: Head
  /** The first link that does not hold; nothing behind it can be trusted. */
  readonly broken: Fault | undefined
}

export const START: Walk = { head: { seq: 0, hash: '' }, broken: undefined }

/** Walks on along entries, which are read in the order of their numbers; stops at the first broken link. */
export function walkOn(walk: Walk, entries: readonly Entry[]): Walk {
  let { head } = walk
  if (walk.broken !== undefined) return walk
  for (const entry of entries) {
    const broken = linkFault(head, entry)
    if (broken !== undefined) return { head, broken }
    head = { seq: entry.seq, hash: entry.hash }
  }
  return { head, broken: undefined }
}

function linkFault(before: Head, entry: Entry): Fault | undefined {
  const where = `decision ${before.seq + 1}`
  if (entry.seq !== before.seq + 1) {
    return { where, found: `decision ${entry.seq} in its place`, expected: 'numbers without gaps' }
  }
  if (entry.previous !== before.hash) {
    return {
      where,
      found: `a link to ${entry.previous || 'nothing'}`,
      expected: `one to ${before.hash || 'nothing'}, the hash of the decision before it`,
    }
  }
  const hash = hashIn(entry)
  if (entry.hash === hash) return undefined
  return { where, found: `words that give the hash ${hash}`, expected: `${entry.hash}, as it says` }
}

/** What has no canonical JSON (1e999) was never written by us. */
function hashIn(entry: Entry): string {
  try {
    return entryHash(entry)
  } catch {
    return 'none: they are no canonical JSON'
  }
}

/** What is wrong at the end of the chain. head: as the store has it; undefined where it has none. */
export function endFault({ head, broken }: Walk, kept: Head | undefined): Fault | undefined {
  if (broken !== undefined) return broken
  if (kept !== undefined && kept.seq === head.seq && kept.hash === head.hash) return undefined
  return {
    where: 'the end of the chain',
    found: `decision ${head.seq} with hash ${head.hash || 'none'}`,
    expected:
      kept === undefined
        ? 'a note of how far it goes, and there is none'
        : `decision ${kept.seq} with hash ${kept.hash || 'none'}, as was noted`,
  }
}
