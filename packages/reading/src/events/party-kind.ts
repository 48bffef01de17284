import type { Pronoun } from '../words/people-word.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { isKind, lastPart, type EventIndex } from './event-index.ts'

const PARTY_KINDS = ['force', 'state', 'crowd', 'leader', 'people'] as const
const PUBLIC_KINDS = ['force', 'state', 'crowd', 'leader'] as const

/** Whether a word is somebody: a person, a group, a body, a state, a force, a name or a pronoun for one. */
export function isParty(tree: Tree, index: number, events: EventIndex): boolean {
  const word = wordAt(tree, index)
  if (word.upos === 'PRON' || word.upos === 'DET') return isPersonPronoun(tree, index, events)
  if (isQuantity(tree, index, events)) return true
  if (word.upos === 'PROPN') return isName(tree, index, events)
  if (PARTY_KINDS.some((kind) => isKind(tree, index, kind, events))) return true
  // Warplanes act for whoever flies them.
  if (word.deprel === 'nsubj' && isKind(tree, index, 'arms', events)) return true
  return isVoice(word.lemma.toLowerCase(), events) || isNamed(tree, index, events)
}

/** Somebody who acts in public life, or may: a name tells no more; a body (bedrijf) where it acts. */
export function isPublic(tree: Tree, index: number, acts: boolean, events: EventIndex): boolean {
  const { upos } = wordAt(tree, index)
  if (upos === 'PROPN' || upos === 'PRON') return isParty(tree, index, events)
  if (PUBLIC_KINDS.some((kind) => isKind(tree, index, kind, events))) return true
  return (
    (acts && bodyOf(wordAt(tree, index).lemma.toLowerCase(), events)) ||
    isNamed(tree, index, events)
  )
}

/** Somebody armed, or something that is used to fight. */
export function isForce(tree: Tree, index: number, events: EventIndex): boolean {
  return isKind(tree, index, 'force', events) || isKind(tree, index, 'arms', events)
}

function isPersonPronoun(tree: Tree, index: number, { lexicon }: EventIndex): boolean {
  const { form } = wordAt(tree, index)
  if (isOwnIt(tree, index, lexicon.pronouns)) return true
  if (hasFeature(wordAt(tree, index), 'Reflex=Yes')) return false
  return lexicon.pronouns.some(
    (row) =>
      row.form === form.toLowerCase() &&
      (row.kind === 'demonstrative'
        ? row.number !== 'singular' && relation(wordAt(tree, index)) === 'nsubj'
        : ['personal', 'possessive'].includes(row.kind) && row.gender !== 'neuter'),
  )
}

/** It as the subject of what somebody says: the army denied that it had fired. */
function isOwnIt(tree: Tree, index: number, pronouns: readonly Pronoun[]): boolean {
  const { form, deprel, head } = wordAt(tree, index)
  if (deprel !== 'nsubj' || head < 0 || wordAt(tree, head).deprel !== 'ccomp') return false
  return pronouns.some(
    (row) => row.form === form.toLowerCase() && row.kind === 'personal' && row.person === 3,
  )
}

/** More than ten were wounded, between ten and twenty were: a number before a verb that the parser calls no subject. */
export function numberSubject(tree: Tree, verb: number, events: EventIndex): number | undefined {
  return dependents(tree, verb, 'nummod', 'obl').find(
    (i) =>
      i < verb &&
      wordAt(tree, i).upos === 'NUM' &&
      dependents(tree, i, 'case').every((child) => isKind(tree, child, 'between', events)),
  )
}

/** Duizenden mensen, ten: a number that stands for people where it is the subject or the object. */
function isQuantity(tree: Tree, index: number, events: EventIndex): boolean {
  const { upos, lemma, deprel, head } = wordAt(tree, index)
  const counts = upos === 'NUM' || events.lexicon.numbers.has(lemma.toLowerCase())
  if (!counts || (upos !== 'NUM' && upos !== 'NOUN')) return false
  const counted = dependents(tree, index, 'nmod').filter((i) => i > index)
  const people = counted.length === 0 || counted.some((i) => isParty(tree, i, events))
  if (!people) return false
  return /^(nsubj|obj|nmod)/.test(deprel) || numberSubject(tree, head, events) === index
}

function isName(tree: Tree, index: number, { lexicon }: EventIndex): boolean {
  const form = wordAt(tree, index).form.toLowerCase()
  return !lexicon.months.has(form) && !lexicon.weekdays.has(form) && /^\p{L}/u.test(form)
}

/** A noun with a name beside it: president X. */
function isNamed(tree: Tree, index: number, events: EventIndex): boolean {
  if (wordAt(tree, index).upos !== 'NOUN') return false
  return (tree.children[index] ?? []).some(
    (child) =>
      ['appos', 'flat'].includes(relation(wordAt(tree, child))) &&
      wordAt(tree, child).upos === 'PROPN' &&
      isName(tree, child, events),
  )
}

function isVoice(lemma: string, { lexicon }: EventIndex): boolean {
  const nouns = lexicon.voiceNouns
  const known = nouns.get(lemma) ?? nouns.get(lastPart(lemma, (end) => nouns.has(end)) ?? '')
  return known !== undefined && known !== 'text'
}

const bodyOf = (lemma: string, { lexicon }: EventIndex): boolean =>
  ['body', 'group'].includes(lexicon.voiceNouns.get(lemma) ?? '')
