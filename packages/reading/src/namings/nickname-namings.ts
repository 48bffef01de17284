import type { Span } from '@volgens/shapes'
import type { QuotationPlace } from '../attribution/passage.ts'
import { range, spansOf, wordAt, type Tree } from '../syntax/tree.ts'
import { namedSpans } from './label.ts'
import { labelWords, placesIn } from './marked.ts'
import type { NamingDraft } from './naming.ts'
import { labelled, type Scene } from './scene.ts'

/** How many words may stand inside the words that bring a nickname: known *locally* as. */
const REACH = 3

/** "bijgenaamd ‘de Slager’", "known locally as “the Shoebox”": the namer is everybody. */
export function nicknameNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return placesIn(tree, scene).flatMap((place) => {
    const from = introduction(tree, place, scene)
    const words = from === undefined ? undefined : labelWords(tree, place)
    if (from === undefined || words === undefined) return []
    const label = spansOf(tree, range(words.first, words.last))
    const named = namedBefore(tree, from)
    return [
      { rule: 'naming-nickname', namer: [], named, ...labelled(scene, tree, words.head, label) },
    ]
  })
}

/** The first of the words that bring a nickname and stand right before the opening mark. */
function introduction(tree: Tree, { first }: QuotationPlace, scene: Scene): number | undefined {
  for (const form of scene.passage.lexicon.namingWords.nickname) {
    const parts = form.split(' ')
    const last = first.word - 1
    if (tree.words[last]?.form.toLowerCase() !== parts.at(-1)) continue
    const from = range(Math.max(0, last - REACH), last).find(
      (i) => wordAt(tree, i).form.toLowerCase() === parts[0],
    )
    if (from !== undefined) return from
  }
  return undefined
}

/** The noun right before those words, over a comma. */
function namedBefore(tree: Tree, from: number): Span[] {
  const before = range(0, from - 1)
    .reverse()
    .find((i) => wordAt(tree, i).upos !== 'PUNCT')
  if (before === undefined) return []
  return ['NOUN', 'PROPN'].includes(wordAt(tree, before).upos)
    ? namedSpans(tree, before, [[wordAt(tree, from).start, tree.sentence.end]])
    : []
}
