import type { EventNeed, EventWord, EventWordKind } from '../words/event-word.ts'
import { dependents, hasFeature, wordAt, type Tree } from '../syntax/tree.ts'
import { isKind, type EventIndex } from './event-index.ts'
import type { Part } from './part.ts'
import { isForce, isPublic } from './party-kind.ts'
import type { Parts } from './verb-parts.ts'

/** The needs that no event of a sentence can meet: it is about sport, arts or trade, or tells of a disaster. */
export function unmetIn(tree: Tree, events: EventIndex): ReadonlySet<EventNeed> {
  const tells = (kind: EventWordKind): boolean =>
    tree.words.some((_, i) => isKind(tree, i, kind, events))
  const unmet: EventNeed[] = tells('field') ? ['field'] : []
  return new Set(tells('disaster') ? [...unmet, 'deed'] : unmet)
}

/** Whether an event has the parts that its row asks for: what keeps a match from being struck and a film from being shot. */
export function hasNeeds(tree: Tree, row: EventWord, parts: Parts, events: EventIndex): boolean {
  const party = parts.actor !== undefined || parts.recipient !== undefined
  if (!party && !row.needs.has('self') && !row.needs.has('object-force')) return false
  return [...row.needs].every((need) => CHECKS[need](tree, parts, events))
}

type Check = (tree: Tree, parts: Parts, events: EventIndex) => boolean

const all = ({ actor, recipient, object }: Parts): Part[] =>
  [actor, recipient, object].filter((part) => part !== undefined)

const armed = (tree: Tree, part: Part | undefined, events: EventIndex): boolean =>
  part !== undefined && isForce(tree, part.head, events)

/** More than one: a plural, or names in a row. */
const isSeveral = (tree: Tree, head: number): boolean =>
  hasFeature(wordAt(tree, head), 'Number=Plur') || dependents(tree, head, 'conj').length > 0

const CHECKS: Readonly<Record<EventNeed, Check>> = {
  actor: (_, { actor }) => actor !== undefined,
  recipient: (_, { recipient }) => recipient !== undefined,
  object: (_, { object, recipient }) => object !== undefined || recipient !== undefined,
  force: (tree, parts, events) => all(parts).some((part) => armed(tree, part, events)),
  'actor-force': (tree, { actor }, events) => armed(tree, actor, events),
  'recipient-force': (tree, { recipient }, events) => armed(tree, recipient, events),
  'object-force': (tree, { object, recipient }, events) =>
    armed(tree, object, events) || armed(tree, recipient, events),
  public: (tree, parts, events) =>
    all(parts).some((part) => isPublic(tree, part.head, part === parts.actor, events)),
  several: (tree, { actor }) => actor !== undefined && isSeveral(tree, actor.head),
  self: () => true,
  // The sentence is asked for these, once for all its events (`unmetIn`).
  field: () => true,
  deed: () => true,
}
