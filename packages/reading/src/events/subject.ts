import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { antecedentOf, firstOfRow, governorOf, isBareParticiple } from './clause.ts'
import { rowsAt, type EventIndex } from './event-index.ts'
import { isOrdered } from './orders.ts'
import { isParty, numberSubject } from './party-kind.ts'

/**
 * The subject: the verb's own (a party, where the parser gives it two), that of the verb it stands in a row with, or
 * what its governor supplies.
 */
export function subjectOf(
  tree: Tree,
  verb: number,
  events: EventIndex,
  depth = 0,
): number | undefined {
  if (depth > 8) return undefined
  if (isBareParticiple(tree, verb)) return wordAt(tree, verb).head
  const own = dependents(tree, verb, 'nsubj').map((i) => antecedentOf(tree, i) ?? i)
  const best =
    own.find((i) => isParty(tree, i, events)) ??
    own[0] ??
    firstObject(tree, verb, events) ??
    numberSubject(tree, verb, events)
  if (best !== undefined) return best
  const first = finiteAbove(tree, verb) ?? firstOfRow(tree, verb)
  if (first !== undefined) return subjectOf(tree, first, events, depth + 1)
  const governor = governorOf(tree, verb)
  if (governor === undefined || wordAt(tree, governor).upos === 'NOUN') return undefined
  const told = toldBy(tree, verb, governor, events)
  return told ?? subjectOf(tree, governor, events, depth + 1)
}

/** accused him of lying and demanded: a finite verb stands in a row with a finite one, whatever lies between. */
function finiteAbove(tree: Tree, verb: number): number | undefined {
  const isFinite = (i: number): boolean => wordAt(tree, i).feats.includes('VerbForm=Fin')
  let here = firstOfRow(tree, verb)
  if (here === undefined || !isFinite(verb) || isFinite(here)) return undefined
  if (dependents(tree, here, 'aux', 'cop').some(isFinite)) return undefined
  for (let steps = 0; here >= 0 && steps < 8; steps++) {
    if (isFinite(here)) return here
    here = wordAt(tree, here).head
  }
  return undefined
}

/** Where a verb that has two objects has no subject, the one in front of it is its subject. */
function firstObject(tree: Tree, verb: number, events: EventIndex): number | undefined {
  const objects = dependents(tree, verb, 'obj')
  const [first] = objects
  if (first === undefined || objects.length < 2 || first > verb) return undefined
  return isParty(tree, first, events) ? first : undefined
}

/** Whom a governor tells to do it, or accuses of it; what stands beside a clause has the subject of the clause. */
function toldBy(
  tree: Tree,
  verb: number,
  governor: number,
  events: EventIndex,
): number | undefined {
  const beside = relation(wordAt(tree, verb)) === 'advcl'
  const isTold =
    isOrdered(tree, verb, events) ||
    rowsAt(tree, governor, events).some(({ type }) => type === 'ACCUSE')
  if (beside && !isTold) return undefined
  return dependents(tree, governor, 'obj', 'iobj').find((i) => isParty(tree, i, events))
}
