import type { Span } from '@volgens/shapes'
import type { Draft } from './draft.ts'
import { isQuoted, type Passage, type QuotationPlace } from './passage.ts'
import { phraseSpans } from './source.ts'
import { dependents, relation, wordAt, type Tree } from './tree.ts'

/** How many sentences back, and then ahead, a voice is looked for. */
const BACK = 6
const AHEAD = 3

/**
 * The spans of the nearest mention of a voice before a quotation, else after it; [] where there is none.
 *
 * A person that is the subject of the sentence wins; the source of the statement before counts as well.
 */
export function nearestVoice(
  place: QuotationPlace,
  passage: Passage,
  drafts: readonly Draft[],
): readonly Span[] {
  const start = place.quotation.parts[0]?.[0] ?? 0
  const said = lastSource(drafts, start)
  for (let i = place.first.tree; i >= Math.max(0, place.first.tree - BACK); i--) {
    const tree = passage.trees[i]
    const index = tree && speakerIn(tree, passage, start)
    if (tree === undefined || index === undefined) continue
    const spans = phraseSpans(tree, index)
    return said !== undefined && (said[0]?.[0] ?? 0) > (spans[0]?.[0] ?? 0) ? said : spans
  }
  return said ?? ahead(place, passage)
}

/** Drafts come in the order of the text: the last one whose source stands before the offset. */
function lastSource(drafts: readonly Draft[], before: number): readonly Span[] | undefined {
  return drafts.findLast(({ source }) => (source[0]?.[0] ?? before) < before)?.source
}

function ahead(place: QuotationPlace, passage: Passage): readonly Span[] {
  const end = place.quotation.parts.at(-1)?.[1] ?? 0
  for (let i = place.last.tree; i <= place.last.tree + AHEAD; i++) {
    const tree = passage.trees[i]
    if (tree === undefined) break
    const index = speakerIn(tree, passage, Infinity, end)
    if (index !== undefined) return phraseSpans(tree, index)
  }
  return []
}

/** The likeliest speaker among a sentence's words between two offsets, outside all quotations: its main subject. */
function speakerIn(tree: Tree, passage: Passage, before: number, from = 0): number | undefined {
  const subjects = tree.words.flatMap((word, index) => {
    const fits = word.start >= from && word.end <= before && relation(word) === 'nsubj'
    return fits && isPerson(tree, index, passage) && !isQuoted(passage, word.start) ? [index] : []
  })
  return (
    subjects.find((i) => depth(tree, i) <= 1) ??
    subjects[0] ??
    personIn(tree, passage, before, from)
  )
}

function personIn(tree: Tree, passage: Passage, before: number, from: number): number | undefined {
  const index = tree.words.findLastIndex(
    (word, i) =>
      word.start >= from &&
      word.end <= before &&
      (word.upos === 'PROPN' || word.upos === 'PRON') &&
      !['flat', 'nmod', 'compound'].includes(relation(word)) &&
      isPerson(tree, i, passage) &&
      !isQuoted(passage, word.start),
  )
  return index < 0 ? undefined : index
}

function depth(tree: Tree, index: number): number {
  let steps = 0
  for (let here = wordAt(tree, index).head; here >= 0 && steps < 50; here = wordAt(tree, here).head)
    steps++
  return steps
}

function isPerson(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  const { voiceNouns, titles } = passage.lexicon
  if (word.upos === 'PROPN') return true
  if (word.upos === 'PRON') return isThirdPerson(word.form.toLowerCase(), passage)
  if (word.upos !== 'NOUN') return false
  const lemma = word.lemma.toLowerCase()
  const kind = voiceNouns.get(lemma)
  return (
    kind === 'person' ||
    titles.has(lemma) ||
    dependents(tree, index, 'flat', 'appos').some((i) => wordAt(tree, i).upos === 'PROPN')
  )
}

function isThirdPerson(form: string, passage: Passage): boolean {
  return passage.lexicon.pronouns.some(
    (p) => p.form === form && p.kind === 'personal' && p.person === 3 && p.gender !== 'neuter',
  )
}
