import type { Reading } from '@volgens/shapes'
export function toHtml(reading: Reading): string {
  return reading.report.id
}
