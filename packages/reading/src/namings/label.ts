import type { Span } from '@volgens/shapes'
import { isQuoted } from '../attribution/passage.ts'
import { nounPhrase } from '../attribution/source.ts'
import { dependents, relation, spansOf, subtree, wordAt, type Tree } from '../attribution/tree.ts'
import type { VerbSite } from '../attribution/verb-site.ts'
import type { Scene } from './scene.ts'

/** The label without the preposition that brings it (als terreurgroep), without marks around it. */
export function labelSpans(tree: Tree, label: number): Span[] {
  const before = new Set(dependents(tree, label, 'mark', 'case', 'nsubj', 'cop', 'cc'))
  const words = subtree(
    tree,
    label,
    (child) =>
      before.has(child) || ['advcl', 'parataxis', 'acl'].includes(relation(wordAt(tree, child))),
  )
  return spansOf(tree, withoutMarks(tree, words))
}

/** A noun phrase as a label: article and all. */
export function phraseLabel(tree: Tree, head: number): Span[] {
  return spansOf(tree, withoutMarks(tree, nounPhrase(tree, head)))
}

function withoutMarks(tree: Tree, words: readonly number[]): number[] {
  const plain = words.filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  return words.filter((i) => i >= (plain[0] ?? 0) && i <= (plain.at(-1) ?? -1))
}

/** Whether what a naming verb brings is a label rather than an office, a part to play, a name or a bare opinion. */
export function mayBeLabel(tree: Tree, { cue }: VerbSite, label: number, scene: Scene): boolean {
  const { namingWords, grammarWords } = scene.passage.lexicon
  const { upos, lemma, start } = wordAt(tree, label)
  if (isQuoted(scene.passage, start) || hasQuoted(tree, label, scene)) return true
  const verb = cue.lemma.toLowerCase()
  if (namingWords['no-label'].has(verb) || namingWords.appointing.has(verb)) return false
  if (namingWords.role.has(lemma.toLowerCase())) return false
  if (upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'ADV') return false
  if (grammarWords.negator.has(opensWith(tree, label))) return false
  const judged = cue.act === 'say' || cue.prepositions.length > 0
  return upos === 'NOUN' || (judged && (upos === 'ADJ' || upos === 'VERB'))
}

/** A phrase with a mark in it: een ‘onbegrijpelijke’ actie. */
function hasQuoted(tree: Tree, label: number, { passage }: Scene): boolean {
  return nounPhrase(tree, label).some((i) => isQuoted(passage, wordAt(tree, i).start))
}

const opensWith = (tree: Tree, label: number): string =>
  wordAt(tree, subtree(tree, label)[0] ?? label).form.toLowerCase()
