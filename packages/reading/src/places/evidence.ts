import { hasFeature, relation, wordAt } from '../attribution/tree.ts'
import { isCapital, type NameMatch } from './find-names.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { before, preposition, type Site } from './surroundings.ts'

/** Whether the words around a name say that it is a place: in X, de stad X, het Syrische X. */
export function isLocated(site: Site, known: PlaceKnowledge): boolean {
  const by = preposition(site)
  if (by !== undefined && known.words.location.has(by)) return true
  return nounBefore(site, known) !== undefined || countriesBefore(site, known).length > 0
}

/** The noun for a town or region that the name stands with: de hoofdstad X, the town of X. */
export function nounBefore(
  { tree, first }: Site,
  { words: { settlement, area, owner } }: PlaceKnowledge,
): string | undefined {
  const previous = tree.words[first - 1]?.form.toLowerCase() ?? ''
  const at = owner.has(previous) && previous === 'of' ? first - 2 : first - 1
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

/** How far behind a name the country may stand that says where it is: in het dorp X in het noorden van Y. */
const BEHIND = 3

/** The countries of a name that follows behind a comma or a preposition: Tripoli, Libanon; Hama in Syrië. */
export function countriesBehind(
  { tree, last }: Site,
  others: readonly NameMatch[],
  { words: { location } }: PlaceKnowledge,
): readonly string[] {
  const joint = tree.words[last + 1]?.form.toLowerCase() ?? ''
  if (joint !== ',' && joint !== '(' && !location.has(joint)) return []
  const next = others.find(({ first }) => first > last + 1 && first <= last + 1 + BEHIND)
  if (next?.known === undefined || next.known.kind === 'city') return []
  const between = tree.words.slice(last + 2, next.first)
  const plain = between.every(({ upos }) => upos === 'DET' || upos === 'ADJ')
  const listed = joint === ',' && /^(,|en|and|of|or)$/.test(tree.words[next.last + 1]?.form ?? '')
  return plain && !listed ? next.known.countries : []
}

/** Whether the word is a name for the parser; tables are believed where it takes it for a noun. */
export function isNamed(match: NameMatch, { tree, head, first }: Site): boolean {
  const { upos } = wordAt(tree, head)
  if (upos === 'PROPN') return true
  if (match.known === undefined) return first > 0 && upos === 'X'
  return first === 0 ? upos === 'NOUN' || upos === 'X' : upos !== 'VERB' && upos !== 'AUX'
}

/** A country or union as the first half of a compound is as good as an adjective: US troops, EU leaders. */
export function isModifier({ tree, head, last }: Site): boolean {
  const word = wordAt(tree, head)
  return relation(word) === 'compound' && word.head > last && !hasFeature(word, 'Case=Gen')
}
