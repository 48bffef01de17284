import type { LabelConcept } from '@volgens/shapes'
import type { Lexicon } from '../language.ts'
import { wordAt, type Tree } from './tree.ts'
import { lastParts } from '../words/last-parts.ts'

/** What a noun is a word for, by lemma, or by form where the lemma is no word; of a compound by its last part. */
export function labelConcept(
  tree: Tree,
  noun: number,
  { labelConcepts }: Pick<Lexicon, 'labelConcepts'>,
): LabelConcept | undefined {
  const { lemma, form } = wordAt(tree, noun)
  const parts = [lemma, form].flatMap((word) => lastParts(word.toLowerCase()))
  const part = parts.find((each) => labelConcepts.has(each))
  return part === undefined ? undefined : labelConcepts.get(part)
}
