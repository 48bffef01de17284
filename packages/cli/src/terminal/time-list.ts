import type { Reading } from '@volgens/shapes'
import { layerSection, nameAndFacts, wordsOf, type LayerView } from './layer-section.ts'

type Reason = NonNullable<Reading['times'][number]['reason']>

const REASONS: Readonly<Record<Reason, string>> = {
  'no-publication-date': 'no date without that of publication (--published)',
  'no-date-in-focus': 'no date: nothing before it to count from',
  'no-such-date': 'no date: there is no such day',
  'weekday-disagrees': 'no date: it falls on another weekday',
  'ambiguous-date': 'no date: it can be read as several',
}

/** The times: their words, and the date in EDTF or why there is none. */
export function timeList(view: LayerView): string[] {
  const { reading } = view
  const items = reading.times.map(({ span, edtf, reason, rule }) => {
    const date = edtf ?? (reason === undefined ? 'no date' : REASONS[reason])
    return { runs: nameAndFacts(wordsOf(reading, [span]), [date]), rule }
  })
  return layerSection('Times', items, view)
}
