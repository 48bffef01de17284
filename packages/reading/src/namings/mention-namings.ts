import type { Tree } from '../syntax/tree.ts'
import { dependents, hasFeature, wordAt } from '../syntax/tree.ts'
import { isPassive, phraseSpans, voiceOf } from '../attribution/source.ts'
import { labelSpans } from './label.ts'
import type { NamingDraft } from './naming.ts'
import { hasMark, isPlural, labelled, type Scene } from './scene.ts'

/** "spreekt van een misverstand", "spoke of “a witch hunt”": a label behind a preposition, nothing named. */
export function mentionNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return tree.words.flatMap((_, head) => {
    const verb = mentioning(tree, head, scene)
    if (verb === undefined || !classifies(tree, head, scene)) return []
    const passive = isPassive(tree, verb)
    const voice = passive ? undefined : speakerOf(tree, verb)
    if (voice === undefined && !passive) return []
    const namer = voice === undefined ? [] : phraseSpans(tree, voice.index)
    const label = labelSpans(tree, head, scene)
    return [{ rule: 'naming-mention', namer, named: [], ...labelled(scene, tree, head, label) }]
  })
}

/** The verb of speaking above a phrase; words in marks may hang on what stands between: spoke on Monday of “…”. */
function mentioning(tree: Tree, head: number, scene: Scene): number | undefined {
  const { mention } = scene.passage.lexicon.namingWords
  if (preposition(tree, head) === '') return undefined
  const brings = (verb: number): boolean =>
    mention.has(`${tree.words[verb]?.lemma.toLowerCase()} ${preposition(tree, head)}`)
  const above = wordAt(tree, head).head
  if (brings(above)) return above
  const further = tree.words[above]?.head ?? -1
  return isMarked(tree, head, scene) && brings(further) ? further : undefined
}

/** The subject; a plural right before the verb that the parser takes for an adjective of it. */
function speakerOf(tree: Tree, verb: number): { readonly index: number } | undefined {
  const index = verb - 1
  const before = tree.words[index]
  const taken = before?.head === verb && before.deprel === 'amod'
  return voiceOf(tree, verb) ?? (taken ? { index } : undefined)
}

function preposition(tree: Tree, index: number): string {
  const word = dependents(tree, index, 'case', 'mark')[0]
  return word === undefined ? '' : wordAt(tree, word).form.toLowerCase()
}

/** Whether marks open in the label before its head, rather than around all that is said. */
const isMarked = (tree: Tree, head: number, scene: Scene): boolean =>
  labelSpans(tree, head, scene).some(([start]) =>
    hasMark(scene, [start, wordAt(tree, head).start + 1]),
  )

/** In marks, with an indefinite article, or bare: "spreekt van de oorlog" tells a subject. */
function classifies(tree: Tree, index: number, scene: Scene): boolean {
  const { upos } = wordAt(tree, index)
  if (isMarked(tree, index, scene)) return ['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(upos)
  if (upos !== 'NOUN') return false
  if (dependents(tree, index, 'nmod:poss', 'det:poss', 'nummod').length > 0) return false
  const articles = dependents(tree, index, 'det')
  if (articles.length > 0) return articles.every((i) => hasFeature(wordAt(tree, i), 'Definite=Ind'))
  return isPlural(tree, index)
}
