import type { Word } from '@volgens/shapes'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { NameMatch } from './find-names.ts'
import { isCapital } from './look-up.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { before, preposition, siteOf, type Site } from './surroundings.ts'

/** Whether the words around a name say that it is a place: in X, de stad X, het Syrische X. */
export function isLocated(site: Site, known: PlaceKnowledge): boolean {
  const by = preposition(site)
  if (by !== undefined && known.words.location.has(by)) return true
  return nounBefore(site, known) !== undefined || countriesBefore(site, known).length > 0
}

/** The noun for a town or region that the name stands with: de hoofdstad X, the town of X. */
export function nounBefore(
  { tree, first }: Site,
  { words: { settlement, area, apposing } }: PlaceKnowledge,
): string | undefined {
  const previous = tree.words[first - 1]?.form.toLowerCase() ?? ''
  const at = apposing.has(previous) ? first - 2 : first - 1
  const word = tree.words[at]
  if (word === undefined || (at > 0 && isCapital(word.form))) return undefined
  const noun = word.form.toLowerCase()
  return settlement.has(noun) || (area.has(noun) && at === first - 1) ? noun : undefined
}

/** How many words before a name are looked at for an adjective: the Syrian port city of Tartus. */
const NEAR = 4

/** The countries of an adjective before the name or before its noun: in het Syrische Aleppo, de Duitse stad Essen. */
export function countriesBefore(site: Site, known: PlaceKnowledge): readonly string[] {
  const { tree, first } = site
  const noun = nounBefore(site, known)
  for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) {
    const word = wordAt(tree, i)
    const countries = known.links.get(word.form)
    if (countries !== undefined) return countries
    if (noun === undefined || ['PUNCT', 'VERB', 'CCONJ'].includes(word.upos)) return []
  }
  return []
}

/** How far behind a name the country may stand that says where it is: Springfield, in the US state of Illinois. */
const BEHIND = 6

/**
 * The countries of a name that follows behind a comma, in parentheses or as its own complement: Tripoli, Libanon; Hama
 * in Syrië. None where both are members of a list.
 */
export function countriesBehind(
  { tree, head, last }: Site,
  others: readonly NameMatch[],
  known: PlaceKnowledge,
): readonly string[] {
  const joint = tree.words[last + 1]
  const next = nextName(others, last)
  if (joint === undefined || next?.known === undefined || next.known.kind === 'city') return []
  const between = tree.words.slice(last + 2, next.first)
  if (!between.every((word) => leadsTo(word, known))) return []
  const acts = relation(wordAt(tree, siteOf(tree, next.first, next.last).head)) === 'nsubj'
  const beside = /^[,(]$/.test(joint.form) && !acts && !isListed(tree, next, others)
  const below = joint.upos === 'ADP' && wordAt(tree, next.first).head === head
  return beside || below ? next.known.countries : []
}

/** The first name behind a word, not right behind it. */
function nextName(others: readonly NameMatch[], last: number): NameMatch | undefined {
  const next = others[firstBehind(others, last + 1)]
  return next !== undefined && next.first <= last + BEHIND ? next : undefined
}

/** Where the first name stands that begins behind a word; names are in order. */
function firstBehind(others: readonly NameMatch[], word: number): number {
  let [low, high] = [0, others.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((others[middle]?.first ?? 0) > word) high = middle
    else low = middle + 1
  }
  return low
}

function leadsTo({ upos, form }: Word, { words }: PlaceKnowledge): boolean {
  const lower = form.toLowerCase()
  if (upos === 'ADP') return words.location.has(lower) || words.owner.has(lower)
  return upos === 'DET' || upos === 'ADJ' || words.area.has(lower)
}

/** Whether a name is followed by another: Genua, Italië en Spanje. */
function isListed(tree: Tree, { last }: NameMatch, others: readonly NameMatch[]): boolean {
  const next = tree.words[last + 1]
  if (next?.upos === 'CCONJ') return true
  return next?.form === ',' && others[firstBehind(others, last)]?.first === last + 2
}

/** Whether the word is a name for the parser; tables are believed where it takes it for a noun. */
export function isNamed(match: NameMatch, { tree, head, first }: Site): boolean {
  const { upos } = wordAt(tree, head)
  if (upos === 'PROPN') return true
  if (match.known === undefined) return first > 0 && upos === 'X'
  return first === 0 ? upos === 'NOUN' || upos === 'X' : upos !== 'VERB' && upos !== 'AUX'
}

/**
 * A name as the first half of a compound is as good as an adjective: US troops, EU leaders. A town right behind its
 * preposition is taken for a place whatever follows.
 */
export function isModifier(match: NameMatch, site: Site, known: PlaceKnowledge): boolean {
  const { tree, head, last } = site
  const word = wordAt(tree, head)
  if (relation(word) !== 'compound' || word.head <= last) return false
  const acts = match.known !== undefined && ['country', 'union'].includes(match.known.kind)
  const previous = before(site)?.form.toLowerCase() ?? ''
  return acts || !known.words.location.has(previous)
}
