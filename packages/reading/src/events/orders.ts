import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { isMarkedInfinitive } from './clause.ts'
import { isKind, type EventIndex } from './event-index.ts'

/** gaf bevel het vuur te openen, gaf opdracht tot de arrestatie: the order stands beside the verb above. */
export function orderAround(
  tree: Tree,
  index: number,
  above: readonly number[],
  events: EventIndex,
): boolean {
  const { head, upos } = wordAt(tree, index)
  if (upos !== 'NOUN' || head < 0) return above.some((i) => hasOrder(tree, i, events))
  return hasOrder(tree, head, events) || isKind(tree, head, 'order', events)
}

/** Whether a verb has an order for its object: gaf bevel. */
export function hasOrder(tree: Tree, verb: number, events: EventIndex): boolean {
  return dependents(tree, verb, 'obj', 'compound:prt').some((i) => isKind(tree, i, 'order', events))
}

/** ordered the army to send tanks: an infinitive that the parser hangs beside the order as if it were its purpose. */
export function isOrdered(tree: Tree, verb: number, events: EventIndex): boolean {
  const word = wordAt(tree, verb)
  if (relation(word) !== 'advcl' || !isMarkedInfinitive(tree, verb)) return false
  return isKind(tree, word.head, 'order', events)
}
