import type { RelatedReport, ReportHead } from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import type { Screen } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { limited, moreLine } from './more-line.ts'
import { reportName } from './report-list.ts'

const INDENT = { first: '        ', rest: '          ' }

/** Reports that may be about the same, with what speaks for it. */
export function relatedList(
  report: ReportHead,
  related: readonly RelatedReport[],
  screen: Screen,
  limit: number,
): string[] {
  const shown = limited(related, limit)
  return [
    heading(`May be about the same as ${reportName(report)}: suggestions`, screen),
    '',
    ...shown.flatMap((each) => relatedLines(each, screen)),
    ...moreLine(related.length - shown.length, 'reports'),
  ]
}

function relatedLines({ report, score, parts, actors, events }: RelatedReport, screen: Screen) {
  const why = Object.entries(parts).map(([part, value]) => `${part} ${value.toFixed(2)}`)
  const line = (text: string) => wrap([{ text: harmless(text), style: {} }], screen, INDENT)
  return [
    ...wrap(
      [
        { text: `${score.toFixed(2)}  `, style: { bold: true } },
        { text: reportName(report), style: { bold: true } },
        { text: `  ${harmless(report.title ?? '')}  `, style: {} },
        { text: report.id.slice(0, 12), style: { faint: true } },
      ],
      screen,
      { first: '    ', rest: '          ' },
    ),
    ...line(why.join(', ')),
    ...(actors.length === 0 ? [] : line(`both have: ${actors.join(', ')}`)),
    ...events.flatMap(({ type, ours, theirs }) => line(`${type}: ${ours.words} ~ ${theirs.words}`)),
    '',
  ]
}
