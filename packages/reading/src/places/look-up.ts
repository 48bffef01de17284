import { foldName } from './fold-name.ts'
import type { City } from './gazetteer.ts'
import { knownAs, type KnownName, type PlaceKnowledge } from './place-knowledge.ts'

/** What a name may be: a row of the language's tables, cities of the gazetteer, or both. */
export interface Known {
  readonly known?: KnownName
  /** What the gazetteer has by that name; of a city in the tables, that city first. */
  readonly cities: readonly City[]
  /** A part of what is named: Oost-Oekraïne, Rotterdam-Zuid. */
  readonly part: boolean
}

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)

/** What a run of words is: several that end small (Baltische staten) are in the tables or no name. */
export function meaningOf(name: string, known: PlaceKnowledge): Known | undefined {
  const space = name.lastIndexOf(' ')
  if (space < 0) return lookUp(name, known) ?? partOf(name, known)
  if (isCapital(name.slice(space + 1))) return lookUp(name, known)
  const row = knownAs(name, known)
  return row === undefined ? undefined : fromTable(row, known)
}

/** What a name is, as it stands: in the tables, in the gazetteer, or in the gazetteer's spelling of Cyrillic. */
export function lookUp(name: string, known: PlaceKnowledge): Known | undefined {
  const row = knownAs(name, known) ?? owning(name, known)
  if (row !== undefined) return fromTable(row, known)
  if (known.links.has(name) || known.common.has(foldName(name))) return undefined
  const cities = known.gazetteer.find(name)
  if (cities.length > 0) return { cities, part: false }
  const respelt = respell(name, known)
  return respelt.length > 0 ? { cities: respelt, part: false } : undefined
}

/** A name with the -s of an owner: Ruslands, China's; an adjective (Nederlands) is none. */
function owning(name: string, known: PlaceKnowledge): KnownName | undefined {
  const bare = name.replace(/['’]?s$/, '')
  if (bare === name || bare.length < OWNER_FROM || known.links.has(name)) return undefined
  const row = knownAs(bare, known)
  return row?.kind === 'country' || row?.kind === 'city' ? row : undefined
}

/** Shorter than this, an -s is part of too many other words. */
const OWNER_FROM = 4

function fromTable(row: KnownName, { gazetteer }: PlaceKnowledge): Known {
  if (row.kind !== 'city') return { known: row, cities: [], part: false }
  const named = gazetteer.find(row.name).filter(({ name }) => name === row.name)
  const others = gazetteer.find(row.form).filter((city) => !named.includes(city))
  return { known: row, cities: [...named, ...others], part: false }
}

/** Countries that are written in Cyrillic, by Russian spelling or were until lately. */
const CYRILLIC = new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'TJ', 'UZ', 'TM', 'MN', 'BG', 'MD'])

/** Names shorter than this are too often something else when letters are changed. */
const RESPELT_FROM = 5

function respell(name: string, { romanisation, gazetteer }: PlaceKnowledge): readonly City[] {
  if (romanisation.length === 0 || name.length < RESPELT_FROM) return []
  const lower = name.toLowerCase()
  let respelt = ''
  for (let at = 0; at < lower.length;) {
    const row = romanisation.find(([from]) => lower.startsWith(from, at))
    respelt += row?.[1] ?? lower.charAt(at)
    at += row?.[0].length ?? 1
  }
  if (respelt === lower) return []
  return gazetteer.find(respelt).filter(({ country }) => CYRILLIC.has(country))
}

/** Oost-Oekraïne lies in Ukraine, Rotterdam-Zuid is in Rotterdam. */
function partOf(name: string, known: PlaceKnowledge): Known | undefined {
  const [, before = '', , after = ''] = /^([^-]+)(-)(.+)$/.exec(name) ?? []
  const { compass, district } = known.words
  if (compass.has(before.toLowerCase()) && isCapital(after)) {
    const whole = lookUp(after, known)
    return whole === undefined ? undefined : { ...whole, part: true }
  }
  if (!district.has(after.toLowerCase())) return undefined
  const whole = lookUp(before, known)
  return whole === undefined ? undefined : { ...whole, part: true }
}
