import {
  silentReports,
  type Answer,
  type EventAccount,
  type EventComparison,
  type Question,
} from '@volgens/record'
import { harmless } from '../terminal/columns.ts'
import { heading } from '../terminal/heading.ts'
import { grid } from '../terminal/grid.ts'
import { wrap } from '../terminal/wrap.ts'
import { accountName } from './account-name.ts'
import { eventType } from './event-type.ts'
import { limited, moreLine } from './more-line.ts'
import { reportList } from './report-list.ts'
import { siteOf, sitesOf } from './report-numbers.ts'
import type { CompareView } from './view.ts'

const QUESTION_WIDTH = 26
const ANSWER_WIDTH = 7
const INDENT = { first: '      ', rest: '        ' }
const DEEPER = { first: '        ', rest: '        ' }

/**
 * What is told several times or denied: a table of questions and reports, then each event with its accounts.
 *
 * all: also events that one account alone has, and does not deny.
 */
export function eventAccounts(
  events: readonly EventComparison[],
  questions: readonly Question[],
  all: boolean,
  view: CompareView,
): string[] {
  const { words, screen, limit } = view
  const told = all ? events : events.filter(isDisputed)
  const shown = limited(told, limit)
  const alone = events.length - told.length
  return [
    ...questionTable(questions, view),
    heading(words.events.title, screen),
    '',
    ...shown.flatMap((event) => eventLines(event, view)),
    ...moreLine(told.length - shown.length, words.events.events, words),
    ...(alone > 0 ? [`  ${words.events.alone(alone)}`, ''] : []),
    ...reportList(view),
  ]
}

/** A denial alone is one account of two: of what is denied. */
const isDisputed = ({ accounts }: EventComparison) =>
  accounts.length > 1 || accounts.some(({ stance }) => stance === 'denied')

function questionTable(questions: readonly Question[], view: CompareView): string[] {
  const { reports, numbers, words, screen, limit } = view
  const shown = limited(questions, limit)
  if (shown.length === 0) return []
  const head = [words.events.beside, ...reports.map(({ id }) => String(numbers.get(id)))]
  const rows = shown.map(({ first, account, answers }) => [
    `${accountName(account, view)}: ${first.words} (${siteOf(first, numbers)})`,
    ...reports.map(({ id }) =>
      answerWords(
        answers.filter(({ column }) => column === id),
        view,
      ),
    ),
  ])
  return [
    heading(words.events.questions, screen),
    '',
    ...grid([head, ...rows], [QUESTION_WIDTH, ...reports.map(() => ANSWER_WIDTH)], screen),
    ...moreLine(questions.length - shown.length, words.events.questionsLeft, words),
  ]
}

function answerWords(answers: readonly Answer[], { words }: CompareView): string {
  const told = words.events.answers
  return answers.length === 0 ? told.silent : answers.map(({ kind }) => told[kind]).join('\n')
}

function eventLines(event: EventComparison, view: CompareView): string[] {
  const { reports, numbers, words, read, screen } = view
  const { type, place, meant, accounts, contested } = event
  const facts = [
    place === undefined ? undefined : harmless(place),
    meant[0] ?? meant[1],
    contested ? words.events.contested : undefined,
  ].filter((fact) => fact !== undefined)
  const silent = silentReports(event, reports).map((id) => numbers.get(id))
  return [
    ...wrap(
      [
        { text: eventType(type, read), style: { bold: true } },
        { text: `  ${[harmless(event.words), ...facts].join(' · ')}`, style: {} },
      ],
      screen,
      { first: '    ', rest: '      ' },
    ),
    ...accounts.flatMap((account) => accountLines(account, view)),
    ...(silent.length === 0
      ? []
      : wrap(
          [{ text: `${words.events.silent}: ${silent.join(', ')}`, style: {} }],
          screen,
          INDENT,
        )),
    '',
  ]
}

/** "denied · according to Tokayev · 2022-01-10 · 7@812", the sentence, and why it stands here. */
function accountLines(
  { account, stance, mode, quote, likeness, day }: EventAccount,
  view: CompareView,
): string[] {
  const { numbers, words, read, screen } = view
  const modes = read.layers.modes as Readonly<Record<string, string>>
  const told = modes[stance === 'open' ? mode : stance] ?? mode
  const facts = [read.accordingTo(accountName(account, view)), day, sitesOf(quote, numbers)]
  return [
    ...wrap(
      [
        { text: told, style: { bold: true } },
        { text: ` · ${facts.filter((fact) => fact !== undefined).join(' · ')}`, style: {} },
      ],
      screen,
      INDENT,
    ),
    ...wrap([{ text: harmless(quote.sentence.text), style: { faint: true } }], screen, DEEPER),
    ...(likeness === undefined
      ? []
      : wrap(
          [{ text: likenessWords(likeness, words.events), style: { faint: true } }],
          screen,
          DEEPER,
        )),
  ]
}

function likenessWords(
  { score, parts }: NonNullable<EventAccount['likeness']>,
  words: CompareView['words']['events'],
): string {
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const why = names
    .filter((part) => parts[part] !== 0)
    .map((part) => `${words.parts[part]} ${parts[part].toFixed(2)}`)
  return `${words.likeness} ${score.toFixed(2)}: ${why.join(', ')}`
}
