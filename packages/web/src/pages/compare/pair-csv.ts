import { csvOf } from '../../downloads/csv.ts'
import type { Words } from '../../words/words.ts'
import { accountName } from './column-name.ts'
import { itemVoice, sentenceOfItem, type PairItem, type PairLine } from './pair.ts'

/** Both reports as a file, a line for each thing, with the addresses of both sentences. */
export function pairCsv(lines: readonly PairLine[], words: Words): string {
  const { compare, names, terms } = words
  const head = [...compare.pairColumns, `${names.address} 1`, `${names.address} 2`]
  const voice = (item: PairItem | undefined) => item && accountName(itemVoice(item), words)
  const address = (item: PairItem | undefined) =>
    item && new URL(sentenceOfItem(item), location.origin).href
  const rows = lines.map(({ kind, fate, left, right, changed }) => [
    ...[terms.kinds[KIND[kind]], compare.fates[fate]],
    changed.map((change) => compare.changes[change]).join(', '),
    ...[left?.words, voice(left), right?.words, voice(right), address(left), address(right)],
  ])
  return csvOf(head, rows)
}

const KIND = { statements: 'statement', figures: 'figure', namings: 'naming' } as const
