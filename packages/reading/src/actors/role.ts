import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { Role } from './mention.ts'
import { modifiersOf, written } from './phrase.ts'

/** What a noun and the words around it say of whom it stands for; `words` of its phrase, ascending. */
export function roleOf(
  tree: Tree,
  head: number,
  words: readonly number[],
  owners: ReadonlySet<string>,
): Role {
  return {
    lemma: wordAt(tree, head).lemma.toLowerCase(),
    modifiers: modifiersOf(tree, head, words, owners),
    words: roleWords(tree, words),
    related: isRelated(tree, head),
  }
}

/** A role as a reader knows it: without the article that opens it. */
export function roleWords(tree: Tree, words: readonly number[]): string {
  const [first] = words
  const opens = first !== undefined && relation(wordAt(tree, first)) === 'det'
  return written(tree, opens ? words.slice(1) : words)
}

/** "zijn vrouw", "their lawyer": somebody by whom they belong to. */
export function isRelated(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'nmod:poss').some((i) => wordAt(tree, i).upos === 'PRON')
}
