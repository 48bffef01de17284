import { RULES, type Rule } from './figure-groups.ts'

/** Which figures are looked at, and how: all of it is in the address. */
export interface FigureFilter {
  /** Of the question to the server. */
  readonly query: {
    readonly dossier?: number
    readonly counts?: string
    readonly key?: string
    readonly disputed?: 'true'
    readonly reckon?: Rule
    readonly limit: number
  }
  readonly as: 'drawn' | 'table'
}

/** A page of groups, and the most that the server gives at once. */
const LIMITS = [30, 200] as const

export function filterOf(query: URLSearchParams): FigureFilter {
  const dossier = Number(query.get('dossier') ?? 0)
  const [counts, key] = [query.get('counts') ?? '', query.get('key')]
  const reckon = RULES.find((rule) => rule === query.get('reckon'))
  return {
    query: {
      ...(Number.isInteger(dossier) && dossier > 0 ? { dossier } : {}),
      ...(counts.trim() === '' ? {} : { counts: counts.trim() }),
      ...(key === null ? {} : { key }),
      ...(query.get('disputed') === 'true' ? { disputed: 'true' as const } : {}),
      ...(reckon === undefined ? {} : { reckon }),
      limit: query.get('many') === 'yes' ? LIMITS[1] : LIMITS[0],
    },
    as: query.get('as') === 'table' ? 'table' : 'drawn',
  }
}
