import type { Cue } from '../../words/cue.ts'
import { isQuoted, type Passage } from '../passage.ts'
import { activeSubjects, isPassive, nounPhrase } from '../source.ts'
import {
  dependents,
  hasFeature,
  range,
  relation,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import type { VerbSite } from '../verb-site.ts'
import { hasPreposition } from './content-frame.ts'

/** What may stand beside cue and voice between the commas: when, where, to whom, how. */
const COMPANY = new Set(['advmod', 'obl', 'nmod', 'iobj', 'aux', 'compound'])

/** How many words a content has at least. */
const LEAST = 3

/** A cue between commas: its voice, and the words around it. */
export interface Aside {
  readonly voice: number
  readonly content: readonly number[]
}

/**
 * A cue that stands with its voice alone between two commas, or between a comma and the end of the sentence: "…, the
 * mayor said, …", "…, meldt de provincie.", "…, as the bishop put it, …". Read from the marks, whatever the tree hangs
 * on what; the content is what stands around it.
 *
 * undefined where something else stands between the marks, or where a complementiser marks the content.
 */
export function asideOf(tree: Tree, site: VerbSite, passage: Passage): Aside | undefined {
  const finiteCue = site.words.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))
  if (site.cue.kind !== 'verb' || !finiteCue || isPassive(tree, site.anchor)) return undefined
  const voice = activeSubjects(tree, site.anchor)[0]
  const found =
    asideWith(tree, site, voice, passage) ??
    asideWith(tree, site, nameBehind(tree, site.anchor), passage)
  if (found === undefined) return undefined
  const content = aroundAside(tree, found.words, passage)
  const words = content.filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const finite = words.some((i) => isFiniteOutsideClause(tree, i))
  const whole = words.length >= LEAST && finite && !isFound(tree, site.anchor, words)
  return whole ? { voice: found.voice, content } : undefined
}

/**
 * "Een plan, waarvoor de EU pleit, wees hij af", "As the judge left, the crowd cheered": a relative or adverbial clause
 * alone is no statement around the cue.
 */
function isFiniteOutsideClause(tree: Tree, index: number): boolean {
  if (!hasFeature(wordAt(tree, index), 'VerbForm=Fin')) return false
  for (let here = index; here >= 0; here = wordAt(tree, here).head) {
    const { deprel } = wordAt(tree, here)
    const adverbial = deprel.startsWith('advcl') && dependents(tree, here, 'mark').length > 0
    if (adverbial || deprel === 'acl:relcl') return false
  }
  return true
}

/** "Ik denk niet, zei de weduwe, dat hij terugkomt": what precedes is a clause that the marked one belongs to. */
function isMainVerb(tree: Tree, index: number): boolean {
  if (!isFiniteOutsideClause(tree, index)) return false
  const { deprel, head } = wordAt(tree, index)
  const predicate = deprel.startsWith('aux') || deprel === 'cop' ? head : index
  return dependents(tree, predicate, 'mark').length === 0
}

/** The clause that the tree finds is all of it, or a complementiser marks one. */
function isFound(tree: Tree, anchor: number, words: readonly number[]): boolean {
  const clauses = dependents(tree, anchor, 'ccomp', 'csubj')
  const found = new Set(clauses.flatMap((i) => subtree(tree, i)))
  const marked = clauses.some((i) => dependents(tree, i, 'mark').length > 0)
  const main = words.some((i) => i < anchor && isMainVerb(tree, i))
  return words.every((i) => found.has(i)) || (marked && !main)
}

/** The words between the marks, if they are the cue, this voice and their company alone. */
function asideWith(
  tree: Tree,
  site: VerbSite,
  voice: number | undefined,
  passage: Passage,
): { voice: number; words: number[] } | undefined {
  if (voice === undefined || hasFeature(wordAt(tree, voice), 'PronType=Rel')) return undefined
  const { anchor, cue } = site
  const company = [...companyOf(tree, anchor, cue, passage), ...comparison(tree, anchor, passage)]
  const words = runAround(anchor, new Set([...site.words, ...nounPhrase(tree, voice), ...company]))
  const whole = [...site.words, voice].every((i) => words.includes(i))
  const compares = words.some((i) => isComparing(tree, i, passage))
  const takes = cue.frames.has('parenthetical') || (compares && cue.frames.has('naming'))
  const opens = passage.lexicon.grammarWords.question.has(
    tree.words[words[0] ?? 0]?.form.toLowerCase() ?? '',
  )
  return whole && takes && !opens && standsBetweenMarks(tree, words) ? { voice, words } : undefined
}

