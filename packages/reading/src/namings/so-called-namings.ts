import { nounPhrase } from '../attribution/source.ts'
import { dependents, spansOf, wordAt, type Tree } from '../syntax/tree.ts'
import type { NamingDraft } from './naming.ts'
import { isHeading, labelled, statementAround, type Scene } from './scene.ts'

/** "de zogenaamde vrijwilligers": the narrator's own distance, or that of whoever is quoted. */
export function soCalledNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return tree.words.flatMap(({ upos }, head) => {
    if (upos !== 'NOUN' || isHeading(scene.passage, tree)) return []
    const [mark] = dependents(tree, head, 'amod', 'compound', 'advmod').filter((i) =>
      isSoCalled(tree, i, scene),
    )
    if (mark === undefined || mark > head) return []
    const words = nounPhrase(tree, head).filter((i) => i <= head)
    const label = spansOf(tree, words)
    const around = statementAround(scene, label)
    const namer = around?.form === 'direct' ? around.source.spans : []
    return [{ rule: 'naming-so-called', namer, named: [], ...labelled(scene, tree, head, label) }]
  })
}

/** One word, or words with a dash between them: so-called. */
function isSoCalled(tree: Tree, index: number, { passage }: Scene): boolean {
  const forms = passage.lexicon.namingWords['so-called']
  const { start, end, lemma } = wordAt(tree, index)
  if (forms.has(lemma.toLowerCase())) return true
  const [first] = tree.words.slice(Math.max(0, index - 2), index)
  const whole = first === undefined ? '' : passage.text.text.slice(first.start, end)
  return first !== undefined && first.start < start && forms.has(whole.toLowerCase())
}
