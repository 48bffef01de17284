import type { Cue } from '../../words/cue.ts'
import { isQuoted, type Passage } from '../passage.ts'
import { isInRelative } from '../frame.ts'
import { activeSubjects, afterComma, isPassive, nounPhrase } from '../source.ts'
import {
  dependents,
  hasFeature,
  range,
  relation,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { voiceKind, type VoiceKind } from '../situation.ts'
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
  if (found === undefined) return strandedAside(tree, site, passage)
  const content = aroundAside(tree, found.words, passage)
  const words = content.filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const finite = words.some((i) => isFiniteOutsideClause(tree, i)) && !lacksSubject(tree, words)
  const whole = words.length >= LEAST && finite && !isFound(tree, site.anchor, words)
  return whole ? { voice: found.voice, content } : undefined
}

/**
 * "The soldiers would go home when asked, its spokesman, Dmitry Peskov, said.": a cue at the end without a subject, and
 * between commas before it a name or a noun that can speak, which the tree hangs on something in the content.
 */
function strandedAside(tree: Tree, site: VerbSite, passage: Passage): Aside | undefined {
  const first = site.words[0] ?? site.anchor
  const ends = tree.words.slice(site.anchor + 1).every((word) => word.form !== ',')
  const speaks = site.cue.frames.has('parenthetical') && site.cue.frames.has('quote')
  if (!speaks || !ends || activeSubjects(tree, site.anchor).length > 0) return undefined
  const start = phraseStart(tree, first)
  if (start === undefined) return undefined
  const run = range(start, first - 1)
  const voice = run.find((i) => !run.includes(wordAt(tree, i).head))
  const content = aroundAside(tree, range(start, tree.words.length - 1), passage)
  const clause = content.filter((i) => i < start && isFiniteOutsideClause(tree, i))
  if (voice === undefined || clause.length === 0 || content.length < LEAST) return undefined
  return SPEAKERS.has(voiceKind(tree, voice, passage.lexicon)) ? { voice, content } : undefined
}

const SPEAKERS: ReadonlySet<VoiceKind> = new Set(['name', 'person', 'body'])

/** Where the phrase straight before a cue begins, behind a comma; with an apposition between commas, the phrase before. */
function phraseStart(tree: Tree, cue: number): number | undefined {
  const appositive = tree.words[cue - 1]?.form === ','
  const second = runStart(tree, appositive ? cue - 2 : cue - 1)
  if (second === undefined || !appositive) return second
  return runStart(tree, second - 2)
}

/** Where the nominal words that end here begin, if a comma stands before them. */
function runStart(tree: Tree, last: number): number | undefined {
  let first = last
  while (first > 0 && isNominal(tree, first - 1)) first--
  return first <= last && last >= 0 && isNominal(tree, last) && tree.words[first - 1]?.form === ','
    ? first
    : undefined
}

/**
 * "Een plan, waarvoor de EU pleit, wees hij af", "As the judge left, the crowd cheered": a relative or adverbial clause
 * alone is no statement around the cue.
 */
function isFiniteOutsideClause(tree: Tree, index: number): boolean {
  if (!hasFeature(wordAt(tree, index), 'VerbForm=Fin')) return false
  for (let here = index; here >= 0; here = wordAt(tree, here).head) {
    const { deprel } = wordAt(tree, here)
    const adverbial =
      deprel.startsWith('advcl') && (isMarked(tree, here) || isParticiple(tree, here))
    if (adverbial || deprel === 'acl:relcl') return false
  }
  return true
}

/** "Asked what he meant, the worker shrugged": a verb of the past without a subject tells nothing of itself. */
export const lacksSubject = (tree: Tree, words: readonly number[]): boolean =>
  words.some((i) => {
    const word = wordAt(tree, i)
    const main = ['root', 'ccomp', 'parataxis'].includes(word.deprel)
    return main && hasFeature(word, 'Tense=Past') && hasFeature(word, 'VerbForm=Fin')
  }) &&
  !words.some(
    (i) => ['nsubj', 'csubj', 'expl'].includes(relation(wordAt(tree, i))) && !isInRelative(tree, i),
  )

const isMarked = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').length > 0

/** "Asked what he meant, the worker shrugged": no clause of its own. */
const isParticiple = (tree: Tree, clause: number): boolean =>
  hasFeature(wordAt(tree, clause), 'VerbForm=Part') &&
  dependents(tree, clause, 'aux', 'aux:pass', 'cop').length === 0

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
  const known = [...site.words, ...nounPhrase(tree, voice), ...relativesOf(tree, voice), ...company]
  const words = runAround(anchor, new Set(known))
  const whole = [...site.words, voice].every((i) => words.includes(i))
  const compares = words.some((i) => isComparing(tree, i, passage))
  const takes = cue.frames.has('parenthetical') || (compares && cue.frames.has('naming'))
  const opens = passage.lexicon.grammarWords.question.has(
    tree.words[words[0] ?? 0]?.form.toLowerCase() ?? '',
  )
  return whole && takes && !opens && standsBetweenMarks(tree, words) ? { voice, words } : undefined
}

/** "said an officer who was not allowed to speak": relative clauses behind the voice, without a comma. */
function relativesOf(tree: Tree, voice: number): number[] {
  return dependents(tree, voice, 'acl')
    .filter((i) => i > voice && !afterComma(tree, i))
    .flatMap((i) => subtree(tree, i))
    .filter((i) => wordAt(tree, i).form !== '.')
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
const isNominal = (tree: Tree, index: number): boolean =>
  NOMINAL.has(wordAt(tree, index).upos) || wordAt(tree, index).form === '-'

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
