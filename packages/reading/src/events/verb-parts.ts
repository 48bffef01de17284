import type { EventWord } from '../language.ts'
import { dependents, relation, wordAt, type Tree } from '../attribution/tree.ts'
import {
  antecedentOf,
  firstOfRow,
  governorOf,
  isBareParticiple,
  isPassive,
  prepositionOf,
} from './clause.ts'
import { isKind, rowsAt, type EventIndex } from './event-index.ts'
import { clausePart, partAt, type Part } from './part.ts'
import { isParty } from './party-kind.ts'

/** Who and what an event has. */
export interface Parts {
  readonly actor?: Part
  readonly recipient?: Part
  readonly object?: Part
}

/** The parts of an event that a verb tells: its subject or agent, and where its row says the others stand. */
export function verbParts(tree: Tree, verb: number, row: EventWord, events: EventIndex): Parts {
  const person = (at: number | undefined): at is number =>
    at !== undefined && isParty(tree, at, events)
  const { actor, done } = rolesOf(tree, verb, row, events, person)
  const beside = [...givenTo(tree, verb, row, done), ...behind(tree, verb, row.recipient)].find(
    (at) => at !== actor && person(at),
  )
  const recipient = row.recipient.includes('obj') && person(done) ? done : beside
  const object = thingOf(tree, verb, row, recipient === done ? undefined : done, recipient)
  const inner = new Set(object === undefined ? [] : [object.head])
  return {
    ...(person(actor) ? { actor: partOf(tree, actor, inner) } : {}),
    ...(recipient === undefined ? {} : { recipient: partOf(tree, recipient, inner) }),
    ...(object === undefined ? {} : { object }),
  }
}

interface Roles {
  readonly actor: number | undefined
  /** What it is done to. */
  readonly done: number | undefined
}

function rolesOf(
  tree: Tree,
  verb: number,
  row: EventWord,
  events: EventIndex,
  person: (at: number | undefined) => boolean,
): Roles {
  const subject = subjectOf(tree, verb, events)
  if (isDoneTo(tree, verb, row, events))
    return { actor: agentOf(tree, verb, events), done: subject }
  const done = objectOf(tree, verb, row) ?? otherSubject(tree, verb, subject)
  const fronted = !row.recipient.includes('obj') && !person(subject) && person(done)
  return fronted ? { actor: done, done: subject } : { actor: subject, done }
}

/** The verb is in the passive, or its participle has no object where it takes one: is vrijgelaten. */
export function isDoneTo(tree: Tree, verb: number, row: EventWord, events: EventIndex): boolean {
  if (isPassive(tree, verb) || isPassiveBy(tree, verb, events)) return true
  if (!row.recipient.includes('obj') || !wordAt(tree, verb).feats.includes('VerbForm=Part'))
    return false
  const auxiliaries = dependents(tree, verb, 'aux')
  const passive = auxiliaries.some((i) => isKind(tree, i, 'passive', events))
  return passive && dependents(tree, verb, 'obj', 'ccomp', 'xcomp').length === 0
}

const partOf = (tree: Tree, at: number, inner?: ReadonlySet<number>): Part =>
  partAt(tree, antecedentOf(tree, at) ?? at, inner)

/** What an event is about: its object, what its row's prepositions bring, or the clause under it. */
function thingOf(
  tree: Tree,
  verb: number,
  row: EventWord,
  done: number | undefined,
  recipient: number | undefined,
): Part | undefined {
  if (done !== undefined && NOUNS.has(wordAt(tree, done).upos)) return partOf(tree, done)
  const beside = behind(tree, verb, row.object).find(
    (i) => i !== recipient && NOUNS.has(wordAt(tree, i).upos),
  )
  if (beside !== undefined) return partOf(tree, beside)
  const clause = row.object.includes('clause') ? clauseOf(tree, verb, row) : undefined
  if (clause !== undefined) return clausePart(tree, clause)
  return done === undefined ? undefined : partOf(tree, done)
}

const NOUNS = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])

/** The clause that a verb takes: dat …, te …, of arming militias. */
function clauseOf(tree: Tree, verb: number, row: EventWord): number | undefined {
  const taken = dependents(tree, verb, 'ccomp', 'xcomp')[0]
  const besides = dependents(tree, verb, 'advcl')
  return (
    taken ?? besides.find((i) => row.object.includes(prepositionOf(tree, i).split(' ')[0] ?? ''))
  )
}

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
    own.find((i) => isParty(tree, i, events)) ?? own[0] ?? firstObject(tree, verb, events)
  if (best !== undefined) return best
  const first = firstOfRow(tree, verb)
  if (first !== undefined) return subjectOf(tree, first, events, depth + 1)
  const governor = governorOf(tree, verb)
  if (governor === undefined || wordAt(tree, governor).upos === 'NOUN') return undefined
  const told = toldBy(tree, verb, governor, events)
  return told ?? subjectOf(tree, governor, events, depth + 1)
}

/** Where a verb that has two objects has no subject, the one in front of it is its subject. */
function firstObject(tree: Tree, verb: number, events: EventIndex): number | undefined {
  const objects = dependents(tree, verb, 'obj')
  const [first] = objects
  if (first === undefined || objects.length < 2 || first > verb) return undefined
  return isParty(tree, first, events) ? first : undefined
}

/** Whom a governor tells to do it, or accuses of it; a participle beside a clause has the subject of the clause. */
function toldBy(
  tree: Tree,
  verb: number,
  governor: number,
  events: EventIndex,
): number | undefined {
  const beside = relation(wordAt(tree, verb)) === 'advcl'
  if (beside && !rowsAt(tree, governor, events).some(({ type }) => type === 'ACCUSE'))
    return undefined
  return dependents(tree, governor, 'obj', 'iobj').find((i) => isParty(tree, i, events))
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
function givenTo(
  tree: Tree,
  verb: number,
  { recipient }: EventWord,
  done: number | undefined,
): number[] {
  if (!recipient.includes('iobj') || done === undefined) return []
  return dependents(tree, verb, 'obj').filter((i) => i !== done)
}

/**
 * The dependents behind the prepositions given, in the order of the prepositions; where there are none, those that the
 * parser hangs on the parts beside the head (in the capital against the law).
 */
export function behind(tree: Tree, head: number, prepositions: readonly string[]): number[] {
  const near = dependents(tree, head, 'obl', 'nmod', 'iobj', 'advcl')
  const own = prepositions.flatMap((preposition) =>
    preposition === 'iobj'
      ? dependents(tree, head, 'iobj')
      : near.filter((i) => opensWith(tree, i, preposition)),
  )
  if (own.length > 0) return own
  const parts = dependents(tree, head, 'obj', 'obl', 'nmod').filter((i) => i > head)
  const inner = parts.flatMap((part) => dependents(tree, part, 'nmod'))
  return prepositions.flatMap((preposition) => inner.filter((i) => opensWith(tree, i, preposition)))
}

const opensWith = (tree: Tree, i: number, preposition: string): boolean =>
  !isVerb(tree, i) && prepositionOf(tree, i).split(' ')[0] === preposition

const isVerb = (tree: Tree, i: number): boolean => ['VERB', 'AUX'].includes(wordAt(tree, i).upos)
