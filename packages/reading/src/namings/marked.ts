import type { QuotationPlace } from '../attribution/passage.ts'
import { range, wordAt, type Tree } from '../syntax/tree.ts'
import type { Scene } from './scene.ts'

/** How many words a label between marks may have. */
const MOST = 6

/** The short quotations that lie within one sentence. */
export function placesIn(tree: Tree, { byTree }: Scene): readonly QuotationPlace[] {
  return byTree.get(tree.index) ?? []
}

/** The words between the marks and the one that heads them; undefined where there is not just one, or too many. */
export function labelWords(
  tree: Tree,
  { first, last }: QuotationPlace,
): { readonly first: number; readonly last: number; readonly head: number } | undefined {
  const words = range(first.word + 1, last.word - 1).filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const [begin, end] = [words[0], words.at(-1)]
  if (begin === undefined || end === undefined || words.length > MOST) return undefined
  const heads = words.filter((i) => {
    const { head } = wordAt(tree, i)
    return head < begin || head > end
  })
  // An article may hang beside its noun: ‘het Vriesvak’.
  const [head, ...others] = heads.filter((i) => wordAt(tree, i).upos !== 'DET')
  return others.length === 0 && head !== undefined ? { first: begin, last: end, head } : undefined
}
