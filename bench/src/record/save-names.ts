import { originalHash, reportId, saveReport, type Store } from '@volgens/record'
import type { Reading } from '@volgens/shapes'

export interface MadeActor {
  readonly name: string
  readonly kind: Reading['actors'][number]['kind']
  readonly roles?: readonly string[]
}

/** Saves a report that only names these actors, once each; gives its id. */
export async function saveNames(
  store: Store,
  number: number,
  actors: readonly MadeActor[],
  dossier?: number,
): Promise<string> {
  const text = `${number}: ${actors.map(({ name }) => name).join(', ')}.`
  const report = { lang: 'en', published: '2022-01-07', text }
  const reading: Reading = {
    report: { id: reportId(report), ...report },
    engine: { volgens: 'made', language: 'en', model: 'none' },
    sentences: [[0, text.length]],
    actors: actors.map(({ name, kind, roles = [] }, at) => ({
      id: `a${at + 1}`,
      name,
      kind,
      roles: [...roles],
      mentions: [[text.indexOf(name), text.indexOf(name) + name.length]],
    })),
    ...{
      statements: [],
      namings: [],
      figures: [],
      times: [],
      places: [],
      events: [],
      labels: [],
      narrator: [],
    },
  }
  const original = new TextEncoder().encode(originalHash(new TextEncoder().encode(text)))
  await saveReport(store, reading, { original, dossier })
  return reading.report.id
}
