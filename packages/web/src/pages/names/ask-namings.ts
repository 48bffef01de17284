import { answerOf, api, type Schemas } from '../../api/client.ts'
import type { NamingFilter } from './namings.ts'

/** What the page of names is drawn from. */
export interface Names {
  readonly matrix: Schemas['NamingComparison']
  readonly labels: Schemas['LabelComparison']
}

/** Namers and labels of a page, and the most that the server gives at once. */
const NAMERS = [30, 100] as const
const LABELS = [40, 200] as const

/** The namings of a dossier, or of the whole record, as far as the filter goes. */
export async function askNames(filter: NamingFilter): Promise<Names> {
  const { namer, isMany, ...query } = filter
  const at = isMany ? 1 : 0
  const [matrix, labels] = await Promise.all([
    answerOf(
      api.GET('/v1/comparisons/namings', {
        params: { query: { ...given({ ...query, namer }), limit: NAMERS[at] } },
      }),
    ),
    answerOf(
      api.GET('/v1/comparisons/labels', {
        params: { query: { ...given(query), limit: LABELS[at] } },
      }),
    ),
  ])
  return { matrix, labels }
}

/** One label with its uses, and other labels for the same. */
export function askLabel(
  label: string,
  { dossier, lang }: NamingFilter,
): Promise<Schemas['LabelComparison']> {
  const query = { ...given({ dossier, lang }), label, uses: 50 }
  return answerOf(api.GET('/v1/comparisons/labels', { params: { query } }))
}

/** An address has no parameter for what is not given. */
const given = <Query extends object>(query: Query) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Query]?: NonNullable<Query[Name]>
  }
