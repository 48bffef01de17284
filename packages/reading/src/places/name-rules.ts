import { hasFeature, relation, wordAt } from '../syntax/tree.ts'
import type { NameMatch } from './find-names.ts'
import { isCapital } from './look-up.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { after, before, linked, type Site } from './surroundings.ts'

/**
 * Whether the name of a place is part of another name, or names people: Universiteit van Amsterdam, Paris Hilton, FC
 * Barcelona, president Santos, de Polen.
 */
export function isOtherName(match: NameMatch, site: Site, known: PlaceKnowledge): boolean {
  return (
    continuesBackward(match, site, known) ||
    continuesForward(match, site, known) ||
    isOwnersName(match, site, known) ||
    isPeople(match, site, known)
  )
}

/** Something that is itself a place, or is of one: Israël Libanon binnen, het Syrische Aleppo. */
function isPlaceLike(form: string, { names, links }: PlaceKnowledge): boolean {
  return links.has(form) || names.has(form.toLowerCase())
}

function continuesBackward(match: NameMatch, site: Site, known: PlaceKnowledge): boolean {
  const previous = before(site)
  if (previous === undefined || isPlaceLike(previous.form, known)) return false
  const lower = previous.form.toLowerCase()
  const { settlement, area, body, site: sites, compass } = known.words
  if ([settlement, area, sites, compass].some((words) => words.has(lower))) return false
  if (body.has(lower) || known.persons.has(lower) || known.persons.has(previous.lemma)) return true
  if (!isCapital(previous.form) || previous.upos === 'PUNCT') return false
  if (previous.upos === 'PROPN') return match.known === undefined || linkedBackward(site)
  if (site.first === 1) return false
  const opens = match.known === undefined && ['ADJ', 'NOUN'].includes(previous.upos)
  return opens || isParticle(previous.form)
}

/** De, Van, Al, Mc before a name, with a capital inside a sentence, open a surname. */
const isParticle = (form: string): boolean => form.length <= 3

const linkedBackward = ({ tree, first, head }: Site): boolean =>
  linked(tree, first - 1, first) || linked(tree, first - 1, head)

function continuesForward(match: NameMatch, site: Site, known: PlaceKnowledge): boolean {
  const next = after(site)
  if (next === undefined || !isCapital(next.form)) return false
  if (next.upos !== 'PROPN' && next.upos !== 'NOUN') return false
  const lower = next.form.toLowerCase()
  const { body, district, site: sites } = known.words
  if (body.has(lower)) return true
  if (district.has(lower) || sites.has(lower) || isPlaceLike(next.form, known)) return false
  const { tree, last, head } = site
  return match.known === undefined || linked(tree, last, last + 1) || linked(tree, head, last + 1)
}

/** X van Amsterdam, where X is a body, or a person who is called so. */
function isOwnersName(match: NameMatch, { tree, first }: Site, known: PlaceKnowledge): boolean {
  const owner = tree.words[first - 1]
  const owned = tree.words[first - 2]
  if (owner === undefined || owned === undefined || !known.words.owner.has(owner.form)) return false
  if (!isCapital(owned.form)) return false
  const lower = owned.form.toLowerCase()
  if (known.words.body.has(lower)) return true
  if (match.known !== undefined && match.known.kind !== 'city') return false
  return owned.upos === 'PROPN' && !isPlaceLike(owned.form, known) && !known.persons.has(lower)
}

/** De Polen, the Swedes by another word: a country whose name is its people's, with an article or a plural verb. */
function isPeople(match: NameMatch, { tree, head }: Site, known: PlaceKnowledge): boolean {
  if (match.known === undefined || !known.peoples.has(match.known.form)) return false
  const word = wordAt(tree, head)
  const children = tree.children[head] ?? []
  if (children.some((child) => ['det', 'amod', 'nummod'].includes(relation(wordAt(tree, child)))))
    return true
  if (relation(word) !== 'nsubj' || word.head < 0) return false
  const verb = wordAt(tree, word.head)
  const finite = [verb, ...(tree.children[word.head] ?? []).map((child) => wordAt(tree, child))]
  return finite.some((v) => hasFeature(v, 'VerbForm=Fin') && hasFeature(v, 'Number=Plur'))
}
