import { answerOf, api, type Schemas } from '../../api/client.ts'
import type { Label } from '../names/namings.ts'

/** What the overview of a dossier is drawn from. */
export interface Overview {
  readonly dossier: Schemas['Dossier']
  readonly voices: Schemas['VoiceComparison']
  /** Of each voice its first in the latest reports. */
  readonly newest: readonly Schemas['Hit'][]
  readonly denials: readonly Schemas['Hit'][]
  readonly events: Schemas['EventComparison']['items']
  readonly figures: Schemas['FigureComparison']['items']
  /** Those in dispute. */
  readonly labels: readonly Label[]
  /** By id of the report. */
  readonly langs: ReadonlyMap<string, string>
}

/** Asks for all of it at once. */
export async function askOverview(id: number): Promise<Overview> {
  const dossier = id
  const [named, voices, newest, denials, events, figures, labels] = await Promise.all([
    answerOf(api.GET('/v1/dossiers/{id}', { params: { path: { id } } })),
    answerOf(api.GET('/v1/comparisons/voices', { params: { query: { dossier } } })),
    askStatements({ dossier, order: 'latest', limit: 60, counted: 'false' }),
    // Who refuses to come or to comment denies nothing.
    askStatements({
      ...{ dossier, negated: 'true', act: 'say' },
      ...{ order: 'latest', limit: 40, counted: 'false' },
    }),
    answerOf(api.GET('/v1/comparisons/events', { params: { query: { dossier, limit: 20 } } })),
    answerOf(api.GET('/v1/comparisons/figures', { params: { query: { dossier } } })),
    answerOf(
      api.GET('/v1/comparisons/labels', {
        params: { query: { dossier, disputed: 'true', uses: 8, limit: 6 } },
      }),
    ),
  ])
  const heads = [voices, events, figures].flatMap(({ reports }) => reports)
  return {
    ...{ dossier: named, voices, newest, denials },
    ...{ events: events.items, figures: figures.items, labels: labels.items },
    langs: new Map(heads.map(({ id, lang }) => [id, lang])),
  }
}

interface StatementQuery {
  readonly dossier: number
  readonly order: 'latest'
  readonly limit: number
  readonly negated?: 'true'
  readonly act?: 'say'
  readonly counted: 'false'
}

async function askStatements(query: StatementQuery): Promise<readonly Schemas['Hit'][]> {
  // It can also be had as text; who asks for nothing else gets JSON.
  const found = await answerOf(api.GET('/v1/statements', { params: { query } }))
  return (found as Schemas['HitPage']).items
}
