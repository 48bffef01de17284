import type { Words } from '../../../words/words.ts'
import type { Figure } from '../shapes.ts'
import { numberFormat } from '../../../words/formats.ts'

/**
 * A value or its bounds in words: "ongeveer 70", "minstens 70", "3 tot 5".
 *
 * A bound holds its own number, also where the report has "more than 70": hence "at least".
 */
export function figureValue(figure: Figure, { lang, terms }: Words): string {
  const { value, low, high, approximate } = figure
  const format = numberFormat(lang, { maximumFractionDigits: 10 })
  const about = (words: string) => (approximate ? terms.about(words) : words)
  const shown = (number: number) => format.format(number)
  if (low !== undefined && high !== undefined) return about(terms.between(shown(low), shown(high)))
  if (low !== undefined) return terms.atLeast(about(shown(low)))
  if (high !== undefined) return terms.atMost(about(shown(high)))
  return value === undefined ? terms.noNumber : about(shown(value))
}
