import type { Naming, Reading } from '@volgens/shapes'
import { spanWords } from './span-words.ts'

/** A naming to show, and how often it is there. */
export interface ShownNaming {
  readonly naming: Naming
  readonly times: number
}

/**
 * The namings of a reading in text order, and with them its labels: the same noun of the same voice once, where it is
 * first, without the words around it.
 */
export function shownNamings(reading: Reading): ShownNaming[] {
  const labels = new Map<string, { naming: Naming; times: number }>()
  for (const label of reading.labels) {
    const key = [label.namer, { spans: label.label }].map((each) => keyOf(reading, each)).join('\n')
    const there = labels.get(key)
    if (there === undefined) labels.set(key, { naming: { ...label, named: NOBODY }, times: 1 })
    else there.times += 1
  }
  const namings = reading.namings.map((naming) => ({ naming, times: 1 }))
  return [...namings, ...labels.values()].sort((a, b) => startOf(a) - startOf(b))
}

const NOBODY: Naming['named'] = { spans: [] }

const keyOf = (reading: Reading, { spans, actor }: Naming['namer']) =>
  actor ?? spanWords(reading.report.text, spans).toLowerCase()

const startOf = ({ naming }: ShownNaming) => naming.label[0]?.[0] ?? 0
