import type { Span } from '@volgens/shapes'

/** The words of spans as they stand in the text; " … " where something stands between them. */
export function spanWords(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}
