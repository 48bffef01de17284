import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import {
  dependents,
  hasFeature,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { wordSites } from './word-sites.ts'

/** "De verdachte zou … hebben verzameld", "De zaak schijnt verkocht te zijn". */
export const reportativeAuxiliary: ReadTree = (tree, passage) => {
  const { reportative } = passage.lexicon.grammarWords
  return tree.words.flatMap((word, index) => {
    const auxiliary = reportative.has(word.form.toLowerCase()) && isHearsay(tree, index, passage)
    const top = auxiliary ? word.head : isHearsayVerb(tree, index, passage) ? index : undefined
    if (top === undefined || hasVoice(tree, top, passage)) return []
    const words = subtree(tree, top).filter((i) => i !== index)
    return [draftOf(tree, index, words)]
  })
}

function draftOf(tree: Tree, index: number, words: readonly number[]): Proposal {
  return {
    rule: 'reportative-auxiliary',
    act: 'say',
    source: [],
    voice: 'none',
    cue: spansOf(tree, [index]),
    content: spansOf(tree, words),
    anonymous: true,
    implicit: false,
    negated: false,
  }
}

/** A phrase that names the voice (volgens X zou …), or says that there is none (naar verluidt), is the cue itself. */
function hasVoice(tree: Tree, top: number, passage: Passage): boolean {
  const below = new Set(subtree(tree, top))
  return wordSites(tree, passage).some(({ first }) => below.has(first))
}

const OPEN = new Set(['ccomp', 'advcl', 'xcomp', 'csubj'])

/**
 * Whether "zou" tells hearsay: a main or relative clause, the perfect ("zou … hebben verzameld"), third person, and
 * no condition in sight. Source of the tests: Haeseryn e.a., Algemene Nederlandse Spraakkunst, 2.4.8.7 (zullen).
 */
function isHearsay(tree: Tree, auxiliary: number, passage: Passage): boolean {
  const word = wordAt(tree, auxiliary)
  const verb = tree.words[word.head]
  if (verb === undefined || relation(word) !== 'aux' || OPEN.has(relation(verb))) return false
  const group = dependents(tree, word.head, 'aux', 'aux:pass').map((i) => wordAt(tree, i))
  const words = passage.lexicon.grammarWords
  const perfect = group.some((w) => words.perfect.has(w.lemma) && hasFeature(w, 'VerbForm=Inf'))
  const modal = group.some((w) => words.modal.has(w.lemma))
  if (modal || !isPlain(tree, word.head, passage)) return false
  return perfect || isState(tree, word.head, passage)
}

/**
 * "De minister zou ziek zijn": a state of somebody known, with nothing that it would depend on. Of somebody or
 * something unknown (een fusie zou goed zijn) it is a thought.
 */
function isState(tree: Tree, predicate: number, passage: Passage): boolean {
  const copula = dependents(tree, predicate, 'cop').some((i) =>
    hasFeature(wordAt(tree, i), 'VerbForm=Inf'),
  )
  const subject = dependents(tree, predicate, 'nsubj')[0]
  const depends = dependents(tree, predicate, 'advcl', 'csubj', 'xcomp', 'ccomp').length > 0
  if (!copula || depends || subject === undefined) return false
  return wordAt(tree, predicate).deprel === 'root' && isKnown(tree, subject, passage)
}

function isKnown(tree: Tree, subject: number, passage: Passage): boolean {
  const { upos, form } = wordAt(tree, subject)
  if (upos === 'PRON') {
    const empty = passage.lexicon.grammarWords['empty-object'].has(form.toLowerCase())
    return !empty && hasFeature(wordAt(tree, subject), 'Person=3')
  }
  const definite = dependents(tree, subject, 'det', 'nmod:poss').some(
    (i) => wordAt(tree, i).deprel === 'nmod:poss' || hasFeature(wordAt(tree, i), 'Definite=Def'),
  )
  return upos === 'PROPN' || (upos === 'NOUN' && definite)
}

/** "schijnt … te zijn", "heten … te zijn": a verb of hearsay with an infinitive. */
function isHearsayVerb(tree: Tree, index: number, passage: Passage): boolean {
  const { upos, lemma, deprel } = wordAt(tree, index)
  if (upos !== 'VERB' || !passage.lexicon.grammarWords.hearsay.has(lemma.toLowerCase()))
    return false
  const infinitive = dependents(tree, index, 'xcomp').some(
    (i) => dependents(tree, i, 'mark').length > 0,
  )
  return infinitive && !OPEN.has(deprel) && isPlain(tree, index, passage)
}

/** No condition, no first or second person, no clause that a complementiser opens, nothing judged (dat zou mooi zijn). */
function isPlain(tree: Tree, verb: number, passage: Passage): boolean {
  const { condition, complementiser } = passage.lexicon.grammarWords
  const subject = dependents(tree, verb, 'nsubj').map((i) => wordAt(tree, i))
  const marks = dependents(tree, verb, 'mark').map((i) => wordAt(tree, i).form.toLowerCase())
  return (
    !inCondition(tree, verb, condition) &&
    !subject.some(({ feats }) => /Person=[12]|PronType=Dem/.test(feats)) &&
    !marks.some((mark) => complementiser.has(mark)) &&
    !opensHypothesis(tree, verb, passage) &&
    !asks(tree)
  )
}

/** A word of condition anywhere, or as an adverb of the verb itself (dan zou …). */
function inCondition(tree: Tree, verb: number, condition: ReadonlySet<string>): boolean {
  return subtree(tree, verb).some((i) => condition.has(wordAt(tree, i).form.toLowerCase()))
}

/** "Met meer geld zou …", "dan zou …": what opens the sentence, other than the subject, sets the condition. */
function opensHypothesis(tree: Tree, verb: number, passage: Passage): boolean {
  const { hypothesis } = passage.lexicon.grammarWords
  const subjects = dependents(tree, verb, 'nsubj', 'csubj')
  const opening = (tree.children[verb] ?? []).filter(
    (i) => !subjects.includes(i) && subjects.every((subject) => i < subject),
  )
  return opening.some((i) =>
    subtree(tree, i).some((below) => hypothesis.has(wordAt(tree, below).form.toLowerCase())),
  )
}

const asks = (tree: Tree): boolean => tree.words.at(-1)?.form === '?'
