import type { Lexicon } from '../language.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'

/** The names of a text: what is written with a capital and stands for one person, body or place. */
export interface Names {
  /** Every word that is a proper noun somewhere: a parser that once takes it for another word is wrong. */
  readonly words: ReadonlySet<string>
  /** Every word that is written without a capital somewhere: no given name, but a particle may be (van, de). */
  readonly plain: ReadonlySet<string>
  /** Last words of names of two words or more: they may be a person's. */
  readonly full: ReadonlySet<string>
  /**
   * Last words of names that are surely a person's: the full name acts or stands beside a noun for a person, or the
   * last word stands for it elsewhere, as no place's does.
   */
  readonly persons: ReadonlySet<string>
}

/** Gathers the names of a text: "Bert Romp is content" and "bondscoach Romp" both make Romp a person. */
export function gatherNames(trees: readonly Tree[], lexicon: Lexicon): Names {
  const proper = trees.flatMap(({ words }) => words.filter(({ upos }) => upos === 'PROPN'))
  const words = new Set(proper.map(({ form }) => form))
  const forms = trees.flatMap((tree) => tree.words.map(({ form }) => form))
  const plain = new Set(forms.filter((form) => /^\p{Ll}/u.test(form)))
  const full = new Set<string>()
  const short = new Set<string>()
  const persons = new Set<string>()
  for (const tree of trees) {
    tree.words.forEach((word, index) => {
      const names = IN_NAME.has(relation(word)) ? [] : nameWords(tree, index, words)
      const last = names.at(-1)
      if (last === undefined) return
      const called = word.upos === 'NOUN' && isPersonNoun(tree, index, lexicon)
      const acts = relation(word) === 'nsubj' && !hasArticle(tree, index)
      const size = names.length > 1 ? full : short
      if (!hasArticle(tree, index)) size.add(last)
      if (called || (names.length > 1 && acts)) persons.add(last)
    })
  }
  for (const name of full) if (short.has(name)) persons.add(name)
  return { words, plain, full, persons }
}

const IN_NAME = new Set(['flat', 'compound', 'fixed'])

const NAME_LENGTH = 8

/** The words of the name that a word heads or has beside it: [Theo, de, Rooij] at Theo, [Bert, Romp] at bondscoach. */
export function nameWords(tree: Tree, index: number, words: ReadonlySet<string>): string[] {
  const own = headsName(tree, index, words) ? [index] : []
  if (own.length === 0 && wordAt(tree, index).upos !== 'NOUN') return []
  const beside = own.length > 0 ? ['flat', 'appos', 'compound'] : ['flat', 'appos']
  const parts = dependents(tree, index, ...beside).filter(
    (i) => headsName(tree, i, words) && Math.abs(i - index) < NAME_LENGTH,
  )
  const below = [...own, ...parts].flatMap((i) => dependents(tree, i, 'flat'))
  const all = new Set([...own, ...parts, ...below])
  return [...all].sort((a, b) => a - b).map((i) => wordAt(tree, i).form)
}

/** The first word of a name of several, unless it is a particle: Theo of [Theo, de, Rooij], none of [De, Rooij]. */
export function givenName(name: readonly string[], { plain }: Names): string | undefined {
  const first = name.length > 1 ? name[0] : undefined
  return first === undefined || plain.has(first.toLowerCase()) ? undefined : first
}

/** A proper noun, or the article that a parser takes for the head of one: De Rooij. */
function headsName(tree: Tree, index: number, words: ReadonlySet<string>): boolean {
  if (isName(tree, index, words)) return true
  return dependents(tree, index, 'flat').some((i) => isName(tree, i, words))
}

const isName = (tree: Tree, index: number, words: ReadonlySet<string>): boolean => {
  const { upos, form } = wordAt(tree, index)
  return upos === 'PROPN' || (words.has(form) && ['NOUN', 'VERB', 'INTJ', 'X'].includes(upos))
}

/** Whether the word is only a part of a longer name or phrase: its head speaks for it. */
export function isPartOfName(tree: Tree, index: number, words: ReadonlySet<string>): boolean {
  const word = wordAt(tree, index)
  if (IN_NAME.has(relation(word))) return true
  if (relation(word) !== 'appos') return false
  return headsName(tree, index, words) || headsName(tree, word.head, words)
}

/** A noun for a person by the lexicon; of a compound its last part tells: Wimbledon-winnares, topspeelster. */
export function isPersonNoun(tree: Tree, index: number, lexicon: Lexicon): boolean {
  const lemma = wordAt(tree, index).lemma.toLowerCase()
  if (isPerson(lemma, lexicon)) return true
  for (let from = 2; from <= lemma.length - SHORTEST_PART; from++) {
    if (isPerson(lemma.slice(from), lexicon)) return true
  }
  return false
}

/** A shorter word at the end of another one is chance: "baas" of "lampaas". */
const SHORTEST_PART = 6

const isPerson = (lemma: string, { voiceNouns, titles }: Lexicon): boolean =>
  voiceNouns.get(lemma) === 'person' || titles.has(lemma)

/** A definite article and nothing else before the name: the Senate, de Rabo's; a person is "the tall Smith" at most. */
export function hasArticle(tree: Tree, index: number): boolean {
  if (dependents(tree, index, 'amod').length > 0) return false
  return isDefinite(tree, index)
}

/** With a definite article. */
export function isDefinite(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'det').some((i) => hasFeature(wordAt(tree, i), 'Definite=Def'))
}
