import type { EventWord } from '../words/event-word.ts'
import { dependents, wordAt, type Tree } from '../syntax/tree.ts'
import { antecedentOf, firstOfRow, isPassive } from './clause.ts'
import { isKind, type EventIndex } from './event-index.ts'
import { isParty } from './party-kind.ts'
import { subjectOf } from './subject.ts'

/** Who does it and what it is done to, whichever of the two is the subject. */
interface Roles {
  readonly actor: number | undefined
  /** What it is done to. */
  readonly done: number | undefined
}

export function rolesOf(tree: Tree, verb: number, row: EventWord, events: EventIndex): Roles {
  const person = (at: number | undefined): boolean => at !== undefined && isParty(tree, at, events)
  const subject = subjectOf(tree, verb, events)
  if (isDoneTo(tree, verb, row, events))
    return { actor: agentOf(tree, verb, events), done: subject }
  const done = objectOf(tree, verb, row) ?? otherSubject(tree, verb, subject)
  const fronted = !row.recipient.includes('obj') && !person(subject) && person(done)
  return fronted ? { actor: done, done: subject } : { actor: subject, done }
}

/**
 * It is done to the subject: the verb is in the passive, its participle has no object where it takes one (is
 * vrijgelaten), or the row says so (sneuvelen).
 */
export function isDoneTo(tree: Tree, verb: number, row: EventWord, events: EventIndex): boolean {
  if (row.recipient.includes('nsubj')) return true
  if (isPassive(tree, verb) || isPassiveBy(tree, verb, events)) return true
  if (!row.recipient.includes('obj') || !wordAt(tree, verb).feats.includes('VerbForm=Part'))
    return false
  const auxiliaries = dependents(tree, verb, 'aux')
  const passive = auxiliaries.some((i) => isKind(tree, i, 'passive', events))
  return passive && dependents(tree, verb, 'obj', 'ccomp', 'xcomp').length === 0
}

/** Een dialoog wees hij af: the parser may take a fronted object for a second subject. */
function otherSubject(tree: Tree, verb: number, subject: number | undefined): number | undefined {
  return dependents(tree, verb, 'nsubj').find(
    (i) => i !== subject && antecedentOf(tree, i) === undefined && wordAt(tree, i).upos === 'NOUN',
  )
}

/** A participle with an agent behind its preposition, whatever the parser calls its auxiliary. */
function isPassiveBy(tree: Tree, verb: number, events: EventIndex): boolean {
  const participle = wordAt(tree, verb).feats.includes('VerbForm=Part')
  return participle && dependents(tree, verb, 'obl').some((i) => isAgent(tree, i, events))
}

function agentOf(tree: Tree, verb: number, events: EventIndex): number | undefined {
  const own = dependents(tree, verb, 'obl', 'nmod').find(
    (i) => wordAt(tree, i).deprel === 'obl:agent' || isAgent(tree, i, events),
  )
  const first = firstOfRow(tree, verb)
  return (
    own ??
    (first !== undefined && isPassive(tree, first) ? agentOf(tree, first, events) : undefined)
  )
}

const isAgent = (tree: Tree, i: number, events: EventIndex): boolean =>
  dependents(tree, i, 'case').some((child) => isKind(tree, child, 'agent', events))

/** The object: the one that makes an idiom of the verb where there are two (legt Iran sancties op). */
function objectOf(tree: Tree, verb: number, { companions }: EventWord): number | undefined {
  const objects = dependents(tree, verb, 'obj')
  const fixed = objects.find((i) => companions.includes(wordAt(tree, i).form.toLowerCase()))
  const subject =
    dependents(tree, verb, 'nsubj').length === 0 && objects.length > 1 ? objects[0] : undefined
  const own = fixed ?? objects.find((i) => i !== subject || i > verb)
  return own === undefined ? undefined : (antecedentOf(tree, own) ?? own)
}

/** To whom it is given, where the parser has two objects. */
export function givenTo(
  tree: Tree,
  verb: number,
  { recipient }: EventWord,
  done: number | undefined,
): number[] {
  if (!recipient.includes('iobj') || done === undefined) return []
  return dependents(tree, verb, 'obj').filter((i) => i !== done)
}
