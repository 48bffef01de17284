import { spanWords, whyOf, type Voices, type Words } from 'volgens'
import type { Reading, Span } from '@volgens/shapes'
import { harmless } from './columns.ts'
import { heading } from './heading.ts'
import type { Screen } from './style.ts'
import { voiceName } from './voice-name.ts'
import { wrap, type Run } from './wrap.ts'

/** Longer words of the report are cut: they stand whole in the text above. In code units. */
const LONGEST = 120

/** What the lists under the statements are made from. */
export interface LayerView {
  readonly reading: Reading
  readonly voices: Voices
  readonly screen: Screen
  readonly words: Words
  /** Say why each item is there, and which rule found it. */
  readonly explain: boolean
}

/** One line of a list: what it is about in bold, what is known of it, and the rule that found it. */
export interface LayerItem {
  readonly runs: readonly Run[]
  readonly rule?: string
}

/** A heading with its items; nothing where there are none. */
export function layerSection(
  title: string,
  items: readonly LayerItem[],
  { screen, explain, words }: LayerView,
): string[] {
  if (items.length === 0) return []
  const indent = { first: '      ', rest: '        ' }
  const why = { first: indent.rest, rest: `${indent.rest}  ` }
  const lines = items.flatMap(({ runs, rule }) => [
    ...wrap(runs, screen, indent),
    ...(explain && rule !== undefined
      ? wrap(
          [
            {
              text: `${words.explain.why}: ${harmless(whyOf(rule, words))}`,
              style: { faint: true },
            },
          ],
          screen,
          why,
        )
      : []),
  ])
  return [heading(title, screen), '', ...lines, '']
}

/** A name and what is known of it; facts that are not there are left out. */
export function nameAndFacts(name: string, facts: readonly (string | undefined)[]): Run[] {
  const known = facts.filter((fact) => fact !== undefined && fact !== '')
  return [
    { text: harmless(name), style: { bold: true } },
    ...(known.length === 0 ? [] : [{ text: `  ${harmless(known.join(' · '))}`, style: {} }]),
  ]
}

/** The words of spans, made harmless, and cut where they are long. */
export function wordsOf({ report: { text } }: Reading, spans: readonly Span[]): string {
  const words = harmless(spanWords(text, spans))
  if (words.length <= LONGEST) return words
  return `${words
    .slice(0, LONGEST)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()} …`
}

/** On whose account something stands: "according to Jan", "nobody named", "the report". */
export function accountOf({ voices, words }: LayerView, statement: string | undefined): string {
  const voice = statement === undefined ? undefined : voices.byStatement.get(statement)
  if (voice === undefined) return words.report
  const name = voiceName(voice, words)
  return voice.kind === 'named' || voice.kind === 'pronoun' ? words.accordingTo(name) : name
}
