import type { EventWord } from '../words/event-word.ts'
import { dependents, wordAt, type Tree } from '../syntax/tree.ts'
import { behind } from './behind.ts'
import { antecedentOf, isMarkedInfinitive, prepositionOf } from './clause.ts'
import type { EventIndex } from './event-index.ts'
import { clausePart, partAt, type Part } from './part.ts'
import { isParty } from './party-kind.ts'
import { givenTo, rolesOf } from './roles.ts'

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
  const { actor, done } = rolesOf(tree, verb, row, events)
  const { owner } = events.lexicon.grammarWords
  const near = [
    ...givenTo(tree, verb, row, done),
    ...behind(tree, verb, row.recipient, owner),
  ].filter((at) => at !== actor && person(at))
  // Of two behind the same preposition a name may be of where it was: op het Stadhuisplein op betogers schieten.
  const beside = near.find((at) => wordAt(tree, at).upos !== 'PROPN') ?? near[0]
  const takesDone = row.recipient.includes('obj') || row.recipient.includes('nsubj')
  const recipient = takesDone && person(done) ? done : beside
  const object = thingOf(tree, verb, row, recipient === done ? undefined : done, recipient)
  const inner = new Set(object === undefined ? [] : [object.head])
  return {
    ...(person(actor) ? { actor: partOf(tree, actor, inner) } : {}),
    ...(recipient === undefined ? {} : { recipient: partOf(tree, recipient, inner) }),
    ...(object === undefined ? {} : { object }),
  }
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
  const clause = row.object.includes('clause') ? clauseOf(tree, verb, row, recipient) : undefined
  if (clause !== undefined) return clausePart(tree, clause)
  const fixed = done !== undefined && row.companions.includes(wordAt(tree, done).form.toLowerCase())
  return done === undefined || fixed ? undefined : partOf(tree, done)
}

const NOUNS = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])

/** The clause that a verb takes: dat …, te …, of arming militias; the parser may hang it on whom it is said to. */
function clauseOf(
  tree: Tree,
  verb: number,
  row: EventWord,
  recipient: number | undefined,
): number | undefined {
  const taken = dependents(tree, verb, 'ccomp', 'xcomp')[0]
  const behindParty = recipient === undefined ? [] : dependents(tree, recipient, 'acl')
  const besides = [...dependents(tree, verb, 'advcl'), ...behindParty]
  return (
    taken ??
    besides.find((i) => row.object.includes(prepositionOf(tree, i).split(' ')[0] ?? '')) ??
    behindParty.find((i) => i > verb && isMarkedInfinitive(tree, i))
  )
}
