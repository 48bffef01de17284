import { columnsOf } from './columns.ts'
import { styled, type Screen, type Style } from './style.ts'

/** A stretch of text in one style. */
export interface Run {
  readonly text: string
  readonly style: Style
}

export interface Indent {
  /** Before the first line. */
  readonly first: string
  /** Before the others. */
  readonly rest: string
}

/**
 * Lines no wider than the screen, broken at spaces (a longer word is cut), each with its styles closed.
 * The indents are counted, and must be plain text or wrapped already.
 */
export function wrap(
  runs: readonly Run[],
  screen: Screen,
  indent: Indent = { first: '  ', rest: '  ' },
): string[] {
  const text = runs.map((run) => run.text).join('')
  const lines: string[] = []
  for (const [start, end] of breaks(text, screen.width - columnsOf(indent.rest))) {
    lines.push((lines.length === 0 ? indent.first : indent.rest) + slice(runs, start, end, screen))
  }
  return lines
}

/** Where each line begins and ends. */
function breaks(text: string, width: number): [number, number][] {
  const lines: [number, number][] = []
  let start = 0
  let end = 0
  let columns = 0
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const wide = columnsOf(word)
    const gap = end === start ? 0 : columnsOf(text.slice(end, index))
    if (end > start && columns + gap + wide > width) {
      lines.push([start, end])
      start = index
      columns = wide
    } else {
      if (end === start) start = index
      columns += gap + wide
    }
    end = index + word.length
    if (columns <= width) continue
    const pieces = cut(text, start, end, width)
    const last = pieces.pop() ?? [start, end]
    lines.push(...pieces)
    ;[start, end] = last
    columns = columnsOf(text.slice(start, end))
  }
  if (end > start) lines.push([start, end])
  return lines
}

/** A word too long for a line, in pieces; no surrogate pair is split. */
function cut(text: string, start: number, end: number, width: number): [number, number][] {
  const pieces: [number, number][] = []
  let from = start
  let columns = 0
  let at = start
  for (const character of text.slice(start, end)) {
    const wide = columnsOf(character)
    if (columns + wide > width && at > from) {
      pieces.push([from, at])
      from = at
      columns = 0
    }
    columns += wide
    at += character.length
  }
  pieces.push([from, end])
  return pieces
}

function slice(runs: readonly Run[], start: number, end: number, screen: Screen): string {
  let line = ''
  let at = 0
  for (const { text, style } of runs) {
    const from = Math.max(start, at)
    const to = Math.min(end, at + text.length)
    if (from < to) line += styled(text.slice(from - at, to - at), style, screen)
    at += text.length
    if (at >= end) break
  }
  return line
}
