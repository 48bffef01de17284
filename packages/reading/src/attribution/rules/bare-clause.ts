import type { Passage } from '../passage.ts'
import {
  dependents,
  hasFeature,
  isBelow,
  range,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import type { VerbSite } from '../verb-site.ts'
import type { Content } from './content-frame.ts'

/** What parts a clause from its cue, or one clause from the next. */
const BREAKS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '--'])

/**
 * "says a flurry of messages from her rival was rude", "said Democrats and the press are to blame": a clause without
 * complementiser, of which the tree has made the subject an object of the cue. Read from the order: behind the cue a
 * noun phrase, behind that a finite verb whose subject the tree knows not.
 *
 * [] where the tree has the clause, or there is none.
 */
export function bareClause(tree: Tree, site: VerbSite, passage: Passage): Content[] {
  if (!site.cue.frames.has('clause') || site.cue.act === 'will') return []
  const start = Math.max(site.anchor, ...site.words.filter((i) => i <= site.anchor + 2)) + 1
  const predicate = predicateBehind(tree, site.anchor, start, passage)
  if (predicate === undefined) return []
  const end = subtree(tree, predicate).at(-1) ?? predicate
  return [{ frame: 'clause', words: range(start, Math.max(end, predicate)) }]
}

/** The first predicate behind a noun phrase that begins at start: finite, in no relative clause, without a subject. */
function predicateBehind(
  tree: Tree,
  anchor: number,
  start: number,
  passage: Passage,
): number | undefined {
  if (!opensPhrase(tree, anchor, start)) return undefined
  for (let i = start + 1; i < tree.words.length; i++) {
    if (BREAKS.has(wordAt(tree, i).form) || opensOther(tree, anchor, i, passage)) return undefined
    if (!hasFeature(wordAt(tree, i), 'VerbForm=Fin')) continue
    const predicate = predicateOf(tree, i)
    if (isInRelative(tree, predicate, anchor)) continue
    const fits =
      wordAt(tree, i - 1).upos !== 'CCONJ' &&
      !isBelow(tree, anchor, predicate) &&
      dependents(tree, predicate, 'nsubj', 'csubj', 'expl', 'mark').length === 0
    return fits ? predicate : undefined
  }
  return undefined
}

/** A question word, or the mark of an infinitive or clause that the tree hangs on the cue. */
function opensOther(tree: Tree, anchor: number, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  if (word.upos === 'ADV') return passage.lexicon.grammarWords.question.has(word.form.toLowerCase())
  return word.deprel === 'mark' && wordAt(tree, word.head).head === anchor
}

function predicateOf(tree: Tree, finite: number): number {
  const { deprel, head } = wordAt(tree, finite)
  return deprel.startsWith('aux') || deprel === 'cop' ? head : finite
}

/** The word begins what the tree takes for an object of the cue. */
function opensPhrase(tree: Tree, anchor: number, start: number): boolean {
  const objects = dependents(tree, anchor, 'obj', 'iobj', 'xcomp', 'nsubj', 'ccomp')
  return objects.some((i) => i >= start && subtree(tree, i)[0] === start && isNominal(tree, i))
}

const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM'].includes(wordAt(tree, index).upos)

/** Whether a word stands in a relative clause of something behind the cue. */
function isInRelative(tree: Tree, index: number, anchor: number): boolean {
  for (let here = index; here >= 0 && here !== anchor; here = wordAt(tree, here).head) {
    if (wordAt(tree, here).deprel.startsWith('acl')) return !isBelow(tree, anchor, here)
  }
  return false
}
