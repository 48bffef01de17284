import {
  silentReports,
  type Answer,
  type EventAccount,
  type EventComparison,
  type Question,
  type ReportHead,
} from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { grid } from '../terminal/grid.ts'
import { heading } from '../terminal/heading.ts'
import type { Screen } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { limited, moreLine } from './more-line.ts'
import { numbersOf, reportList, siteOf, type ReportNumbers } from './report-list.ts'

const QUESTION_WIDTH = 26
const ANSWER_WIDTH = 7
const INDENT = { first: '      ', rest: '        ' }

export interface EventView {
  readonly events: readonly EventComparison[]
  readonly questions: readonly Question[]
  readonly reports: readonly ReportHead[]
  readonly screen: Screen
  readonly limit: number
  /** Also those that one account alone has, and does not deny. */
  readonly all: boolean
}

/** What is told several times or denied: a table of questions and reports, then each event with its accounts. */
export function eventAccounts(view: EventView): string[] {
  const { events, reports, screen, limit, all } = view
  const numbers = numbersOf(reports)
  const told = all ? events : events.filter(isDisputed)
  const shown = limited(told, limit)
  const alone = events.length - told.length
  return [
    ...questionTable(view, numbers),
    heading('Events that may be the same: suggestions, nobody has said so', screen),
    '',
    ...shown.flatMap((event) => eventLines(event, reports, numbers, screen)),
    ...moreLine(told.length - shown.length, 'events'),
    ...(alone > 0 ? [`  ${alone} events have one account only; --all shows them`, ''] : []),
    ...reportList(reports, numbers, screen),
  ]
}

/** A denial alone is one account of two: of what is denied. */
const isDisputed = ({ accounts }: EventComparison) =>
  accounts.length > 1 || accounts.some(({ stance }) => stance === 'denied')

function questionTable(
  { questions, reports, screen, limit }: EventView,
  numbers: ReportNumbers,
): string[] {
  const shown = limited(questions, limit)
  if (shown.length === 0) return []
  const head = ['beside the first account', ...reports.map(({ id }) => String(numbers.get(id)))]
  const rows = shown.map(({ first, account, answers }) => [
    `${accountName(account)}: ${first.words} (${siteOf(first, numbers)})`,
    ...reports.map(({ id }) => answerWords(answers.filter(({ column }) => column === id))),
  ])
  return [
    heading('Questions, by report', screen),
    '',
    ...grid([head, ...rows], [QUESTION_WIDTH, ...reports.map(() => ANSWER_WIDTH)], screen),
    ...moreLine(questions.length - shown.length, 'questions'),
  ]
}

const answerWords = (answers: readonly Answer[]) =>
  answers.length === 0 ? 'silent' : answers.map(({ kind }) => kind).join('\n')

function eventLines(
  event: EventComparison,
  reports: readonly ReportHead[],
  numbers: ReportNumbers,
  screen: Screen,
): string[] {
  const { type, words, place, meant, accounts, contested } = event
  const facts = [place, meant[0] ?? meant[1], contested ? 'contested: said and denied' : undefined]
  const silent = silentReports(event, reports).map((id) => numbers.get(id))
  return [
    ...wrap(
      [
        { text: `${type}  `, style: { bold: true } },
        { text: harmless(words), style: {} },
        {
          text: facts.map((fact) => (fact === undefined ? '' : ` · ${harmless(fact)}`)).join(''),
          style: {},
        },
      ],
      screen,
      { first: '    ', rest: '      ' },
    ),
    ...accounts.flatMap((account) => accountLines(account, numbers, screen)),
    ...(silent.length === 0
      ? []
      : wrap([{ text: `silent: ${silent.join(', ')}`, style: {} }], screen, INDENT)),
    '',
  ]
}

/** "denied, as Tokayev has it  7@812", the sentence, and why it stands here. */
function accountLines(
  { account, stance, mode, quote, likeness, day }: EventAccount,
  numbers: ReportNumbers,
  screen: Screen,
): string[] {
  const told = stance === 'open' ? mode : stance
  const facts = [day, siteOf(quote, numbers)].filter((fact) => fact !== undefined)
  const parts = Object.entries(likeness?.parts ?? {}).filter(([, part]) => part !== 0)
  const why = parts.map(([part, value]) => `${part} ${value.toFixed(2)}`).join(', ')
  return [
    ...wrap(
      [
        { text: told, style: { bold: true } },
        { text: ` according to ${accountName(account)}  ${facts.join(' · ')}`, style: {} },
      ],
      screen,
      INDENT,
    ),
    ...wrap([{ text: harmless(quote.sentence.text), style: { faint: true } }], screen, {
      first: '        ',
      rest: '        ',
    }),
    ...(likeness === undefined
      ? []
      : wrap(
          [{ text: `likeness ${likeness.score.toFixed(2)}: ${why}`, style: { faint: true } }],
          screen,
          { first: '        ', rest: '          ' },
        )),
  ]
}
