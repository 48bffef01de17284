import { isFinding, spanWords, type Voice, type Voices } from 'volgens'
import type { Reading, Statement } from '@volgens/shapes'
import { circumstancesOf } from './circumstances.ts'
import { harmless } from './columns.ts'
import { explain } from './explain.ts'
import { heading } from './heading.ts'
import { underlineOf, type Labels } from './report-text.ts'
import { styled, type Screen } from './style.ts'
import { voiceName } from './voice-name.ts'
import { wrap, type Run } from './wrap.ts'

/** Longer contents are cut in the list: they stand whole in the text above. In code units. */
const LONGEST = 280

const MARKS = { solid: '━', dashed: '╍', dotted: '┈' }

export interface ListOptions {
  /** Say in words why each statement is there. */
  readonly explain: boolean
}

/** The statements in the order of the text, each with voice, cue, words and rule; suggestions apart. */
export function statementList(
  reading: Reading,
  voices: Voices,
  labels: Labels,
  screen: Screen,
  options: ListOptions,
): string[] {
  const lines = (statements: readonly Statement[]) =>
    statements.flatMap((statement) => {
      const voice = voices.byStatement.get(statement.id)
      return voice === undefined
        ? []
        : [...item(reading, statement, voice, labels, screen, options), '']
    })
  const findings = reading.statements.filter(isFinding)
  const suggestions = reading.statements.filter((statement) => !isFinding(statement))
  return [
    ...(findings.length === 0 ? [] : [heading('Who said what', screen), '', ...lines(findings)]),
    ...(suggestions.length === 0
      ? []
      : [heading('Suggestions, less sure', screen), '', ...lines(suggestions)]),
  ]
}

function item(
  reading: Reading,
  statement: Statement,
  voice: Voice,
  labels: Labels,
  screen: Screen,
  options: ListOptions,
): string[] {
  const { text } = reading.report
  const label = labels.get(statement.id)
  const colour = label === undefined || !isFinding(statement) ? {} : { voice: label.voice }
  const mark = MARKS[isFinding(statement) ? underlineOf(statement) : 'dotted']
  const number = String(label?.number ?? '').padStart(3)
  const first = `${styled(number, colour, screen)} ${styled(mark, colour, screen)} `
  const indent = { first: '      ', rest: '      ' }
  const cue = harmless(spanWords(text, statement.cue))
  const head: Run[] = [
    { text: voiceName(voice), style: { bold: true, ...colour } },
    ...called(statement, voice, text),
    ...(cue === ''
      ? []
      : [
          { text: '  ', style: {} },
          { text: cue, style: { italic: true } },
        ]),
  ]
  const words = harmless(spanWords(text, statement.content))
  const shown = options.explain || words.length <= LONGEST ? words : `${shortened(words)} …`
  return [
    ...wrap(head, screen, { first, rest: indent.rest }),
    ...wrap([{ text: shown, style: {} }], screen, indent),
    ...around(reading, statement, options).flatMap((line) =>
      wrap([{ text: line, style: {} }], screen, indent),
    ),
    ...wrap(
      [{ text: remarks(statement, labels).join(' · '), style: { faint: true } }],
      screen,
      indent,
    ),
    ...(options.explain
      ? explain(reading, statement).flatMap((why) =>
          wrap([{ text: why, style: {} }], screen, {
            first: indent.first,
            rest: `${indent.rest}  `,
          }),
        )
      : []),
  ]
}

/** On one line what stands around the cue; `--explain` has it at more length. */
function around(reading: Reading, statement: Statement, options: ListOptions): string[] {
  const parts = options.explain ? [] : circumstancesOf(reading, statement)
  return parts.length === 0 ? [] : [`(${parts.join('; ')})`]
}

/** The words for the voice here, where they are others than its name. */
function called(statement: Statement, voice: Voice, text: string): Run[] {
  const words = harmless(spanWords(text, statement.source.spans))
  if (words === '' || words.toLowerCase() === voiceName(voice).toLowerCase()) return []
  return [{ text: ` (${words})`, style: { faint: true } }]
}

function remarks(statement: Statement, labels: Labels): string[] {
  const { form, act, negated, source, within, rule, confidence } = statement
  const outer = within === undefined ? undefined : labels.get(within)
  return [
    form,
    act,
    ...(negated ? ['denial'] : []),
    ...(source.implicit ? ['voice inferred'] : []),
    ...(outer === undefined ? [] : [`within ${outer.number}`]),
    rule,
    `${Math.round(100 * confidence)}%`,
  ]
}

const shortened = (words: string) =>
  words
    .slice(0, LONGEST)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()
