import { sizeOf, type Span, type Word } from '@volgens/shapes'
import { rowsOf } from './circumstance-words.ts'
import type { CueSite } from './cue-site.ts'
import type { Draft } from './draft.ts'
import { isQuoted, wordFrom, type Passage } from './passage.ts'
import { isPassive } from './source.ts'
import { cutOut } from './span-cutting.ts'
import {
  dependents,
  hasFeature,
  isBelow,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../syntax/tree.ts'

/** A settled draft with the place of its cue; `draft` is exchanged as caveats are found. */
interface Entry {
  draft: Draft
  readonly site: CueSite | undefined
}

/**
 * Adds the reserves that the report makes about a statement: what it leaves out ("zonder bewijs te leveren", "without
 * giving details"), that it could not be checked (also in the next sentence), and adverbs of distance ("falsely
 * claimed"). They are no part of the content; what they are made of is no statement of its own.
 */
export function caveats(
  drafts: readonly Draft[],
  sites: readonly (CueSite | undefined)[],
  passage: Passage,
): Draft[] {
  const entries = drafts.map((draft, i): Entry => ({ draft, site: sites[i] }))
  const byTree = groupByTree(entries, passage)
  const none: readonly Entry[] = []
  const dropped = new Set<Entry>()
  for (const tree of passage.trees) {
    const here = byTree.get(tree.index) ?? none
    const before = byTree.get(tree.index - 1) ?? none
    if (here.length + before.length === 0) continue
    for (const reserve of reservesIn(tree, passage)) {
      const owner = ownerOf(reserve, here, before)
      if (owner === undefined) continue
      drop(reserve, here, dropped)
      add(owner, spansOf(tree, reserve.words), passage)
    }
  }
  return entries.filter((entry) => !dropped.has(entry)).map(({ draft }) => draft)
}

/** The drafts of each sentence: that of the cue, or where there is none that of the content. */
function groupByTree(entries: readonly Entry[], passage: Passage): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const { cue, content } = entry.draft
    const at = (cue[0] ?? content.at(-1))?.[0]
    const tree = at === undefined ? undefined : wordFrom(passage.trees, at)?.tree
    if (tree === undefined) continue
    const group = groups.get(tree)
    if (group === undefined) groups.set(tree, [entry])
    else group.push(entry)
  }
  return groups
}

/** Words by which a report takes its distance. */
interface Reserve {
  readonly kind: 'withheld' | 'unchecked' | 'doubt'
  readonly tree: Tree
  readonly quoted: boolean
  /** The word that heads them. */
  readonly head: number
  readonly words: readonly number[]
}

function reservesIn(tree: Tree, passage: Passage): Reserve[] {
  const quoted = (i: number): boolean => isQuoted(passage, wordAt(tree, i).start)
  return tree.words.flatMap((word, i): Reserve[] => {
    const lacks = passage.lexicon.grammarWords.lacking.has(word.form.toLowerCase())
    const lacked = lacks ? lackedBy(tree, word.head) : -1
    if (lacked >= 0 && isWithheld(tree, lacked, passage))
      return [reserve('withheld', tree, lacked, quoted(i), subtree(tree, lacked, isClause(tree)))]
    const kinds = kindsOf(word, passage)
    if (kinds.includes('doubt') && word.deprel !== 'amod')
      return [reserve('doubt', tree, i, quoted(i), subtree(tree, i))]
    if (kinds.includes('check') && isUnchecked(tree, i, passage))
      return [reserve('unchecked', tree, i, quoted(i), clauseWords(tree, i))]
    return []
  })
}

/** The kinds of a word by itself: quicker than `rowsOf`, and enough where no name or compound is meant. */
function kindsOf({ lemma, form }: Word, { circumstances }: Passage): string[] {
  const rows = circumstances.get(lemma.toLowerCase()) ?? circumstances.get(form.toLowerCase())
  return rows === undefined ? NONE : rows.map(({ kind }) => kind)
}

const NONE: string[] = []

const reserve = (
  kind: Reserve['kind'],
  tree: Tree,
  head: number,
  quoted: boolean,
  words: readonly number[],
): Reserve => ({ kind, tree, head, quoted, words })

/** The word that `zonder` opens: of "zonder namen te noemen" the infinitive, wherever the tree hangs `zonder`. */
function lackedBy(tree: Tree, head: number): number {
  const above = tree.words[head]?.head ?? -1
  const verb = tree.words[above]
  const isInfinitive = verb !== undefined && hasFeature(verb, 'VerbForm=Inf')
  return isInfinitive && dependents(tree, above, 'mark').length > 0 ? above : head
}

/** "zonder bewijs dat …": the clause is what was said. */
const isClause =
  (tree: Tree) =>
  (child: number): boolean =>
    wordAt(tree, child).deprel.startsWith('acl')

