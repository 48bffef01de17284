import type { Lexicon } from '../language.ts'
import type { EventWord, EventWordKind } from '../words/event-word.ts'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'

/** A language's event words arranged for look-up. */
export interface EventIndex {
  readonly lexicon: Lexicon
  readonly rows: ReadonlyMap<string, readonly EventWord[]>
}

/** Rows by lemma; those with most companions first (an idiom before its bare verb), then those that ask most. */
export function indexEvents(lexicon: Lexicon): EventIndex {
  const rows = new Map<string, EventWord[]>()
  const sorted = [...lexicon.events].sort((a, b) => weight(b) - weight(a))
  for (const row of sorted) rows.set(row.lemma, [...(rows.get(row.lemma) ?? []), row])
  return { lexicon, rows }
}

const weight = ({ companions, needs, recipient }: EventWord): number =>
  100 * companions.length + 2 * needs.size + Math.min(1, recipient.length)

/** The rows that a word may be: by lemma, else by form, else (a noun) by the last part of a compound. */
export function rowsAt(tree: Tree, index: number, { rows }: EventIndex): readonly EventWord[] {
  const { form, lemma, upos } = wordAt(tree, index)
  if (!['VERB', 'NOUN', 'ADJ', 'AUX'].includes(upos)) return []
  const given = rows.get(lemma.toLowerCase()) ?? rows.get(form.toLowerCase())
  if (given !== undefined)
    return accompanied(
      tree,
      index,
      given.filter((row) => suits(row, upos)),
    )
  if (upos !== 'NOUN') return []
  const part = lastPart(lemma.toLowerCase(), (end) => rows.has(end))
  const found = part === undefined ? [] : (rows.get(part) ?? [])
  return found.filter(({ kind, companions }) => kind === 'noun' && companions.length === 0)
}

/** An idiom may be headed by its noun (in handen hebben); else a row is for its own part of speech. */
const suits = ({ kind, companions }: EventWord, upos: string): boolean =>
  kind === 'noun' ? upos === 'NOUN' : upos === 'VERB' || companions.length > 0

/** The rows whose companions all stand near the word. */
function accompanied(tree: Tree, index: number, rows: readonly EventWord[]): readonly EventWord[] {
  if (rows.every(({ companions }) => companions.length === 0)) return rows
  const near = nearby(tree, index)
  return rows.filter(({ companions }) => companions.every((companion) => near.has(companion)))
}

/** Forms and lemmas of the words near a word, lower case. */
function nearby(tree: Tree, index: number): Set<string> {
  return new Set(
    nearWords(tree, index).flatMap((i) => {
      const { form, lemma } = wordAt(tree, i)
      return [form.toLowerCase(), lemma.toLowerCase()]
    }),
  )
}

const OTHER_CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'parataxis', 'conj'])

/** A word's dependents and theirs, ascending, but for what stands in another clause. */
export function nearWords(tree: Tree, index: number): number[] {
  const below = (tree.children[index] ?? []).filter(
    (child) => !OTHER_CLAUSES.has(relation(wordAt(tree, child))),
  )
  return [...below, ...below.flatMap((child) => tree.children[child] ?? [])].sort((a, b) => a - b)
}

/** Whether a word is of a kind: by lemma or form, a noun by the last part of a compound too. */
export function isKind(
  tree: Tree,
  index: number,
  kind: EventWordKind,
  { lexicon }: EventIndex,
): boolean {
  const { form, lemma, upos } = wordAt(tree, index)
  if (kind === 'disaster' && upos === 'VERB') return false
  const known = lexicon.eventWords[kind]
  if (known.has(lemma.toLowerCase()) || known.has(form.toLowerCase())) return true
  if (upos !== 'NOUN') return false
  return [lemma, form].some(
    (word) => lastPart(word.toLowerCase(), (end) => known.has(end)) !== undefined,
  )
}

const SHORTEST = 5
const SHORTEST_BEFORE = 3

/** The longest known end of a compound, of at least five letters with three before it. */
export function lastPart(word: string, isKnown: (end: string) => boolean): string | undefined {
  for (let from = SHORTEST_BEFORE; from <= word.length - SHORTEST; from++) {
    const end = word.slice(from)
    if (isKnown(end)) return end
  }
  return undefined
}
