import { spanWords } from 'volgens'
import type { Reading } from '@volgens/shapes'
import { harmless } from './columns.ts'
import { heading } from './heading.ts'
import type { Screen } from './style.ts'
import { wrap, type Run } from './wrap.ts'

/** Who calls whom what; nothing where nobody does. */
export function namingList({ report: { text }, namings }: Reading, screen: Screen): string[] {
  if (namings.length === 0) return []
  const words = (spans: (typeof namings)[number]['label']) => harmless(spanWords(text, spans))
  const lines = namings.flatMap(({ namer, named, label }) => {
    const runs: Run[] = [
      { text: words(namer.spans) || 'the report', style: { bold: true } },
      { text: ' calls ', style: { faint: true } },
      { text: words(named.spans) || '(somebody)', style: {} },
      { text: ' ', style: {} },
      { text: words(label), style: { italic: true } },
    ]
    return wrap(runs, screen, { first: '      ', rest: '        ' })
  })
  return [heading('Who calls whom what', screen), '', ...lines, '']
}
