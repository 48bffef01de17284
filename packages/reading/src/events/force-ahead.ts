import type { Event, EventType, Statement } from '@volgens/shapes'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'
import { governorOf } from './clause.ts'
import type { EventDraft } from './draft.ts'
import { isKind, type EventIndex } from './event-index.ts'
import type { Stance } from './mode.ts'
import { hasOrder } from './orders.ts'
import { partAt } from './part.ts'
import { subjectOf } from './subject.ts'

const HURTS = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION'])

/** Force that is ordered is coercion by who orders it. */
export function asOrder(
  draft: EventDraft,
  stance: Stance,
  events: EventIndex,
): EventDraft | undefined {
  if (!stance.ordered || !HURTS.has(draft.type)) return undefined
  const { tree, head, carrier } = draft
  const order = orderAbove(tree, carrier ?? head, events) ?? carrier
  const subject = order === undefined ? undefined : subjectOf(tree, order, events)
  if (subject === undefined) return undefined
  const type = draft.type === 'ASSAULT' ? 'COERCE' : draft.type
  const parts = { ...draft.parts, actor: partAt(tree, subject) }
  return { ...draft, type, rule: 'ordered-force', parts }
}

/** The verb of the order above an infinitive or a noun. */
function orderAbove(tree: Tree, index: number, events: EventIndex): number | undefined {
  const isNoun = wordAt(tree, index).upos === 'NOUN'
  let here = isNoun ? wordAt(tree, index).head : governorOf(tree, index)
  for (let steps = 0; here !== undefined && here >= 0 && steps < 3; steps++) {
    if (hasOrder(tree, here, events)) return here
    if (isKind(tree, here, 'order', events)) return verbOf(tree, here)
    here = governorOf(tree, here)
  }
  return undefined
}

const verbOf = (tree: Tree, i: number): number => {
  const { upos, head } = wordAt(tree, i)
  return upos === 'NOUN' && relation(wordAt(tree, i)) === 'obj' ? head : i
}

/** Force that its own voice says will be used is a threat by that voice. */
export function asThreat(
  event: Event,
  stance: Stance,
  statement: Statement | undefined,
): Event | undefined {
  if (statement === undefined || !HURTS.has(event.type) || event.mode !== 'planned')
    return undefined
  const passive = event.rule === 'verb-passive' && event.actor === undefined
  if (!stance.future || !passive || statement.source.spans.length === 0) return undefined
  const actor = { spans: statement.source.spans }
  return { ...event, type: 'THREATEN', actor, mode: 'threatened', rule: 'announced-force' }
}
