import type { Reading, Statement } from '@volgens/shapes'
import { isFinding, type Volgens } from 'volgens'
import type { Attribution, GoldDocument, PredictedDocument } from './gold.ts'

/** What the engine finds in the texts of a set, in their order. */
export async function predict(
  volgens: Volgens,
  documents: readonly GoldDocument[],
  lang: string,
): Promise<PredictedDocument[]> {
  const predicted: PredictedDocument[] = []
  for (const { id, text, published } of documents) {
    const reading = await volgens.read(text, {
      lang,
      ...(published === undefined ? {} : { published }),
    })
    predicted.push({ id, ...attributionsOf(reading) })
  }
  return predicted
}

/** The statements of a reading as the scorers compare them; suggestions apart, as `volgens read` keeps them. */
export function attributionsOf(reading: Reading): Omit<PredictedDocument, 'id'> {
  const findings = reading.statements.filter(isFinding)
  const suggestions = reading.statements.filter((statement) => !isFinding(statement))
  return { attributions: findings.map(toAttribution), suggestions: suggestions.map(toAttribution) }
}

function toAttribution(statement: Statement): Attribution {
  const { source, cue, content, form, act, rule, confidence } = statement
  return { source: source.spans, cue, content, form, act, rule, confidence }
}
