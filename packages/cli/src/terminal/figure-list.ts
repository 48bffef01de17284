import { figureValue } from 'volgens'
import { accountOf, layerSection, nameAndFacts, wordsOf, type LayerView } from './layer-section.ts'

/** The quantities: their words, value or bounds, what they count, and according to whom. */
export function figureList(view: LayerView): string[] {
  const { reading, words } = view
  const { layers } = words
  const items = reading.figures.map((figure) => {
    const counts = wordsOf(reading, figure.counts)
    const facts = [
      figureValue(figure, words) ?? layers.noNumber,
      counts === '' ? undefined : `${layers.counted}: ${counts}`,
      accountOf(view, figure.statement),
    ]
    return { runs: nameAndFacts(wordsOf(reading, [figure.span]), facts), rule: figure.rule }
  })
  return layerSection(layers.figures[0], items, view)
}
