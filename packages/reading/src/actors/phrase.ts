import type { Span } from '@volgens/shapes'
import { dependents, hasFeature, relation, subtree, wordAt, type Tree } from '../syntax/tree.ts'

const OUTSIDE = new Set([
  'acl', 'advcl', 'parataxis', 'ccomp', 'csubj', 'punct', 'orphan', 'discourse', 'conj', 'cc', 'vocative',
]) // prettier-ignore

const NOT_BELOW_HEAD = new Set([
  'case',
  'mark',
  'cop',
  'nsubj',
  'aux',
  'expl',
  'advmod',
  'obl',
  'obj',
])

/**
 * The words of a noun phrase around its head, one run: article, adjectives, titles, name, complements; no relative
 * clause, no apposition behind a comma, no second of a pair.
 *
 * addressing: prepositions of who is spoken to, which belong to the speech: "een rede van de president *tot de natie*".
 */
export function phraseAround(
  tree: Tree,
  head: number,
  addressing: ReadonlySet<string> = new Set(),
): number[] {
  const verbless = VERBLESS.has(relation(wordAt(tree, head)))
  const leave = (child: number): boolean => {
    const word = wordAt(tree, child)
    if (OUTSIDE.has(relation(word))) return true
    if (word.head === head && NOT_BELOW_HEAD.has(relation(word))) return true
    if (verbless && word.head === head && isBehind(tree, child, addressing)) return true
    return relation(word) === 'appos' && isParted(tree, word.head, child)
  }
  return runAround(subtree(tree, head, leave), head)
}

/** Where the head of a phrase has no verb that could take its addressee. */
const VERBLESS = new Set(['nmod', 'root', 'parataxis'])

const isBehind = (tree: Tree, index: number, prepositions: ReadonlySet<string>): boolean =>
  dependents(tree, index, 'case').some((i) => prepositions.has(wordAt(tree, i).form.toLowerCase()))

function runAround(words: readonly number[], head: number): number[] {
  const within = new Set(words)
  let first = head
  let last = head
  while (within.has(first - 1)) first--
  while (within.has(last + 1)) last++
  return words.filter((word) => word >= first && word <= last)
}

/** Whether punctuation stands between two words. */
export function isParted(tree: Tree, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
    if (wordAt(tree, i).upos === 'PUNCT') return true
  }
  return false
}

/** From the first to the last of some words. */
export function spanOf(tree: Tree, words: readonly number[]): Span {
  const first = wordAt(tree, words[0] ?? 0)
  const last = wordAt(tree, words.at(-1) ?? 0)
  return [first.start, last.end]
}

/** Whether an article, a demonstrative or a possessive makes the phrase of a head definite. */
export function isDefinite(tree: Tree, head: number): boolean {
  return (tree.children[head] ?? []).some((child) => {
    const word = wordAt(tree, child)
    if (word.deprel === 'nmod:poss') return true
    return (
      relation(word) === 'det' &&
      (hasFeature(word, 'Definite=Def') || hasFeature(word, 'PronType=Dem'))
    )
  })
}

const SUBJECTS = new Set(['nsubj'])

/** Whether a word is the subject of its clause, or is coordinated with it. */
export function isSubject(tree: Tree, head: number): boolean {
  const word = wordAt(tree, head)
  if (SUBJECTS.has(relation(word))) return true
  return relation(word) === 'conj' && relation(tree.words[word.head] ?? word) === 'nsubj'
}

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'PRON', 'NUM'])

/**
 * Lemmas of the content words of a phrase beside its head and `apart`, lower case. What hangs on the head by a
 * preposition counts only where that says whose it is (`owners`: van, of): "de president tot de bevolking" has none.
 */
export function modifiersOf(
  tree: Tree,
  head: number,
  words: readonly number[],
  owners: ReadonlySet<string>,
  apart: ReadonlySet<number> = new Set(),
): ReadonlySet<string> {
  const outside = looseWords(tree, head, owners)
  const others = words.filter((word) => word !== head && !apart.has(word) && !outside.has(word))
  const content = others.map((word) => wordAt(tree, word)).filter(({ upos }) => CONTENT.has(upos))
  return new Set(content.map(({ lemma }) => lemma.toLowerCase()))
}

/** The words below a head that hang on it by a preposition other than those of its owner. */
export function looseWords(
  tree: Tree,
  head: number,
  owners: ReadonlySet<string>,
): ReadonlySet<number> {
  const loose = (tree.children[head] ?? []).filter((child) => !isOwned(tree, child, owners))
  return new Set(loose.flatMap((child) => subtree(tree, child)))
}

function isOwned(tree: Tree, child: number, owners: ReadonlySet<string>): boolean {
  const cases = (tree.children[child] ?? []).map((i) => wordAt(tree, i))
  const preposition = cases.find(({ deprel }) => deprel === 'case')
  return preposition === undefined || owners.has(preposition.form.toLowerCase())
}

/** Words as they are written: one after the other, a space where the text has one. */
export function written(tree: Tree, words: readonly number[]): string {
  const forms = words.map((word, i) => {
    const { form, start } = wordAt(tree, word)
    const glued = i === 0 || tree.words[word - 1]?.end === start
    return glued ? form : ` ${form}`
  })
  return forms.join('').trim()
}
