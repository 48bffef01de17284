import { layerSection, wordsOf, type LayerView } from './layer-section.ts'
import type { Run } from './wrap.ts'

/** Who calls whom what; nothing where nobody does. */
export function namingList(view: LayerView): string[] {
  const { reading, words } = view
  const { namings, calls, somebody } = words.layers
  const items = reading.namings.map(({ namer, named, label, rule }) => {
    const runs: Run[] = [
      { text: wordsOf(reading, namer.spans) || words.report, style: { bold: true } },
      { text: ` ${calls} `, style: { faint: true } },
      { text: wordsOf(reading, named.spans) || `(${somebody})`, style: {} },
      { text: ' ', style: {} },
      { text: `“${wordsOf(reading, label)}”`, style: { italic: true } },
    ]
    return { runs, rule }
  })
  return layerSection(namings[0], items, view)
}
