import type { RelatedReport, ReportHead } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import { wrap } from '../terminal/wrap.ts'
import { eventType } from './event-type.ts'
import { limited, moreLine } from './more-line.ts'
import { reportName } from './report-list.ts'
import type { CompareView } from './view.ts'

const INDENT = { first: '        ', rest: '          ' }

/** Reports that may be about the same, with what speaks for it. */
export function relatedList(
  report: ReportHead,
  related: readonly RelatedReport[],
  view: CompareView,
): string[] {
  const { words, screen, limit } = view
  const shown = limited(related, limit)
  return [
    heading(words.related.title(reportName(report, words)), screen),
    '',
    ...(related.length === 0 ? [`    ${words.related.none}`, ''] : []),
    ...shown.flatMap((each) => relatedLines(each, view)),
    ...moreLine(related.length - shown.length, words.related.reports, words),
  ]
}

function relatedLines(
  { report, score, parts, actors, events }: RelatedReport,
  { words, read, screen }: CompareView,
): string[] {
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const why = names.map((part) => `${words.related.parts[part]} ${parts[part].toFixed(2)}`)
  const line = (text: string) => wrap([{ text: harmless(text), style: {} }], screen, INDENT)
  return [
    ...wrap(
      [
        { text: `${score.toFixed(2)}  ${reportName(report, words)}`, style: { bold: true } },
        { text: `  ${harmless(report.title ?? '')}  `, style: {} },
        { text: report.id.slice(0, 12), style: { faint: true } },
      ],
      screen,
      { first: '    ', rest: '          ' },
    ),
    ...line(why.join(', ')),
    ...(actors.length === 0 ? [] : line(`${words.related.both}: ${actors.join(', ')}`)),
    ...events.flatMap(({ type, ours, theirs }) =>
      line(`${eventType(type, read)}: ${ours.words} ~ ${theirs.words}`),
    ),
    '',
  ]
}
