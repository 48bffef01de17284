import { csvOf } from '../../downloads/csv.ts'
import type { Words } from '../../words/words.ts'
import type { Actor, Tie } from './drawing.ts'

/** The ties that are shown, a line each, with the address of the first sentence. */
export function networkCsv(
  actors: readonly Actor[],
  ties: readonly Tie[],
  { network, names: { address } }: Words,
): string {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const rows = ties.map(({ from, to, speaks, calls, quotes: [quote] }) => [
    ...[names.get(from), names.get(to), speaks, calls, quote?.words],
    quote && new URL(`/reports/${quote.report}#${quote.local}`, location.origin).href,
  ])
  return csvOf([...network.csv, address], rows)
}
