import type { EventWord } from '../words/event-word.ts'
import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { prepositionOf } from './clause.ts'
import { isKind, type EventIndex } from './event-index.ts'
import { partAt, type Part } from './part.ts'
import { isParty } from './party-kind.ts'
import { behind } from './behind.ts'
import { subjectOf } from './subject.ts'
import type { Parts } from './verb-parts.ts'

/** The verb that a noun of an event leans on: launched an attack on, protests broke out over. */
export interface Support {
  readonly verb: number
  readonly as: 'light' | 'occurs' | 'other'
}

/** The verb above a noun, and what it does for it. */
export function supportOf(tree: Tree, noun: number, events: EventIndex): Support | undefined {
  const { head, deprel } = wordAt(tree, noun)
  if (head < 0 || !['VERB', 'AUX'].includes(wordAt(tree, head).upos)) return undefined
  const rel = relation(wordAt(tree, noun))
  if (rel === 'obj' && isKind(tree, head, 'light', events)) return { verb: head, as: 'light' }
  if (deprel === 'nsubj:pass' && isKind(tree, head, 'light', events))
    return { verb: head, as: 'light' }
  const arises = rel === 'nsubj' || rel === 'obj' || opensTo(tree, noun, events)
  if (arises && isKind(tree, head, 'occurs', events)) return { verb: head, as: 'occurs' }
  return { verb: head, as: 'other' }
}

/** leidde tot protesten, led to protests. */
function opensTo(tree: Tree, noun: number, { lexicon }: EventIndex): boolean {
  return lexicon.grammarWords.addressee.has(prepositionOf(tree, noun))
}

/** The parts of an event that a noun tells; those of a verb that only carries it count as its own. */
export function nounParts(
  tree: Tree,
  noun: number,
  row: EventWord,
  support: Support | undefined,
  events: EventIndex,
): Parts {
  const carrier = support === undefined || support.as === 'other' ? undefined : support.verb
  const heads = carrier === undefined ? [noun] : [noun, carrier]
  const recipient = recipientOf(tree, noun, heads, row, events)
  const actor = actorOf(tree, noun, heads, row, support, events)
  const object = heads.flatMap((head) => behind(tree, head, row.object))[0]
  const inner = new Set(
    [actor, object].filter((at) => at !== undefined && at !== recipient) as number[],
  )
  return {
    ...(actor === undefined ? {} : { actor: partAt(tree, actor) }),
    ...(recipient === undefined ? {} : { recipient: partAt(tree, recipient, inner) }),
    ...(object === undefined || object === recipient ? {} : { object: thing(tree, object) }),
  }
}

const thing = (tree: Tree, at: number): Part => partAt(tree, at)

function recipientOf(
  tree: Tree,
  noun: number,
  heads: readonly number[],
  row: EventWord,
  events: EventIndex,
): number | undefined {
  const possessor = row.recipient.includes('poss') ? dependents(tree, noun, 'nmod:poss') : []
  const { owner } = events.lexicon.grammarWords
  const near = heads.flatMap((head) => behind(tree, head, row.recipient, owner))
  return [...near, ...possessor].find(
    (i) => isParty(tree, i, events) && !isAgentPhrase(tree, i, events),
  )
}

function actorOf(
  tree: Tree,
  noun: number,
  heads: readonly number[],
  row: EventWord,
  support: Support | undefined,
  events: EventIndex,
): number | undefined {
  const agents = heads.flatMap((head) => phrasesOf(tree, head))
  const owner = row.recipient.includes('poss') ? [] : dependents(tree, noun, 'nmod:poss')
  const owners = ownersOf(tree, noun, row, events)
  const carrier = support?.as === 'light' ? subjectOf(tree, support.verb, events) : undefined
  const found = [
    ...agents.filter((i) => isAgentPhrase(tree, i, events)),
    ...owner,
    ...owners,
    ...(carrier === undefined || carrier === noun ? [] : [carrier]),
  ].find((i) => isParty(tree, i, events))
  return found ?? namedBefore(tree, noun, events)
}

const isAgentPhrase = (tree: Tree, i: number, events: EventIndex): boolean =>
  dependents(tree, i, 'case').some((child) => isKind(tree, child, 'agent', events))

/** The phrases on a word, and those that the parser hangs on one of them: the arrest of the leader by police. */
function phrasesOf(tree: Tree, head: number): number[] {
  const own = dependents(tree, head, 'nmod', 'obl')
  return [...own, ...own.flatMap((i) => dependents(tree, i, 'nmod'))]
}

/** de aanval van de rebellen, talks between A and B: owners that the row does not take for recipients. */
function ownersOf(tree: Tree, noun: number, row: EventWord, events: EventIndex): number[] {
  const { owner } = events.lexicon.grammarWords
  return dependents(tree, noun, 'nmod').filter((i) => {
    const preposition = prepositionOf(tree, i)
    if (row.recipient.includes(preposition)) return false
    return owner.has(preposition) || events.lexicon.eventWords.between.has(preposition)
  })
}

/** Who stands before the noun: a police raid, Russische aanvallen. */
function namedBefore(tree: Tree, noun: number, events: EventIndex): number | undefined {
  const before = dependents(tree, noun, 'compound', 'amod').filter((i) => i < noun)
  return before.find((i) => {
    const { form, upos, lemma } = wordAt(tree, i)
    if (upos === 'NOUN') return isKind(tree, i, 'force', events) || isKind(tree, i, 'crowd', events)
    return /^\p{Lu}/u.test(form) && (i > 0 || /^\p{Lu}/u.test(lemma))
  })
}
