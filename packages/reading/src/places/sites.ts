import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { NameMatch } from './find-names.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import type { Site } from './surroundings.ts'

/** A site named by its town: the words from its article to the end. */
export interface NamedSite {
  readonly first: number
  readonly last: number
  /** The noun, lower case. */
  readonly noun: string
}

/**
 * The site that the name of a town belongs to: het vliegveld van Almaty, luchthaven Zaventem, Almaty airport, Kyiv's
 * main station. Undefined for een ziekenhuis in Almaty, which is somewhere in the town.
 */
export function siteAround(
  match: NameMatch,
  site: Site,
  known: PlaceKnowledge,
): NamedSite | undefined {
  if (match.known !== undefined && match.known.kind !== 'city') return undefined
  return siteBefore(site, known) ?? siteBehind(site, known)
}

function siteBefore({ tree, first, last }: Site, known: PlaceKnowledge): NamedSite | undefined {
  const owned = known.words.owner.has(tree.words[first - 1]?.form.toLowerCase() ?? '')
  const at = owned ? first - 2 : first - 1
  const noun = nounAt(tree, at, known)
  if (noun === undefined) return undefined
  const article = dependents(tree, at, 'det')[0]
  if (article === undefined ? owned : !hasFeature(wordAt(tree, article), 'Definite=Def'))
    return undefined
  return { first: article === undefined || article > at ? at : article, last, noun }
}

function siteBehind(
  { tree, first, last, head }: Site,
  known: PlaceKnowledge,
): NamedSite | undefined {
  const { head: above } = wordAt(tree, head)
  const owning = ['compound', 'nmod', 'flat'].includes(relation(wordAt(tree, head)))
  for (let at = last + 1; at < tree.words.length && at <= last + 4; at++) {
    const noun = nounAt(tree, at, known)
    const belongs = owning && above === at
    if (noun !== undefined && belongs) return { first, last: at, noun }
  }
  return undefined
}

function nounAt(tree: Tree, index: number, { words }: PlaceKnowledge): string | undefined {
  const word = tree.words[index]
  if (word === undefined || !['NOUN', 'PROPN'].includes(word.upos)) return undefined
  const lemma = word.lemma.toLowerCase()
  const noun = words.site.has(lemma) ? lemma : word.form.toLowerCase()
  return words.site.has(noun) ? noun : undefined
}
