import type { Tree } from '../syntax/tree.ts'
import { countriesBefore, countriesBehind, nounBefore } from './evidence.ts'
import type { NamedTree } from './find-names.ts'
import { isCapital } from './look-up.ts'
import type { Mention } from './mention.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { siteOf } from './surroundings.ts'

/** Names that no table has, behind a noun for a town: het dorp Jukoe. That it is a place is stated; which, is not. */
export function findSoCalled(
  trees: readonly NamedTree[],
  text: string,
  known: PlaceKnowledge,
): Mention[] {
  return trees.flatMap((tree) => soCalledIn(tree, text, known))
}

function soCalledIn(
  { tree, names: others }: NamedTree,
  text: string,
  known: PlaceKnowledge,
): Mention[] {
  const taken = new Set(others.map(({ first }) => first))
  const mentions: Mention[] = []
  tree.words.forEach((word, first) => {
    if (word.upos !== 'PROPN' || !isCapital(word.form) || taken.has(first)) return
    const site = siteOf(tree, first, lastOfName(tree, first))
    const noun = nounBefore(site, known)
    if (first < 2 || noun === undefined || !known.words.settlement.has(noun)) return
    const end = tree.words[site.last]?.end ?? word.end
    const before = countriesBefore(site, known)
    mentions.push({
      cities: [],
      part: false,
      span: [word.start, end],
      name: text.slice(word.start, end),
      rule: 'so-called',
      located: true,
      within: before.length > 0 ? before : countriesBehind(site, others, known),
    })
  })
  return mentions
}

function lastOfName(tree: Tree, first: number): number {
  let last = first
  for (let next = first + 1; next < tree.words.length; next++) {
    const word = tree.words[next]
    if (word?.upos !== 'PROPN' || !isCapital(word.form)) break
    last = next
  }
  return last
}
