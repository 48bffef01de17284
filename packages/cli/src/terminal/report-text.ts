import { isFinding, passagesOf, type Piece } from 'volgens'
import type { Reading, Statement } from '@volgens/shapes'
import { harmless } from './columns.ts'
import type { Screen, Style } from './style.ts'
import { wrap, type Run } from './wrap.ts'

/** A statement's number in the list, and the place of its voice in the palette. */
export interface Label {
  readonly number: number
  readonly voice: number
}

export type Labels = ReadonlyMap<string, Label>

/**
 * The report's text, paragraph by paragraph. In colour a statement is underlined and followed by its number (¹);
 * without, it stands between ⟦1 and ⟧.
 */
export function reportText(reading: Reading, labels: Labels, screen: Screen): string[] {
  return passagesOf(reading).flatMap(({ kind, pieces }) => {
    const runs = marked(pieces, reading.report.text, labels, screen)
    const shown = kind === 'heading' ? runs.map(emboldened) : runs
    return [...wrap(shown, screen), '']
  })
}

const emboldened = ({ text, style }: Run): Run => ({ text, style: { ...style, bold: true } })

function marked(pieces: readonly Piece[], text: string, labels: Labels, screen: Screen): Run[] {
  const runs: Run[] = []
  let open: readonly Statement[] = []
  for (const piece of [...pieces, undefined]) {
    const now = piece?.contents ?? []
    for (const statement of open.filter((each) => !now.includes(each)).reverse()) {
      runs.push(...closing(statement, labels, screen))
    }
    for (const statement of now.filter((each) => !open.includes(each))) {
      runs.push(...opening(statement, labels, screen))
    }
    open = now
    if (piece === undefined) break
    runs.push({ text: harmless(text.slice(piece.start, piece.end)), style: styleOf(piece, labels) })
  }
  return runs
}

function styleOf({ contents, sources, cues }: Piece, labels: Labels): Style {
  const inner = contents.at(-1)
  const speaker = sources.find(isFinding)
  return {
    ...(inner === undefined ? {} : contentStyle(inner, labels)),
    ...(speaker === undefined ? {} : { bold: true, ...voiceOf(speaker, labels) }),
    ...(cues.some(isFinding) ? { italic: true } : {}),
  }
}

/** Solid: their words; curly: the report's wording; dotted: nobody named; faint: no more than a suggestion. */
function contentStyle(statement: Statement, labels: Labels): Style {
  if (!isFinding(statement)) return { underline: 'dotted', faint: true }
  return { underline: underlineOf(statement), ...voiceOf(statement, labels) }
}

export function underlineOf({ form, source }: Statement): 'solid' | 'dashed' | 'dotted' {
  if (source.anonymous) return 'dotted'
  return form === 'direct' ? 'solid' : 'dashed'
}

const voiceOf = ({ id }: Statement, labels: Labels): Style => {
  const label = labels.get(id)
  return label === undefined ? {} : { voice: label.voice }
}

function opening(statement: Statement, labels: Labels, { colour }: Screen): Run[] {
  const label = labels.get(statement.id)
  if (label === undefined || colour !== 'none') return []
  return [{ text: `⟦${label.number}${isFinding(statement) ? '' : '?'}\u00a0`, style: {} }]
}

function closing(statement: Statement, labels: Labels, { colour }: Screen): Run[] {
  const label = labels.get(statement.id)
  if (label === undefined) return []
  if (colour === 'none') return [{ text: '⟧', style: {} }]
  return [{ text: superscript(label.number), style: { voice: label.voice } }]
}

const superscript = (number: number) =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('')
