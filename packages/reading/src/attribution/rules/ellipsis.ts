import type { Passage } from '../passage.ts'
import { voiceKind } from '../situation.ts'
import { hasFeature, range, wordAt, type Tree } from '../../syntax/tree.ts'
import type { VerbSite } from '../verb-site.ts'
import type { Content } from './content-frame.ts'

/** How many words the second voice may have. */
const LONGEST = 6

/** A voice that shares the cue of another, and what it says. */
export interface Elided {
  /** The word that heads its phrase. */
  readonly voice: number
  readonly phrase: readonly number[]
  readonly content: Content
}

/**
 * "De een zegt dat …, de ander dat …", "The army spoke of ten dead, the hospital of forty": behind a comma a second
 * voice with the same complementiser or preposition and no cue of its own. Read from the order.
 */
export function elidedCue(
  tree: Tree,
  { anchor, cue }: VerbSite,
  { frame, words }: Content,
  passage: Passage,
): Elided | undefined {
  const first = tree.words[words[0] ?? 0]?.form.toLowerCase() ?? ''
  const opens = (i: number): boolean => {
    const { form, upos } = wordAt(tree, i)
    if (frame === 'prepositional') return upos === 'ADP' && form.toLowerCase() === first
    const { complementiser } = passage.lexicon.grammarWords
    return frame === 'clause' && upos === 'SCONJ' && complementiser.has(form.toLowerCase())
  }
  for (let comma = anchor + 2; comma < tree.words.length; comma++) {
    if (wordAt(tree, comma).form !== ',') continue
    const voice = voiceUpTo(tree, comma, opens, passage)
    if (voice === undefined) continue
    const content = range(voice.next, tree.words.length - 1)
    const finite = content.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin'))
    if (finite !== (frame === 'clause') || cue.kind !== 'verb') return undefined
    return { voice: voice.head, phrase: voice.phrase, content: { frame, words: content } }
  }
  return undefined
}

/** Behind a comma a noun phrase that can speak, right before a word that opens a content. */
function voiceUpTo(
  tree: Tree,
  comma: number,
  opens: (index: number) => boolean,
  passage: Passage,
): { head: number; phrase: number[]; next: number } | undefined {
  let next = comma + 1
  if (tree.words[next]?.upos === 'CCONJ') next++
  const start = next
  while (next < tree.words.length && next - start < LONGEST && isNominal(tree, next)) next++
  if (next === start || next >= tree.words.length || !opens(next)) return undefined
  const phrase = range(start, next - 1)
  const head = phrase.find((i) => !phrase.includes(wordAt(tree, i).head))
  if (head === undefined) return undefined
  return ['thing', 'text'].includes(voiceKind(tree, head, passage.lexicon))
    ? undefined
    : { head, phrase, next }
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
const isNominal = (tree: Tree, index: number): boolean => NOMINAL.has(wordAt(tree, index).upos)
