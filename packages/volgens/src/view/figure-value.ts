import type { Reading } from '@volgens/shapes'
import type { Words } from '../words/words.ts'

type Values = Pick<Reading['figures'][number], 'value' | 'low' | 'high' | 'approximate'>

/**
 * A value or its bounds in words: "about 70", "at least 70", "3 to 5"; undefined where there is none.
 *
 * A bound holds its own number, also where the report has "more than 70": hence "at least".
 */
export function figureValue(
  { value, low, high, approximate }: Values,
  { lang, layers }: Words,
): string | undefined {
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 10 })
  const about = (words: string) => (approximate ? layers.about(words) : words)
  const shown = (number: number) => format.format(number)
  if (low !== undefined && high !== undefined) return about(layers.between(shown(low), shown(high)))
  if (low !== undefined) return layers.atLeast(about(shown(low)))
  if (high !== undefined) return layers.atMost(about(shown(high)))
  return value === undefined ? undefined : about(shown(value))
}
