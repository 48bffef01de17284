import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { dependents, hasFeature, relation, spansOf, subtree, wordAt, type Tree } from '../tree.ts'

export const reportativeAuxiliary: ReadTree = (tree, passage) => {
  const { reportative } = passage.lexicon.grammarWords
  return tree.words.flatMap((word, index) => {
    if (!reportative.has(word.form.toLowerCase()) || !isHearsay(tree, index, passage)) return []
    const words = subtree(tree, word.head).filter((i) => i !== index)
    return [
      {
        rule: 'reportative-auxiliary',
        act: 'say' as const,
        source: [],
        voice: 'none' as const,
        cue: spansOf(tree, [index]),
        content: spansOf(tree, words),
        anonymous: true,
        implicit: false,
        negated: false,
      },
    ]
  })
}

const OPEN = new Set(['ccomp', 'advcl', 'xcomp', 'csubj'])
/**
 * Whether "zou" tells hearsay: a main or relative clause, the perfect ("zou … hebben verzameld"), third person, and
 * no condition in sight. Source of the tests: Haeseryn e.a., Algemene Nederlandse Spraakkunst, 2.4.8.7 (zullen).
 */
function isHearsay(tree: Tree, auxiliary: number, passage: Passage): boolean {
  const word = wordAt(tree, auxiliary)
  const verb = tree.words[word.head]
  if (verb === undefined || relation(word) !== 'aux' || OPEN.has(relation(verb))) return false
  const group = dependents(tree, word.head, 'aux', 'aux:pass').map((i) => wordAt(tree, i))
  const words = passage.lexicon.grammarWords
  const perfect = group.some((w) => words.perfect.has(w.lemma) && hasFeature(w, 'VerbForm=Inf'))
  const modal = group.some((w) => words.modal.has(w.lemma))
  return (
    perfect &&
    !modal &&
    !inCondition(tree, word.head, words.condition) &&
    !firstPerson(tree, word.head)
  )
}

function inCondition(tree: Tree, verb: number, condition: ReadonlySet<string>): boolean {
  return subtree(tree, verb).some((i) => condition.has(wordAt(tree, i).form.toLowerCase()))
}

function firstPerson(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj').some((i) => /Person=[12]/.test(wordAt(tree, i).feats))
}
