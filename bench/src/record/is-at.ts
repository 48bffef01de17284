import type { Quote } from '@volgens/record'
import type { Site } from './expected-dossier.ts'

/** Whether the words that a quote begins with stand in, or around, those of an entry. */
export function isAt({ report, start, words }: Quote, site: Site | undefined): boolean {
  return (
    site !== undefined &&
    report === site.report &&
    start < site.end &&
    site.start < start + words.length
  )
}
