import type { Facet, FacetName, SearchHint, SearchQuery, SearchResult } from '@volgens/record'
import { harmless } from './columns.ts'
import { heading } from './heading.ts'
import { hitLines } from './hit.ts'
import type { Screen } from './style.ts'
import { wrap } from './wrap.ts'

export interface SearchView {
  readonly screen: Screen
  /** All facets, each on lines of its own; otherwise the first three on one line. */
  readonly facets: boolean
}

/** A page of hits with what they are counted by, or what to try where there are none. */
export function searchResult(result: SearchResult, query: SearchQuery, view: SearchView): string[] {
  const { screen } = view
  if (result.hits.length === 0) return ['', ...nothing(result, query, screen), '']
  return [
    '',
    heading(counted(result.count), screen),
    ...(view.facets ? allFacets(result, screen) : someFacets(result, screen)),
    '',
    ...result.hits.flatMap((hit) => [...hitLines(hit, screen), '']),
    ...more(result, screen),
  ]
}

function counted({ hits, items, more }: SearchResult['count']): string {
  const number = (count: number) => count.toLocaleString('en')
  if (more || hits === undefined) return `more than ${number(items)} found`
  const found = `${number(hits)} found`
  return items === hits ? found : `${found}, in ${number(items)} places`
}

const NAMES: Readonly<Record<FacetName, string>> = {
  voice: 'voice',
  voiceKind: 'kind of voice',
  kind: 'kind',
  form: 'form',
  outlet: 'outlet',
  lang: 'language',
  label: 'called',
  type: 'event',
  review: 'review',
  month: 'month',
}
const SIDE: readonly FacetName[] = ['kind', 'outlet', 'voice']
const SIDE_VALUES = 3

/** One line: what there is most of. */
function someFacets({ facets, count }: SearchResult, screen: Screen): string[] {
  const parts = SIDE.flatMap((name) => {
    const values = facets[name].values.slice(0, SIDE_VALUES)
    return values.length === 0 ? [] : [values.map(valueOf).join(', ')]
  })
  const text = `${count.more ? 'at least: ' : ''}${parts.join(' · ')}`
  return wrap([{ text, style: { faint: true } }], screen)
}

function allFacets({ facets, count }: SearchResult, screen: Screen): string[] {
  const names = (Object.keys(NAMES) as FacetName[]).filter((name) => facets[name].values.length > 0)
  const width = Math.max(...names.map((name) => NAMES[name].length)) + 4
  const indent = ' '.repeat(width)
  return [
    ...(count.more
      ? wrap([{ text: 'Counts are at least so many.', style: { faint: true } }], screen)
      : []),
    ...names.flatMap((name) =>
      wrap([{ text: facetText(facets[name]), style: {} }], screen, {
        first: `  ${NAMES[name]}`.padEnd(width),
        rest: indent,
      }),
    ),
  ]
}

function facetText({ values, rest, none }: Facet): string {
  const others = [...(rest > 0 ? [`others ${rest}`] : []), ...(none > 0 ? [`(none) ${none}`] : [])]
  return [...values.map(valueOf), ...others].join(', ')
}

const valueOf = ({ value, count }: Facet['values'][number]) => `${harmless(value)} ${count}`

function more({ next }: SearchResult, screen: Screen): string[] {
  if (next === undefined) return []
  return [
    ...wrap([{ text: `more: the same with --after ${next}`, style: { faint: true } }], screen),
    '',
  ]
}

const HINTS: Readonly<Record<SearchHint, string>> = {
  'empty-record':
    'The record is empty. Put reports in it with volgens add, or name another with --data or DATABASE_URL.',
  'unknown-voice': 'Nobody in the record is called so (--voice). Try a last name alone.',
  'unknown-about': 'Nobody in the record is called so (--about). Try a last name alone.',
  'no-words': 'There are no letters or digits in these words.',
}

function nothing({ hints }: SearchResult, query: SearchQuery, screen: Screen): string[] {
  const reasons = hints.map((hint) => HINTS[hint])
  const lines = reasons.length > 0 ? reasons : tries(query)
  return [
    heading('Nothing found.', screen),
    ...lines.flatMap((text) => wrap([{ text, style: {} }], screen)),
  ]
}

function tries({ words = '', suggestions, after }: SearchQuery): string[] {
  if (after !== undefined) return ['There is no more after this page.']
  const several = /\s/.test(words.trim())
  return [
    ...(several
      ? ['Every word must be there: try fewer of them, or one or another: brug or veer.']
      : []),
    ...(words.includes('"') ? ['Words between quotes must stand in that order.'] : []),
    ...(suggestions === true ? [] : ['With --suggestions also what is less sure is shown.']),
    'Leave out a filter, or see all that there is with volgens search --facets.',
  ]
}
