import type { Reading } from '@volgens/shapes'

type Values = Pick<Reading['figures'][number], 'value' | 'low' | 'high' | 'approximate'>

/**
 * A figure's value and bound in few characters: `70`, `>=70`, `<=70`, `~70`, `3..5`, `some`.
 *
 * The notation of languages/<code>/cases/figures.tsv and corpus/figures-*.json.
 */
export function figureNotation({ value, low, high, approximate }: Values): string {
  const about = approximate ? '~' : ''
  if (low !== undefined && high !== undefined) return `${about}${low}..${high}`
  if (low !== undefined) return `${about}>=${low}`
  if (high !== undefined) return `${about}<=${high}`
  return value === undefined ? 'some' : `${about}${value}`
}
