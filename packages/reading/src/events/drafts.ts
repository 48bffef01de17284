import { relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { EventDraft } from './draft.ts'
import { rowsAt, type EventIndex } from './event-index.ts'
import { hasNeeds, unmetIn } from './needs.ts'
import { nounParts, supportOf } from './noun-parts.ts'
import { isDoneTo } from './roles.ts'
import { verbParts } from './verb-parts.ts'

/** What each word of a sentence may tell, in order; at most one event a word. */
export function draftsOf(tree: Tree, events: EventIndex): EventDraft[] {
  const rows = tree.words.map((_, index) => rowsAt(tree, index, events))
  if (rows.every(({ length }) => length === 0)) return []
  const unmet = unmetIn(tree, events)
  const meets = ({ needs }: Row): boolean => [...unmet].every((need) => !needs.has(need))
  return rows.flatMap((some, index) => draftAt(tree, index, some.filter(meets), events) ?? [])
}

function draftAt(
  tree: Tree,
  index: number,
  rows: readonly Row[],
  events: EventIndex,
): EventDraft | undefined {
  for (const row of rows) {
    const draft =
      row.kind === 'noun' ? byNoun(tree, index, row, events) : byVerb(tree, index, row, events)
    if (draft !== undefined) return draft
  }
  return undefined
}

type Row = EventDraft['row']

function byVerb(tree: Tree, head: number, row: Row, events: EventIndex): EventDraft | undefined {
  if (wordAt(tree, head).deprel === 'amod') return undefined
  const parts = verbParts(tree, head, row, events)
  if (!hasNeeds(tree, row, parts, events)) return undefined
  const rule = isDoneTo(tree, head, row, events) ? 'verb-passive' : 'verb-active'
  return { tree, head, row, type: row.type, parts, rule }
}

function byNoun(tree: Tree, head: number, row: Row, events: EventIndex): EventDraft | undefined {
  if (relation(wordAt(tree, head)) === 'compound') return undefined
  const support = supportOf(tree, head, events)
  const parts = nounParts(tree, head, row, support, events)
  if (!hasNeeds(tree, row, parts, events)) return undefined
  const alone = parts.actor === undefined && parts.recipient === undefined
  if (alone && support?.as !== 'occurs') return undefined
  const carried = support?.as === 'light' && parts.actor !== undefined
  const rule = alone ? 'noun-occurs' : carried ? 'noun-carried' : 'noun-parties'
  const leans = support !== undefined && (rule !== 'noun-parties' || support.as === 'light')
  const carrier = leans && support.as !== 'other' ? { carrier: support.verb } : {}
  return { tree, head, ...carrier, row, type: row.type, parts, rule }
}