/**
 * The head of a noun phrase that fills the room from the cue to the next comma: "The bridge, said the mayor, …", where
 * the tree takes what stands before the comma for the subject.
 */
function nameBehind(tree: Tree, anchor: number): number | undefined {
  if (tree.words[anchor - 1]?.form !== ',' || closesApposition(tree, anchor)) return undefined
  const run: number[] = []
  for (let i = anchor + 1; i < tree.words.length && isNominal(tree, i); i++) run.push(i)
  const head = run.find((i) => !run.includes(wordAt(tree, i).head))
  if (head === undefined || dependents(tree, head, 'case').length > 0) return undefined
  return ['iobj', 'obj', 'nsubj'].includes(relation(wordAt(tree, head))) ? head : undefined
}

/** "Holt, the director, told reporters": the comma before the cue is the second of two. */
function closesApposition(tree: Tree, anchor: number): boolean {
  return activeSubjects(tree, anchor)
    .filter((i) => i < anchor)
    .some((i) => subtree(tree, i).some((w) => w < anchor - 1 && wordAt(tree, w).form === ','))
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADP', 'PART'])
const isNominal = (tree: Tree, index: number): boolean => NOMINAL.has(wordAt(tree, index).upos)

/** "as … put it", "zoals … het noemde": the word that compares, and the pronoun that stands for the content. */
function comparison(tree: Tree, anchor: number, passage: Passage): number[] {
  const marks = dependents(tree, anchor, 'mark').filter((i) => isComparing(tree, i, passage))
  return marks.length === 0
    ? []
    : [
        ...marks,
        ...dependents(tree, anchor, 'obj', 'expl').filter((i) => isSingularPronoun(tree, i)),
      ]
}

const isSingularPronoun = (tree: Tree, index: number): boolean =>
  wordAt(tree, index).upos === 'PRON' && !hasFeature(wordAt(tree, index), 'Number=Plur')

function isComparing(tree: Tree, index: number, { lexicon }: Passage): boolean {
  return lexicon.grammarWords.as.has(wordAt(tree, index).form.toLowerCase())
}

/** Adjuncts of the cue without a comma in them, an anaphor (zo); a phrase with the cue's own preposition is its content. */
function companyOf(tree: Tree, anchor: number, cue: Cue, passage: Passage): number[] {
  const { anaphor } = passage.lexicon.grammarWords
  const belongs = (i: number): boolean => {
    const word = wordAt(tree, i)
    return COMPANY.has(relation(word)) || anaphor.has(word.form.toLowerCase())
  }
  return (tree.children[anchor] ?? [])
    .filter((i) => belongs(i) && !hasPreposition(tree, i, cue))
    .map((i) => subtree(tree, i))
    .filter((part) => !part.some((i) => wordAt(tree, i).form === ','))
    .flat()
}

function runAround(index: number, known: ReadonlySet<number>): number[] {
  let [first, last] = [index, index]
  while (known.has(first - 1)) first--
  while (known.has(last + 1)) last++
  return range(first, last)
}

function standsBetweenMarks(tree: Tree, aside: readonly number[]): boolean {
  const before = tree.words[(aside[0] ?? 0) - 1]
  const after = tree.words[(aside.at(-1) ?? 0) + 1]
  return before?.form === ',' && (after === undefined || [',', '.'].includes(after.form))
}

/** The words around an aside, up to a semicolon or colon on either side; of a quotation only its own. */
function aroundAside(tree: Tree, aside: readonly number[], passage: Passage): number[] {
  const quoted = isQuoted(passage, wordAt(tree, aside[0] ?? 0).start)
  const isOutside = (i: number): boolean => {
    const word = tree.words[i]
    if (word === undefined || word.form === ';' || word.form === ':') return true
    return quoted && !isQuoted(passage, word.start)
  }
  let [first, last] = [aside[0] ?? 0, aside.at(-1) ?? 0]
  while (!isOutside(first - 1)) first--
  while (!isOutside(last + 1)) last++
  return range(first, last).filter((i) => !aside.includes(i))
}
