import { layerSection, wordsOf, type LayerView } from './layer-section.ts'

/** Who calls whom what: the namer, whom or what they speak of, the label. */
export function namingList(view: LayerView): string[] {
  const { reading, words } = view
  const items = reading.namings.map(({ namer, named, label, rule }) => {
    const whom = wordsOf(reading, named.spans)
    const runs = [
      { text: wordsOf(reading, namer.spans) || words.report, style: { bold: true } },
      { text: whom === '' ? '  ' : `  ${whom}: `, style: {} },
      { text: `“${wordsOf(reading, label)}”`, style: { italic: true } },
    ]
    return { runs, rule }
  })
  return layerSection(words.layers.namings[0], items, view)
}
