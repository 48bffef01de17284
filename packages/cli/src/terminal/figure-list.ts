import type { Reading } from '@volgens/shapes'
import { accountOf, layerSection, nameAndFacts, wordsOf, type LayerView } from './layer-section.ts'

/** The quantities: their words, value or bounds, what they count, and according to whom. */
export function figureList(view: LayerView): string[] {
  const { reading } = view
  const items = reading.figures.map((figure) => {
    const counts = wordsOf(reading, figure.counts)
    const facts = [
      valueWords(figure),
      counts === '' ? undefined : `of: ${counts}`,
      accountOf(view, figure.statement),
    ]
    return { runs: nameAndFacts(wordsOf(reading, [figure.span]), facts), rule: figure.rule }
  })
  return layerSection('Figures', items, view)
}

type Values = Pick<Reading['figures'][number], 'value' | 'low' | 'high' | 'approximate'>

/**
 * A value or its bounds in words: "about 70", "at least 70", "3 to 5".
 *
 * A bound holds its own number, also where the report has "more than 70": hence "at least".
 */
export function valueWords({ value, low, high, approximate }: Values): string {
  const about = approximate ? 'about ' : ''
  if (low !== undefined && high !== undefined) return `${about}${digits(low)} to ${digits(high)}`
  if (low !== undefined) return `at least ${about}${digits(low)}`
  if (high !== undefined) return `at most ${about}${digits(high)}`
  return value === undefined ? 'no number given' : `${about}${digits(value)}`
}

const digits = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 10 })
