import type { Cue } from '../../words/cue.ts'
import type { Passage } from '../passage.ts'
import { activeSubjects, afterComma, voiceOf, wholeNoun } from '../source.ts'
import { voiceKind, type VoiceKind } from '../situation.ts'
import { dependents, hasFeature, subtree, wordAt, type Tree } from '../../syntax/tree.ts'
import { behindColon, clauseContents } from './clause-content.ts'
import { companionNouns, hasPreposition, wordBehind, type Content } from './content-frame.ts'
import { judgement, naming } from './naming-content.ts'
import { isStranger } from './stranger.ts'

/** All that a cue's frames find below it, the surest frame first. */
export function contentsBelow(
  tree: Tree,
  anchor: number,
  cue: Cue,
  passage: Passage,
): readonly Content[] {
  const judged = judgement(tree, anchor, cue)
  if (judged.length > 0) return judged
  const clauses = clauseContents(tree, anchor, cue, passage)
  if (clauses.length > 0) return clauses
  return [
    ...behindColon(tree, anchor, cue),
    ...charge(tree, anchor, cue),
    ...prepositional(tree, anchor, cue, passage),
    ...naming(tree, anchor, cue, passage),
    ...object(tree, anchor, cue, passage),
  ].slice(0, 1)
}

/** "beschuldigt de fabriek van nalatigheid": the party and what it is told, wherever the tree hangs the phrase. */
function charge(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('charge')) return []
  const party = dependents(tree, anchor, 'obj', 'iobj', 'nsubj:pass')[0]
  if (party === undefined) return []
  const places = [anchor, party].flatMap((i) =>
    dependents(tree, i, 'obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp'),
  )
  const told = places.find((i) => hasPreposition(tree, i, cue))
  if (told === undefined) return []
  const stranger = (child: number): boolean => isStranger(tree, child)
  const words = new Set([...subtree(tree, party, stranger), ...subtree(tree, told, stranger)])
  return [{ frame: 'charge', words: [...words].sort((a, b) => a - b) }]
}

/** "doen geen mededelingen over de doden": who makes none says nothing. */
function saysNone(tree: Tree, anchor: number, cue: Cue, { lexicon }: Passage): boolean {
  const { negator } = lexicon.grammarWords
  return dependents(tree, anchor, 'obj')
    .filter((noun) => cue.companions.includes(wordAt(tree, noun).lemma.toLowerCase()))
    .flatMap((noun) => dependents(tree, noun, 'det'))
    .some((i) => negator.has(wordAt(tree, i).form.toLowerCase()))
}

function prepositional(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  if (!cue.frames.has('prepositional') || saysNone(tree, anchor, cue, passage)) return []
  const places = [
    ...dependents(tree, anchor, 'obl', 'nmod', 'advmod', 'advcl', 'xcomp', 'ccomp'),
    ...companionNouns(tree, anchor, cue).flatMap((i) => dependents(tree, i, 'nmod', 'acl')),
  ]
  const child = places.find((i) => hasPreposition(tree, i, cue))
  if (child !== undefined) {
    return [{ frame: 'prepositional', words: withTail(tree, anchor, cue, subtree(tree, child)) }]
  }
  const noun = relativeContent(tree, anchor)
  return noun === undefined ? [] : [{ frame: 'relative', words: noun }]
}

/** "een dialoog, waarvoor de bond pleit": the content is the noun that the relative clause hangs on. */
function relativeContent(tree: Tree, anchor: number): number[] | undefined {
  const word = wordAt(tree, anchor)
  if (word.deprel !== 'acl:relcl' || word.head < 0) return undefined
  const opener = subtree(tree, anchor).find((i) => wordAt(tree, i).upos !== 'PUNCT')
  const pronominal =
    opener !== undefined &&
    wordAt(tree, opener).upos === 'ADV' &&
    wordAt(tree, opener).head === anchor
  if (!pronominal) return undefined
  return subtree(tree, wholeNoun(tree, anchor), (child) =>
    wordAt(tree, child).deprel.startsWith('acl'),
  )
}

function object(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  if (!cue.frames.has('object')) return []
  const voice = voiceOf(tree, anchor)?.index
  const second = activeSubjects(tree, anchor).filter((i) => i !== voice)
  const objects = [...dependents(tree, anchor, 'obj', 'nsubj:pass'), ...second]
  const child = objects.find((i) => isThing(tree, i) && mayBeParty(tree, i, cue, passage))
  return child === undefined
    ? []
    : [{ frame: 'object', words: withTail(tree, anchor, cue, nominal(tree, child)) }]
}

const PARTIES: ReadonlySet<VoiceKind> = new Set(['name', 'person', 'group'])

/** One praises a person, but does not announce one: a party is a content only where the cue takes one. */
function mayBeParty(tree: Tree, index: number, cue: Cue, passage: Passage): boolean {
  return cue.frames.has('party') || !PARTIES.has(voiceKind(tree, index, passage.lexicon))
}

/** A noun with its complements; a relative clause behind a comma is the report's, a finite verb the sentence's. */
function nominal(tree: Tree, index: number): number[] {
  return subtree(
    tree,
    index,
    (child) =>
      (wordAt(tree, child).deprel === 'acl:relcl' && afterComma(tree, child)) ||
      (['conj', 'advcl'].includes(wordAt(tree, child).deprel) &&
        hasFeature(wordAt(tree, child), 'VerbForm=Fin')),
  )
}

/** "called for women to wear …": an infinitive or participle right behind the phrase, wherever the tree hangs it. */
function withTail(tree: Tree, anchor: number, cue: Cue, words: readonly number[]): number[] {
  const next = wordBehind(tree, anchor, words)
  const tail = dependents(tree, anchor, 'advcl', 'xcomp', 'acl').find(
    (i) => subtree(tree, i)[0] === next && isTail(tree, i, cue),
  )
  return tail === undefined ? [...words] : [...words, ...subtree(tree, tail)]
}

/** No comma before it, and no conjunction of time or cause but one that the cue takes. */
function isTail(tree: Tree, clause: number, cue: Cue): boolean {
  const group = [clause, ...dependents(tree, clause, 'aux', 'cop')].map((i) => wordAt(tree, i))
  const has = (feature: string): boolean => group.some((word) => hasFeature(word, feature))
  if (has('VerbForm=Fin') || afterComma(tree, clause)) return false
  const marks = dependents(tree, clause, 'mark').map((i) => wordAt(tree, i))
  return marks.every(({ upos }) => upos !== 'SCONJ') || hasPreposition(tree, clause, cue)
}

const EMPTY = [
  'Reflex=Yes',
  'PronType=Rel',
  'PronType=Int',
  'PronType=Ind',
  'PronType=Neg',
  'PronType=Prs',
]

/** A reflexive, relative, personal or indefinite pronoun tells nothing of what was said. */
function isThing(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index)
  return word.deprel !== 'expl:pv' && !EMPTY.some((feature) => hasFeature(word, feature))
}
