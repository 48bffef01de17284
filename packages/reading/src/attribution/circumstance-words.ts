import type { Lexicon } from '../language.ts'
import type { Circumstance } from '../words/circumstance.ts'
import { dependents, wordAt, type Tree } from '../syntax/tree.ts'

/** Words that tell how something was said, by lemma. */
export type CircumstanceWords = ReadonlyMap<string, readonly Circumstance[]>

export function indexCircumstances({ circumstances }: Lexicon): CircumstanceWords {
  const byLemma = new Map<string, Circumstance[]>()
  for (const row of circumstances) {
    const rows = byLemma.get(row.lemma)
    if (rows === undefined) byLemma.set(row.lemma, [row])
    else rows.push(row)
  }
  return byLemma
}

/** The rows of a word or of a part of its name: `krant`, `New York Times`, `Kamerdebat` (by debat). */
export function rowsOf(tree: Tree, index: number, words: CircumstanceWords): Circumstance[] {
  const parts = [index, ...dependents(tree, index, 'flat', 'appos', 'compound', 'nmod:desc')]
  return parts.flatMap((i) => rowsOfWord(tree, i, words))
}

function rowsOfWord(tree: Tree, index: number, words: CircumstanceWords): Circumstance[] {
  const { upos, form, lemma } = wordAt(tree, index)
  const isNoun = upos === 'NOUN'
  const rows = words.get(lemma.toLowerCase()) ?? words.get(form.toLowerCase())
  const known = rows ?? (isNoun ? lastPart(lemma.toLowerCase(), words) : [])
  const isPlain = isNoun && form === form.toLowerCase()
  return known.filter(({ kind }) => !isPlain || !kind.endsWith('-name'))
}

/** The shortest part of a compound that is looked up, and the least that stands before it. */
const [PART, BEFORE] = [5, 3]

/** A compound noun is what its last part is: Kamerdebat, radiotoespraak. */
function lastPart(lemma: string, words: CircumstanceWords): readonly Circumstance[] {
  for (let from = BEFORE; lemma.length - from >= PART; from++) {
    const rows = words.get(lemma.slice(from))
    if (rows !== undefined) return rows
  }
  return []
}
