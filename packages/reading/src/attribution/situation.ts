import type { Lexicon } from '../language.ts'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'

/**
 * What kind of voice a draft has, from the head of its phrase: the pronoun's person, a name, a noun that can speak
 * (person, group, body, text), any other noun (thing), or none. With the rule it makes the situation that a
 * confidence is measured for.
 */
export type VoiceKind =
  | 'first'
  | 'second'
  | 'third'
  | 'pronoun'
  | 'name'
  | 'person'
  | 'group'
  | 'body'
  | 'text'
  | 'thing'
  | 'none'

/** The kind of voice that a word heads; `none` for no word. */
export function voiceKind(tree: Tree, index: number | undefined, lexicon: Lexicon): VoiceKind {
  if (index === undefined) return 'none'
  const word = wordAt(tree, index)
  if (word.upos === 'PROPN') return 'name'
  const lemma = word.lemma.toLowerCase()
  if (word.upos === 'NOUN') return nounKind(tree, index, lemma, lexicon)
  const person = /Person=([123])/.exec(word.feats)?.[1]
  if (person === undefined) return 'pronoun'
  return person === '1' ? 'first' : person === '2' ? 'second' : 'third'
}

function nounKind(tree: Tree, index: number, lemma: string, lexicon: Lexicon): VoiceKind {
  const known = lexicon.voiceNouns.get(lemma)
  if (known !== undefined) return known
  if (lexicon.titles.has(lemma) || hasName(tree, index)) return 'person'
  return 'thing'
}

function hasName(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).some((child) => {
    const word = wordAt(tree, child)
    return word.upos === 'PROPN' && ['flat', 'appos'].includes(relation(word))
  })
}
