import { isFinding, spanWords, type Voice, type Voices, type Words } from 'volgens'
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
  readonly words: Words
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
  const { words } = options
  return [
    ...(findings.length === 0 ? [] : [heading(words.whoSaidWhat, screen), '', ...lines(findings)]),
    ...(suggestions.length === 0
      ? []
      : [
          heading(words.suggestions, screen),
          ...wrap([{ text: words.suggestionsNote, style: { faint: true } }], screen),
          '',
          ...lines(suggestions),
        ]),
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
    { text: voiceName(voice, options.words), style: { bold: true, ...colour } },
    ...called(statement, voiceName(voice, options.words), text),
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
      [{ text: remarks(statement, labels, options.words).join(' · '), style: { faint: true } }],
      screen,
      indent,
    ),
    ...(options.explain
      ? explain(reading, statement, options.words).flatMap((why) =>
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
  const parts = options.explain ? [] : circumstancesOf(reading, statement, options.words)
  return parts.length === 0 ? [] : [`(${parts.join('; ')})`]
}

/** The words for the voice here, where they are others than its name. */
function called(statement: Statement, name: string, text: string): Run[] {
  const words = harmless(spanWords(text, statement.source.spans))
  if (words === '' || words.toLowerCase() === name.toLowerCase()) return []
  return [{ text: ` (${words})`, style: { faint: true } }]
}

function remarks(statement: Statement, labels: Labels, words: Words): string[] {
  const { form, act, negated, source, within, rule, confidence } = statement
  const outer = within === undefined ? undefined : labels.get(within)
  return [
    words.forms[form],
    words.acts[act],
    ...(negated ? [words.denied] : []),
    ...(source.implicit ? [words.inferred] : []),
    ...(outer === undefined ? [] : [words.within(outer.number)]),
    rule,
    `${Math.round(100 * confidence)}%\u00a0${words.sure}`,
  ]
}

const shortened = (words: string) =>
  words
    .slice(0, LONGEST)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()
