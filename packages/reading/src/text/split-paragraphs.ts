import type { Paragraph, Span } from '@volgens/shapes'
import { findDateline } from './dateline.ts'
import { paragraphKinds } from './paragraph-kind.ts'

/**
 * Paragraphs in order, without the white space around them.
 *
 * A blank line always ends one. A single line end does too, unless the text is hard-wrapped (lines of much the
 * same length, broken inside sentences) and the line was full.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const spans = paragraphSpans(text)
  const kinds = paragraphKinds(text, spans)
  return spans.map(([start, end], index) => {
    const kind = kinds[index] ?? 'body'
    const dateline = kind === 'body' ? findDateline(text, start, end) : undefined
    return dateline ? { start, end, kind, dateline } : { start, end, kind }
  })
}

/** A line without the white space around it. */
interface Line {
  readonly start: number
  readonly end: number
  /** True where a blank line stands before it. */
  readonly apart: boolean
}

function paragraphSpans(text: string): Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const spans: [number, number][] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = spans[spans.length - 1]
    if (last && previous && joins(text, previous, line, width)) last[1] = line.end
    else spans.push([line.start, line.end])
    previous = line
  }
  return spans
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let apart = true
  while (at <= text.length) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    const [start, end] = trim(text, at, stop)
    if (start < end) lines.push({ start, end, apart })
    apart = start >= end
    at = stop + 1
  }
  return lines
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}

const SHORTEST_WRAP = 40
const LONGEST_WRAP = 120

/**
 * The width a text was wrapped at, or undefined where it was not: where a third of its single line ends break
 * a sentence, in lines of 40 to 120 characters.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const broken: number[] = []
  let singles = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (!next || next.apart) return
    singles += 1
    const length = line.end - line.start
    if (length < SHORTEST_WRAP || length > LONGEST_WRAP) return
    if (breaksSentence(text, line, next)) broken.push(length)
  })
  if (broken.length === 0 || broken.length * 3 < singles) return undefined
  broken.sort((a, b) => a - b)
  return broken[Math.floor(broken.length * 0.9)]
}

/** No mark that ends a sentence before the line end, a small letter after it. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  if (/[.?!:;…]$/.test(text.slice(line.end - 1, line.end))) return false
  return /^\p{Ll}\p{L}*/u.test(text.slice(next.start, next.start + 2))
}

function joins(text: string, line: Line, next: Line, width: number | undefined): boolean {
  if (next.apart || startsItem(text, next)) return false
  const length = line.end - line.start
  if (length >= 20 && breaksSentence(text, line, next)) return true
  if (width === undefined || length > LONGEST_WRAP) return false
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + width)))
  return length + 1 + (word?.[0].length ?? 0) > width
}

function startsItem(text: string, line: Line): boolean {
  return /^(?:[•‣◦▪●∙*]|[-–—](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))/.test(
    text.slice(line.start, Math.min(line.end, line.start + 4)),
  )
}
