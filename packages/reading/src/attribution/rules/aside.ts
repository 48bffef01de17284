import type { Cue } from '../../language.ts'
import { isQuoted, type Passage } from '../passage.ts'
import { activeSubjects, nounPhrase } from '../source.ts'
import { dependents, hasFeature, range, relation, subtree, wordAt, type Tree } from '../tree.ts'
import type { VerbSite } from '../verb-site.ts'
import { hasPreposition } from './content-frame.ts'

/** What may stand beside cue and voice between the commas: when, where, to whom, how. */
const COMPANY = new Set(['advmod', 'obl', 'nmod', 'iobj', 'aux', 'compound'])

/** How many words a content has at least. */
const LEAST = 3

/**
 * The content around a cue that stands with its voice alone between two commas, or between a comma and the end of the
 * sentence: "…, the mayor said, …", "…, meldt de provincie." Read from the marks, whatever the tree hangs on what.
 *
 * [] where something else stands between the marks, or where a complementiser marks the content.
 */
export function contentAroundAside(tree: Tree, site: VerbSite, passage: Passage): number[] {
  if (!site.cue.frames.has('parenthetical')) return []
  const aside = asideOf(tree, site, passage)
  if (aside === undefined || opensClause(tree, aside, passage)) return []
  const content = aroundAside(tree, aside, passage)
  const words = content.filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const finite = words.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))
  return words.length >= LEAST && finite && !isFound(tree, site.anchor, words) ? content : []
}

/** The clause that the tree finds is all of it, or a complementiser marks one. */
function isFound(tree: Tree, anchor: number, words: readonly number[]): boolean {
  const clauses = dependents(tree, anchor, 'ccomp', 'csubj')
  const found = new Set(clauses.flatMap((i) => subtree(tree, i)))
  return (
    words.every((i) => found.has(i)) || clauses.some((i) => dependents(tree, i, 'mark').length > 0)
  )
}

function asideOf(tree: Tree, site: VerbSite, passage: Passage): number[] | undefined {
  const { anchor, words, cue } = site
  const voice = activeSubjects(tree, anchor)[0]
  if (voice === undefined || hasFeature(wordAt(tree, voice), 'PronType=Rel')) return undefined
  if (!words.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))) return undefined
  const company = companyOf(tree, anchor, cue, passage)
  const aside = runAround(anchor, new Set([...words, ...nounPhrase(tree, voice), ...company]))
  const whole = [...words, voice].every((i) => aside.includes(i))
  return whole && standsBetweenMarks(tree, aside) ? aside : undefined
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

/** "…, wat de mensen zeggen, …": a question word makes it a clause of its own. */
function opensClause(tree: Tree, aside: readonly number[], passage: Passage): boolean {
  const first = tree.words[aside[0] ?? 0]?.form.toLowerCase() ?? ''
  return passage.lexicon.grammarWords.question.has(first)
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
