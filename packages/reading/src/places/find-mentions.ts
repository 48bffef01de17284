import { countriesBefore, countriesBehind, isLocated, isModifier, isNamed } from './evidence.ts'
import type { NamedTree, NameMatch } from './find-names.ts'
import { foldName } from './fold-name.ts'
import type { Mention } from './mention.ts'
import { isOtherName } from './name-rules.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { siteAround } from './sites.ts'
import { preposition, siteOf, type Site } from './surroundings.ts'
import { isVoice } from './voice-rules.ts'

/** A name with where it stands, and whether it is part of another name. */
interface Candidate {
  readonly match: NameMatch
  readonly site: Site
  readonly text: string
  readonly others: readonly NameMatch[]
  readonly otherName: boolean
}

/** Every name in the text that is read as a place. */
export function findMentions(
  trees: readonly NamedTree[],
  text: string,
  known: PlaceKnowledge,
): Mention[] {
  const candidates = trees.flatMap((tree) => candidatesOf(tree, text, known))
  const taken = new Set(candidates.filter((c) => c.otherName).map((c) => foldName(c.text)))
  const mentions = candidates
    .filter((candidate) => !candidate.otherName && mayBePlace(candidate, known))
    .map((candidate) => toMention(candidate, text, known))
  const located = new Set(mentions.filter((m) => m.located).map((m) => foldName(m.name)))
  return mentions.filter((mention) => isBelieved(mention, taken, located, known))
}

function candidatesOf(
  { tree, names: others }: NamedTree,
  text: string,
  known: PlaceKnowledge,
): Candidate[] {
  return others.map((match) => {
    const site = siteOf(tree, match.first, match.last)
    const start = tree.words[match.first]?.start ?? 0
    const end = tree.words[match.last]?.end ?? 0
    const otherName = isOtherName(match, site, known)
    return { match, site, text: text.slice(start, end), others, otherName }
  })
}

function mayBePlace({ match, site }: Candidate, known: PlaceKnowledge): boolean {
  if (!isNamed(match, site)) return false
  if (siteAround(match, site, known) !== undefined) return true
  if (isModifier(match, site, known)) return false
  const kind = match.known?.kind ?? 'city'
  if (kind === 'site') return isInside(site, known) && !isVoice(site, known, true)
  if (kind !== 'city' || match.part) return true
  return !isVoice(
    site,
    known,
    match.cities.some(({ seat }) => seat === 'capital'),
  )
}

/** Whether something is in, at or on it: a site stands for who sits there otherwise. */
function isInside(site: Site, { words: { counterpart, owner } }: PlaceKnowledge): boolean {
  const by = preposition(site)
  return by !== undefined && !counterpart.has(by) && !owner.has(by)
}

function toMention(candidate: Candidate, text: string, known: PlaceKnowledge): Mention {
  const { match, site, others } = candidate
  const around = siteAround(match, site, known)
  const located = around !== undefined || isLocated(site, known)
  const first = around?.first ?? match.first
  const last = around?.last ?? match.last
  const start = site.tree.words[first]?.start ?? 0
  const end = site.tree.words[last]?.end ?? 0
  const before = countriesBefore(site, known)
  return {
    ...(match.known === undefined ? {} : { known: match.known }),
    cities: match.cities,
    part: match.part,
    span: [start, end],
    name: candidate.text,
    rule: around === undefined ? ruleOf(match, located) : 'site',
    located,
    within: before.length > 0 ? before : countriesBehind(site, others, known),
    ...(around === undefined ? {} : { site: around.noun }),
  }
}

function ruleOf({ known }: NameMatch, located: boolean): string {
  if (known?.kind === 'country') return 'country'
  if (known !== undefined && known.kind !== 'city') return 'area'
  return located ? 'located' : 'known'
}

/** A city of so many thousands is taken for a place where nothing speaks for or against it. */
const LARGE = 100

/** Without words that say so, only what is well known and nobody's name in this report is a place. */
function isBelieved(
  mention: Mention,
  taken: ReadonlySet<string>,
  located: ReadonlySet<string>,
  { words: { lookalike }, home }: PlaceKnowledge,
): boolean {
  const name = foldName(mention.name)
  const own = mention.known !== undefined || mention.cities.some((city) => home.has(city.country))
  if (taken.has(name) && !(own && mention.located)) return false
  if (mention.located || located.has(name)) return true
  if (mention.known?.kind === 'country') return true
  if (lookalike.has(name)) return false
  if (mention.known !== undefined) return true
  return mention.cities.some(({ country, thousands }) => home.has(country) || thousands >= LARGE)
}
