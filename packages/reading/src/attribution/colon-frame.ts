import { isInRelative, isNominal, type Frame } from './frame.ts'
import type { Passage } from './passage.ts'
import { voiceKind, type VoiceKind } from './situation.ts'
import { nounPhrase } from './source.ts'
import { dependents, hasFeature, range, spansOf, wordAt, type Tree } from '../syntax/tree.ts'

/** "Jansen: “…”": a name or function and nothing else before the colon. */
export function colonFrame(tree: Tree, colon: number, passage: Passage): Frame | undefined {
  if (isBareName(tree, colon, passage)) return byColon(tree, colon, range(0, colon - 1), 'name')
  const words = range(0, colon - 1)
  const top = words.find((i) => !words.includes(wordAt(tree, i).head))
  if (top === undefined || !isNominal(tree, top) || words.length > 20) return undefined
  if (words.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin') && !isInRelative(tree, i)))
    return undefined
  if (passage.lexicon.grammarWords['colon-opener'].has(wordAt(tree, top).form.toLowerCase()))
    return undefined
  if (!isPersonal(tree, top, passage)) return undefined
  const source = nounPhrase(tree, top).filter((i) => i < colon)
  return byColon(tree, colon, source, voiceKind(tree, top, passage.lexicon))
}

function byColon(
  tree: Tree,
  colon: number,
  source: readonly number[],
  voice: VoiceKind,
): Frame | undefined {
  return {
    rule: 'quote-colon',
    source: spansOf(tree, source),
    voice,
    cue: [],
    act: 'say',
    negated: false,
    key: `${tree.index}:colon:${colon}`,
  }
}

/** How many words a name has at most. */
const NAME_LENGTH = 4

/** "De Rooij:": words of a name and nothing else, whatever the tree makes of them in front of a quotation. */
function isBareName(tree: Tree, colon: number, { names }: Passage): boolean {
  const isName = (i: number): boolean => {
    const { form, upos } = wordAt(tree, i)
    return upos === 'PROPN' || names.words.has(form)
  }
  const parts = range(0, colon - 1)
  const joined = (i: number): boolean => ['DET', 'ADP'].includes(wordAt(tree, i).upos)
  if (parts.length === 0 || parts.length > NAME_LENGTH) return false
  return isName(colon - 1) && parts.every((i) => isName(i) || joined(i))
}

function isPersonal(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  if (dependents(tree, index, 'case').length > 0) return false
  const lemma = word.lemma.toLowerCase()
  const { titles, voiceNouns } = passage.lexicon
  return (
    word.upos !== 'NOUN' ||
    voiceNouns.has(lemma) ||
    titles.has(lemma) ||
    dependents(tree, index, 'flat', 'appos').length > 0
  )
}
