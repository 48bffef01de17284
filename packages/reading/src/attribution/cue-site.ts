import type { Draft } from './draft.ts'
import { wordFrom, type Passage } from './passage.ts'
import { dependents, relation, subtree, wordAt, type Tree } from '../syntax/tree.ts'

/** Where a draft's cue stands in its tree, found back from its spans. */
export interface CueSite {
  readonly tree: Tree
  /** The word that the arguments hang on; of `volgens X` the voice. */
  readonly anchor: number
  /** The verb above a bare infinitive: *wil* bevestigen. */
  readonly modal?: number
  /** Heads of the phrases around the cue: what hangs on anchor, modal, and behind the verb on the voice. */
  readonly phrases: readonly number[]
}

/** The site of a draft's cue; undefined for a draft without one, and for an auxiliary that reports by itself. */
export function cueSite(draft: Draft, passage: Passage): CueSite | undefined {
  const [from] = draft.cue[0] ?? []
  const place = from === undefined ? undefined : wordFrom(passage.trees, from)
  const tree = place && passage.trees[place.tree]
  if (tree === undefined) return undefined
  const top = topWord(tree, wordsFrom(tree, place?.word ?? 0, draft))
  if (top === undefined || relation(wordAt(tree, top)) === 'aux') return undefined
  const isWord = OPENING.has(relation(wordAt(tree, top)))
  const anchor = isWord ? wordAt(tree, top).head : top
  if (tree.words[anchor] === undefined) return undefined
  const modal = modalAbove(tree, anchor, passage)
  const heads = modal === undefined ? [anchor] : [anchor, modal]
  const phrases = [...heads, ...voiceBehind(tree, top, draft)].flatMap((head) =>
    dependents(tree, head, ...AROUND).filter((i) => !isWord || i > anchor),
  )
  return { tree, anchor, ...(modal === undefined ? {} : { modal }), phrases: [...new Set(phrases)] }
}

const OPENING = new Set(['case', 'mark', 'advmod', 'cc', 'fixed'])
const AROUND = ['obl', 'nmod', 'advmod', 'iobj', 'obj', 'nsubj:pass']

/** The cue's words, from its first on. */
function wordsFrom(tree: Tree, first: number, { cue }: Draft): number[] {
  const end = Math.max(...cue.map(([, to]) => to))
  const found: number[] = []
  for (let i = first; i < tree.words.length && wordAt(tree, i).start < end; i++) {
    const { start } = wordAt(tree, i)
    if (cue.some(([from, to]) => from <= start && start < to)) found.push(i)
  }
  return found
}

function topWord(tree: Tree, words: readonly number[]): number | undefined {
  const own = new Set(words)
  return words.find((i) => !own.has(wordAt(tree, i).head))
}

/** "wil niet bevestigen": the tree may take the modal for the main verb. */
function modalAbove(tree: Tree, anchor: number, { lexicon }: Passage): number | undefined {
  const { head, deprel } = wordAt(tree, anchor)
  const above = tree.words[head]
  if (above === undefined || deprel !== 'xcomp') return undefined
  if (dependents(tree, anchor, 'mark').length > 0) return undefined
  return lexicon.grammarWords.modal.has(above.lemma.toLowerCase()) ? head : undefined
}

/** "zei minister Jansen op X": a phrase behind the verb may hang on the voice. */
function voiceBehind(tree: Tree, cue: number, { source }: Draft): number[] {
  const [from, to] = source[0] ?? []
  if (from === undefined || to === undefined || from < wordAt(tree, cue).start) return []
  const first = tree.words.findIndex(({ start }) => start >= from)
  if (first < 0 || wordAt(tree, first).start >= to) return []
  let top = first
  while (isInside(tree, wordAt(tree, top).head, from, to)) top = wordAt(tree, top).head
  return [top, ...subtree(tree, top).filter((i) => wordAt(tree, i).upos === 'PROPN' && i !== top)]
}

function isInside(tree: Tree, index: number, from: number, to: number): boolean {
  const word = tree.words[index]
  return word !== undefined && word.start >= from && word.start < to
}
