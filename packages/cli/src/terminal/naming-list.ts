import { shownNamings } from 'volgens'
import { layerSection, wordsOf, type LayerView } from './layer-section.ts'

/** Who calls whom what: the namer, whom or what they speak of, the label, and how often where that is more than once. */
export function namingList(view: LayerView): string[] {
  const { reading, words } = view
  const items = shownNamings(reading).map(({ naming: { namer, named, label, rule }, times }) => {
    const whom = wordsOf(reading, named.spans)
    const runs = [
      { text: wordsOf(reading, namer.spans) || words.report, style: { bold: true } },
      { text: whom === '' ? '  ' : `  ${whom}: `, style: {} },
      { text: `“${wordsOf(reading, label)}”`, style: { italic: true } },
      { text: times === 1 ? '' : ` × ${times}`, style: {} },
    ]
    return { runs, rule }
  })
  return layerSection(words.layers.namings[0], items, view)
}
