import type { EventType } from '@volgens/shapes'
import { dependents, isBelow, relation, subtree, wordAt, type Tree } from '../syntax/tree.ts'
import { isMarkedInfinitive } from './clause.ts'
import type { EventDraft } from './draft.ts'
import { isKind, rowsAt, type EventIndex } from './event-index.ts'
import { isOrdered } from './orders.ts'

/** What these ask, refuse or threaten is their object, not an event of its own. */
const HOLDS_OTHERS = new Set<EventType>(['REQUEST', 'REJECT', 'THREATEN'])

/** Takes out what is only part of another event, and gives what a verb leaves open the parts of the noun under it. */
export function settle(drafts: readonly EventDraft[], events: EventIndex): EventDraft[] {
  const merged = drafts.map((draft) => withNoun(draft, drafts))
  return merged.filter(
    (draft) => !drafts.some((other) => isHeld(draft, other)) && isTold(draft, events),
  )
}

function isHeld(draft: EventDraft, other: EventDraft): boolean {
  if (draft === other) return false
  const { tree, head } = draft
  if (HOLDS_OTHERS.has(other.type) && isArgument(tree, head, other)) return true
  if (isOutcome(draft, other)) return true
  if (draft.row.kind !== 'noun') return false
  const { carrier } = draft
  if (carrier === other.head) return true
  return isArgument(tree, head, other) && (draft.type === other.type || inObject(draft, other))
}

/** shelled the town, killing three: what a participle adds to an attack is what came of it. */
function isOutcome({ tree, head, type }: EventDraft, other: EventDraft): boolean {
  const word = wordAt(tree, head)
  return (
    other.tree === tree &&
    type === 'ASSAULT' &&
    other.type === type &&
    word.deprel === 'advcl' &&
    word.head === other.head &&
    dependents(tree, head, 'mark', 'nsubj').length === 0
  )
}

/** It stands below the other's head, in its object or in a clause or phrase that it governs. */
function isArgument(tree: Tree, head: number, other: EventDraft): boolean {
  if (other.tree !== tree || !isBelow(tree, head, other.head)) return false
  for (let here = head, steps = 0; here !== other.head && steps < tree.words.length; steps++) {
    const word = wordAt(tree, here)
    if (!ARGUMENTS.has(relation(word)) || word.deprel === 'acl:relcl') return false
    here = word.head
  }
  return true
}

const ARGUMENTS = new Set([
  'obj',
  'obl',
  'nmod',
  'xcomp',
  'ccomp',
  'nsubj',
  'acl',
  'amod',
  'iobj',
  'conj',
  'compound',
])

function inObject(draft: EventDraft, other: EventDraft): boolean {
  const object = other.parts.object?.head
  return object !== undefined && isBelow(draft.tree, draft.head, object)
}

/** ten were killed in an attack by rebels: the noun says who did it. */
function withNoun(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  if (draft.row.kind !== 'verb') return draft
  const noun = drafts.find(
    (other) =>
      other.row.kind === 'noun' &&
      other.type === draft.type &&
      isArgument(draft.tree, other.head, draft),
  )
  return noun === undefined ? draft : { ...draft, parts: { ...noun.parts, ...draft.parts } }
}

/** A purpose (om … te, in order to) is no event; nor is an infinitive under a noun that orders or plans nothing. */
function isTold({ tree, head, row }: EventDraft, events: EventIndex): boolean {
  if (isDescription(tree, head)) return false
  if (row.kind === 'noun') return !isAsked(tree, head, events)
  const word = wordAt(tree, head)
  if (!isMarkedInfinitive(tree, head)) return true
  if (relation(word) === 'advcl') return isOrdered(tree, head, events)
  if (relation(word) !== 'acl') return true
  return (['order', 'plan'] as const).some((kind) => isKind(tree, word.head, kind, events))
}

/** What a verb of asking or refusing has for its object has not happened, whoever asks: begged for the release of his son. */
function isAsked(tree: Tree, noun: number, events: EventIndex): boolean {
  const word = wordAt(tree, noun)
  if (!['obj', 'obl'].includes(relation(word))) return false
  return rowsAt(tree, word.head, events).some(
    ({ kind, type }) => kind === 'verb' && HOLDS_OTHERS.has(type),
  )
}

/** A relative clause without a comma before it tells which one is meant, not what happened: rebels who fled. */
function isDescription(tree: Tree, head: number): boolean {
  for (let here = head, steps = 0; here >= 0 && steps < tree.words.length; steps++) {
    const word = wordAt(tree, here)
    if (word.deprel === 'acl:relcl' && !isAside(tree, here)) return true
    if (relation(word) === 'ccomp') return false
    here = word.head
  }
  return false
}

/** Whether a mark stands before the first word of a clause. */
function isAside(tree: Tree, clause: number): boolean {
  const first = subtree(tree, clause).find((i) => wordAt(tree, i).upos !== 'PUNCT') ?? clause
  return first > 0 && wordAt(tree, first - 1).upos === 'PUNCT'
}
