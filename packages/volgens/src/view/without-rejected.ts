import type { Reading } from '@volgens/shapes'
import { keepStatements } from './at-least.ts'

/** An item of a reading that a person rejected. */
export interface Rejected {
  readonly kind: 'statement' | 'naming' | 'figure' | 'event'
  /** Its id in the reading. */
  readonly local: string
}

/** The reading as if what was rejected had never been read. */
export function withoutRejected(reading: Reading, rejected: readonly Rejected[]): Reading {
  if (rejected.length === 0) return reading
  const gone = new Set(rejected.map(({ kind, local }) => `${kind} ${local}`))
  const stands = (kind: Rejected['kind']) => (item: { readonly id: string }) =>
    !gone.has(`${kind} ${item.id}`)
  const kept = keepStatements(reading, stands('statement'))
  return {
    ...kept,
    namings: kept.namings.filter(stands('naming')),
    labels: kept.labels.filter(stands('naming')),
    figures: kept.figures.filter(stands('figure')),
    events: kept.events.filter(stands('event')),
  }
}
