import type { Reading, Text } from '@volgens/shapes'
import type { Tree } from '../syntax/tree.ts'
import { contextOf } from './context.ts'
import { findDatelines } from './datelines.ts'
import { findMentions } from './find-mentions.ts'
import { findNames } from './find-names.ts'
import { foldName } from './fold-name.ts'
import type { Mention } from './mention.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { resolve, type Resolved } from './resolve.ts'
import { findSoCalled } from './so-called.ts'

type Place = Reading['places'][number]

interface Found {
  readonly mention: Mention
  readonly resolved: Resolved
}

/**
 * The places of a report, one entry a place, in the order of their first mentions.
 *
 * grown: the tree of each sentence of `text`. Countries and areas have no coordinates: an area is no point. A
 * site has those of its town and says so by its precision.
 *
 *   names in tables and gazetteer ─▶ mentions (the words around decide) ─▶ countries in context ─▶ which place
 */
export function readPlaces(text: Text, grown: readonly Tree[], known: PlaceKnowledge): Place[] {
  const trees = findNames(grown, text.text, known)
  const soCalled = findSoCalled(trees, text.text, known)
  const called = new Set(soCalled.map(({ name }) => foldName(name)))
  const mentions = apart([
    ...findDatelines(text, called, known),
    ...findMentions(trees, text.text, known),
    ...soCalled,
  ])
  const context = contextOf(
    grown.map(({ words }) => words),
    mentions,
    known,
  )
  const found = mentions.flatMap((mention): Found[] => {
    const resolved = resolve(mention, context, known)
    return resolved === undefined ? [] : [{ mention, resolved }]
  })
  return distinct(found).map(toPlace)
}

/** In the order of the text, none within another: of two that share a word the first and longer stays. */
function apart(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = 0
  return sorted.filter(({ span }) => {
    const free = span[0] >= end
    if (free) end = span[1]
    return free
  })
}

/** What is found, by place: a later mention that tells more than the first gives the place its country. */
function distinct(found: readonly Found[]): Found[][] {
  const places = new Map<string, Found[]>()
  for (const item of found) {
    const key = keyOf(item)
    const same = places.get(key)
    if (same === undefined) places.set(key, [item])
    else same.push(item)
  }
  return [...places.values()]
}

function keyOf({ mention, resolved: { city, country } }: Found): string {
  const { known, name, part } = mention
  const site = mention.site ?? ''
  if (city !== undefined && !part) return `${site}|${city.source}|${city.name}`
  if (known?.kind === 'country' && !part && country !== undefined) return `${site}|${country}`
  return `${site}|${foldName(known === undefined || part ? name : known.name)}`
}

function toPlace(items: readonly Found[], index: number): Place {
  const [first] = items
  if (first === undefined) throw new RangeError('no-mention: a place without a mention')
  const { mention } = first
  const best = items.find(({ resolved }) => resolved.country !== undefined) ?? first
  const { city, country, missing } = best.resolved
  return {
    id: `p${index + 1}`,
    span: [...mention.span],
    mentions: items.map(({ mention: { span } }): [number, number] => [...span]),
    name: nameOf(best),
    ...(country === undefined ? {} : { country }),
    ...(city === undefined ? {} : { lat: city.lat, lon: city.lon }),
    ...(missing === undefined ? {} : { missing }),
    precision: precisionOf(best.mention),
    source: city?.source ?? sourceOf(best.mention),
    rule: mention.rule,
  }
}

/** In the words of the report where it is a site or unknown, else as the gazetteer has it. */
function nameOf({ mention, resolved: { city } }: Found): string {
  const { known, name, part, site } = mention
  if (site !== undefined) return `${site} ${name}`
  if (part) return name
  return city?.name ?? known?.name ?? name
}

function precisionOf({ known, part }: Mention): Place['precision'] {
  if (known === undefined || known.kind === 'city') return 'city'
  if (known.kind === 'country') return part ? 'region' : 'country'
  return known.kind === 'site' ? 'site' : 'region'
}

/** Where the country is from, for what is not in the gazetteer. */
function sourceOf({ known }: Mention): string {
  if (known === undefined) return 'text'
  return known.kind === 'country' ? 'countries' : 'place-names'
}
