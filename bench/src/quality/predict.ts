import type { Reading } from '@volgens/shapes'
import type { Volgens } from 'volgens'
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
    predicted.push({ id, attributions: attributionsOf(reading) })
  }
  return predicted
}

/** The statements of a reading in the form that the scorers compare. */
export function attributionsOf(reading: Reading): Attribution[] {
  return reading.statements.map(({ source, cue, content, form, act, rule }) => ({
    source: source.spans,
    cue,
    content,
    form,
    act,
    rule,
  }))
}