/** "zonder bewijs", "zonder bewijs te leveren", "zonder te zeggen waar"; not "zonder op te kijken". */
function isWithheld(tree: Tree, head: number, { circumstances }: Passage): boolean {
  const parts = [head, ...dependents(tree, head, 'obj', 'obl', 'nmod')]
  return parts.some((i) => rowsOf(tree, i, circumstances).some(({ kind }) => kind === 'withheld'))
}

/** "het bericht kon niet worden bevestigd", "Reuters could not verify the claim"; not "de minister bevestigt dit niet". */
function isUnchecked(tree: Tree, verb: number, passage: Passage): boolean {
  const words = passage.circumstances
  const { negator, modal } = passage.lexicon.grammarWords
  const has = (i: number, kinds: readonly string[]): boolean =>
    rowsOf(tree, i, words).some(({ kind }) => kinds.includes(kind))
  const isNot = (i: number): boolean => negator.has(wordAt(tree, i).form.toLowerCase())
  if (wordAt(tree, verb).upos === 'NOUN') return dependents(tree, verb, 'det').some(isNot)
  const subjects = dependents(tree, verb, 'nsubj')
  const denied =
    dependents(tree, verb, 'advmod').some(isNot) ||
    subjects.some((i) => isNot(i) || dependents(tree, i, 'det').some(isNot))
  if (!denied) return false
  if (isPassive(tree, verb)) return subjects.some((i) => has(i, ['account']))
  return (
    dependents(tree, verb, 'aux').some((i) => modal.has(wordAt(tree, i).lemma.toLowerCase())) &&
    subjects.some((i) => has(i, ['outlet', 'outlet-name'])) &&
    dependents(tree, verb, 'obj').some((i) => has(i, ['account']))
  )
}

/** A clause without what joins it to others; of a noun its sentence. */
function clauseWords(tree: Tree, head: number): number[] {
  const verb = wordAt(tree, head).upos === 'NOUN' ? wordAt(tree, head).head : head
  const top = verb < 0 ? head : verb
  return subtree(tree, top, (child) => {
    const word = wordAt(tree, child)
    return word.head === top && ['cc', 'conj', 'parataxis', 'advcl'].includes(word.deprel)
  })
}

/** The statement that a reserve is about: the cue it hangs on, else the last one before it, for a check also a sentence back. */
function ownerOf(
  { kind, tree, head, quoted, words }: Reserve,
  here: readonly Entry[],
  before: readonly Entry[],
): Entry | undefined {
  const first = wordAt(tree, words[0] ?? head)
  const said = (entries: readonly Entry[]): Entry[] =>
    entries.filter(({ draft }) => draft.act === 'say' && (draft.place === 'quoted') === quoted)
  const others = said(here).filter(({ site }) => site !== undefined && site.anchor !== head)
  const direct = others.find(({ site }) => hangsOn(tree, head, site))
  if (kind === 'doubt') return direct
  if (kind === 'withheld' && direct !== undefined) return direct
  const earlier = others.filter(({ draft }) => (draft.cue[0]?.[0] ?? 0) < first.start)
  const around = earlier.filter(({ draft }) => holds(draft.content, first.start))
  if (kind === 'withheld') {
    if (tree.words[(words[0] ?? head) - 1]?.form !== ',' && first.form !== ',') return undefined
    const above = earlier.filter(({ site }) => site && isBelow(tree, head, site.anchor))
    return above.at(-1) ?? earlier.at(-1)
  }
  if (around.length > 0 && !isAdded(tree, head)) return undefined
  return earlier.at(-1) ?? (others.length > 0 ? undefined : widest(said(before)))
}

/** "schrijft dat …, maar dat bericht kon niet worden bevestigd": joined to a clause with `dat`, without one itself. */
function isAdded(tree: Tree, head: number): boolean {
  const word = wordAt(tree, head)
  const marks = (index: number): number => dependents(tree, index, 'mark').length
  return relation(word) === 'conj' && marks(head) === 0 && marks(word.head) > 0
}

const hangsOn = (tree: Tree, head: number, site: CueSite | undefined): boolean =>
  site !== undefined && [site.anchor, site.modal].includes(wordAt(tree, head).head)

const holds = (spans: readonly Span[], offset: number): boolean =>
  spans.some(([start, end]) => start <= offset && offset < end)

const widest = (entries: readonly Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>(
    (best, next) =>
      best !== undefined && sizeOf(best.draft.content) >= sizeOf(next.draft.content) ? best : next,
    undefined,
  )

/** "kon niet worden bevestigd", "zonder te zeggen": their verb is no cue here. */
function drop({ head }: Reserve, here: readonly Entry[], dropped: Set<Entry>): void {
  for (const entry of here) if (entry.site?.anchor === head) dropped.add(entry)
}

function add(entry: Entry, spans: readonly Span[], passage: Passage): void {
  const { draft } = entry
  entry.draft = {
    ...draft,
    content: cutOut(draft.content, spans, passage.text.text),
    caveat: [...(draft.caveat ?? []), ...spans],
  }
}
