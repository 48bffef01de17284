import { layerSection, nameAndFacts, wordsOf, type LayerView } from './layer-section.ts'

/** The times: their words, and the date in EDTF or why there is none. */
export function timeList(view: LayerView): string[] {
  const { reading, words } = view
  const { times, reasons } = words.layers
  const items = reading.times.map(({ span, edtf, reason, rule }) => {
    const date = edtf ?? (reason && reasons[reason])
    return { runs: nameAndFacts(wordsOf(reading, [span]), [date]), rule }
  })
  return layerSection(times[0], items, view)
}
