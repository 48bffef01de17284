import { cuesAt } from '../cue-index.ts'
import type { Passage } from '../passage.ts'
import { afterComma } from '../source.ts'
import {
  clauseAbove,
  dependents,
  hasFeature,
  relation,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { predicateOf, type WordSite } from './word-sites.ts'

const SUBORDINATE = new Set(['acl', 'advcl', 'xcomp', 'amod', 'csubj', 'conj', 'ccomp'])

/**
 * The predicate of the clause that a phrase tells the voice of. A phrase that ends the sentence speaks of all of it,
 * wherever the tree hangs it: "a man shot by the guards, according to X". The voice itself where the tree makes it the
 * predicate (was thuis volgens zijn vrouw).
 */
export function wholeClause(
  tree: Tree,
  site: WordSite,
  voice: number,
  passage: Passage,
): number | undefined {
  if (hasClause(tree, voice)) return voice
  const verb = ownVerb(tree, site)
  if (verb !== undefined) return wordAt(tree, verb).head < 0 ? undefined : wordAt(tree, verb).head
  let predicate =
    site.words.length <= site.last - site.first ? predicateOf(tree, site) : clauseAbove(tree, voice)
  for (let steps = 0; predicate !== undefined && steps < 6; steps++) {
    const word = wordAt(tree, predicate)
    if (
      !SUBORDINATE.has(relation(word)) ||
      word.head < 0 ||
      !speaksOfMore(tree, predicate, voice) ||
      isSetAgainst(tree, predicate, passage)
    )
      break
    predicate = hasClause(tree, word.head) ? word.head : (clauseAbove(tree, predicate) ?? word.head)
  }
  return predicate
}

const isSetAgainst = (tree: Tree, predicate: number, passage: Passage): boolean =>
  dependents(tree, predicate, 'cc').some((i) => isAgainst(tree, i, passage))

/** The verb that a form ends in: so said X. */
const ownVerb = (tree: Tree, { last }: WordSite): number | undefined =>
  wordAt(tree, last).upos === 'VERB' ? last : undefined

const hasClause = (tree: Tree, index: number): boolean =>
  dependents(tree, index, 'cop', 'nsubj').length > 0

/** The phrase ends the sentence, behind a participle or infinitive, or behind a comma; or it stands between the verb
 * and its infinitive (wil volgens X het bad sluiten).
 */
function speaksOfMore(tree: Tree, predicate: number, voice: number): boolean {
  const last = tree.words.findLastIndex(({ upos }) => upos !== 'PUNCT')
  const ends = (subtree(tree, voice).at(-1) ?? voice) >= last && predicate < voice
  const group = [predicate, ...dependents(tree, predicate, 'aux', 'cop')]
  const finite = group.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))
  const { head, deprel } = wordAt(tree, predicate)
  if (deprel === 'xcomp' && !finite && head < voice) return true
  return ends && (!finite || afterComma(tree, voice))
}

const JOINS = new Set(['mark', 'cc', 'discourse'])

/** The clause without the phrase, without what joins it to others, and without clauses that are not the voice's. */
export function clauseContent(
  tree: Tree,
  predicate: number,
  voice: number,
  phrase: readonly number[],
  site: WordSite,
  sites: readonly WordSite[],
  passage: Passage,
): number[] {
  const leave = (child: number): boolean =>
    (child === voice && voice !== predicate) ||
    child === ownVerb(tree, site) ||
    (wordAt(tree, child).head === predicate &&
      ((JOINS.has(relation(wordAt(tree, child))) && isJoin(tree, predicate, child)) ||
        (site.word.kind !== 'trailing' && isOther(tree, predicate, child, passage))))
  const [from, to] = between(tree, predicate, site, sites)
  const stray = strayWords(tree, voice, passage)
  const own = new Set([...phrase, ...(voice === predicate ? [] : subtree(tree, voice))])
  for (const i of stray) own.delete(i)
  return [...subtree(tree, predicate, leave), ...stray]
    .sort((a, b) => a - b)
    .filter((i) => !own.has(i) && (i < site.first || i > site.last) && i >= from && i < to)
}

function isJoin(tree: Tree, predicate: number, child: number): boolean {
  const word = wordAt(tree, predicate)
  return (
    relation(wordAt(tree, child)) !== 'mark' || ['advcl', 'conj', 'root'].includes(relation(word))
  )
}

/**
 * "…, maar de minister ziet geen gevaar": a clause with its own subject, set against the first, is not the voice's;
 * where its verb comes first it stands behind the phrase too (volgens X is het duur, maar is het nodig). Nor is a
 * clause with a cue of its own (…; de familie denkt er anders over).
 */
function isOther(tree: Tree, predicate: number, child: number, passage: Passage): boolean {
  const rel = relation(wordAt(tree, child))
  if (child < predicate || wordAt(tree, child).upos === 'NOUN') return false
  if (rel === 'parataxis') return cuesAt(tree, child, passage.cues).length > 0
  const words = subtree(tree, child).filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  return rel === 'conj' && isAgainst(tree, words[0], passage) && isNoun(tree, words[1])
}

function isAgainst(tree: Tree, index: number | undefined, passage: Passage): boolean {
  const { contrast } = passage.lexicon.grammarWords
  return index !== undefined && contrast.has(wordAt(tree, index).form.toLowerCase())
}

const isNoun = (tree: Tree, index: number | undefined): boolean =>
  ['DET', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.words[index ?? -1]?.upos ?? '')

/** "Volgens de een is het diefstal, volgens de ander een vergissing": each phrase speaks of its own part. */
function between(
  tree: Tree,
  predicate: number,
  site: WordSite,
  sites: readonly WordSite[],
): [from: number, to: number] {
  const rivals = sites.filter((other) => other !== site && other.word.form === site.word.form)
  const next = rivals.find(({ first }) => first > site.last && hangsOn(tree, first, predicate))
  const before = rivals.find(({ first }) => first < site.first && hangsOn(tree, first, predicate))
  return [before === undefined ? 0 : site.first, next?.first ?? tree.words.length]
}

const hangsOn = (tree: Tree, index: number, predicate: number): boolean =>
  clauseAbove(tree, wordAt(tree, index).head) === predicate

/** "Het vuur is volgens de brandweer onder controle": the tree may hang what it is on the voice. */
export function strayWords(tree: Tree, voice: number, passage: Passage): number[] {
  const { head } = wordAt(tree, voice)
  const verb = tree.words[head]
  if (verb?.upos !== 'AUX' || head > voice) return []
  const complete = (tree.children[head] ?? []).some(
    (i) => i > voice && wordAt(tree, i).upos !== 'PUNCT',
  )
  if (complete) return []
  const { owner } = passage.lexicon.grammarWords
  const phrases = dependents(tree, voice, 'nmod').filter(
    (i) => i > voice && !opensWith(tree, i, owner),
  )
  return phrases.flatMap((i) => subtree(tree, i))
}

const opensWith = (tree: Tree, index: number, forms: ReadonlySet<string>): boolean =>
  dependents(tree, index, 'case').some((i) => forms.has(wordAt(tree, i).form.toLowerCase()))
