import { isQuoted, type QuotationPlace } from '../attribution/passage.ts'
import {
  dependents,
  hasFeature,
  range,
  relation,
  spansOf,
  wordAt,
  type Tree,
} from '../syntax/tree.ts'

import { lastParts } from '../words/last-parts.ts'
import { voiceKind } from '../attribution/situation.ts'
import { labelWords, placesIn } from './marked.ts'
import type { NamingDraft } from './naming.ts'
import {
  isEpithet,
  isHeading,
  isPartyNoun,
  isSaid,
  labelled,
  statementAround,
  type Scene,
} from './scene.ts'

/** ‘vredesmacht’: marks that nobody's words explain. Inside a statement only for people named by marks within a phrase. */
export function quotedNamings(tree: Tree, scene: Scene): NamingDraft[] {
  if (isHeading(scene.passage, tree)) return []
  return placesIn(tree, scene).flatMap((place) => {
    const words = labelWords(tree, place)
    if (words === undefined || !isDistance(tree, place, words.head, scene)) return []
    const label = spansOf(tree, range(words.first, words.last))
    const said = label.some((span) => isSaid(scene, span))
    const around = statementAround(scene, label)
    if (!mayBeJudged(tree, words.head, scene)) return []
    const party = isNamedParty(tree, words.head, place, scene)
    if (!said && words.last > words.first && hasStatement(tree, scene)) return []
    if (said && (!party || around === undefined || around.form === 'direct')) return []
    const namer = around?.source.spans ?? []
    return [
      { rule: 'naming-quoted', namer, named: [], ...labelled(scene, tree, words.head, label) },
    ]
  })
}

/**
 * A party or something done, whose name may take a side, or what stands before one, or anything beside an armed party,
 * a state or a crowd; elsewhere marks explain a term.
 */
function mayBeJudged(tree: Tree, head: number, scene: Scene): boolean {
  const { lexicon } = scene.passage
  const { upos, head: above } = wordAt(tree, head)
  const noun = upos === 'NOUN' ? head : above
  if (isPartyNoun(tree, noun, scene.passage) || isPublic(tree, scene)) return true
  return lastParts(wordAt(tree, noun).lemma.toLowerCase()).some((part) => {
    const known = lexicon.voiceNouns.get(part)
    return (known !== undefined && known !== 'text') || scene.deeds.has(part)
  })
}

function isPublic(tree: Tree, { passage }: Scene): boolean {
  const { force, state, crowd } = passage.lexicon.eventWords
  return tree.words.some(({ lemma, upos }) => {
    const noun = lemma.toLowerCase()
    return upos === 'NOUN' && [force, state, crowd].some((words) => words.has(noun))
  })
}

/** People by a noun that judges, several persons, or a group whose article stands outside the marks. */
function isNamedParty(
  tree: Tree,
  head: number,
  { first }: QuotationPlace,
  { passage }: Scene,
): boolean {
  if (isEpithet(tree, head, passage)) return true
  const apart = dependents(tree, head, 'det').some((i) => i < first.word)
  const several = hasFeature(wordAt(tree, head), 'Number=Plur')
  if (voiceKind(tree, head, passage.lexicon) === 'person' && several) return true
  return apart && isPartyNoun(tree, head, passage)
}

/**
 * A plain noun or what stands before one, whose phrase goes on outside the marks or that stands for people: no title
 * behind its noun, no name, no saying.
 */
function isDistance(
  tree: Tree,
  { quotation, first }: QuotationPlace,
  head: number,
  scene: Scene,
): boolean {
  const word = wordAt(tree, head)
  if (quotation.depth > 0 || first.word === 0 || hasCapital(tree, first.word + 1)) return false
  if (isBehindNoun(tree, first.word - 1, scene) || IN_NAME.has(relation(word))) return false
  if (word.upos === 'ADJ' || word.upos === 'VERB')
    return word.deprel === 'amod' && isPartyNoun(tree, word.head, scene.passage)
  if (word.upos !== 'NOUN' || hasOwnInside(tree, head, first.word)) return false
  const outside = dependents(tree, head, 'det', 'nmod:poss', 'amod').some((i) => i < first.word)
  const bare = dependents(tree, head, 'det').length === 0
  return (
    outside || (bare && hasFeature(word, 'Number=Plur') && isPartyNoun(tree, head, scene.passage))
  )
}

const IN_NAME = new Set(['appos', 'flat', 'compound', 'parataxis', 'root', 'ccomp', 'discourse'])

const hasCapital = (tree: Tree, index: number): boolean =>
  /^\p{Lu}/u.test(tree.words[index]?.form ?? '')

/** "operatie ‘…’", "the film “…”", “Jansen ‘…’”: a title or a name. */
function isBehindNoun(tree: Tree, index: number, { passage }: Scene): boolean {
  const { upos, lemma, form } = wordAt(tree, index)
  if (form === ':' || form === ',' || isQuoted(passage, wordAt(tree, index).start)) return true
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    passage.lexicon.namingWords['known-work'].has(lemma.toLowerCase())
  )
}

/** Whether somebody is given words in a sentence: what else is marked there may be theirs. */
const hasStatement = (tree: Tree, scene: Scene): boolean =>
  isSaid(scene, [tree.sentence.start, tree.sentence.end])

/** “our own citizens”: an article or a possessive between the marks is part of somebody's sentence. */
const hasOwnInside = (tree: Tree, head: number, mark: number): boolean =>
  dependents(tree, head, 'det', 'nmod:poss', 'det:poss').some((i) => i > mark)
