import type { Naming, Reading, Span, Statement } from '@volgens/shapes'
import { sizeOf } from './voices.ts'

/** A piece of text in which nothing changes: all of it belongs to the same statements and namings. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Statements whose content it is part of, the widest first. */
  readonly contents: readonly Statement[]
  readonly sources: readonly Statement[]
  readonly cues: readonly Statement[]
  /** Namings whose label it is part of. */
  readonly labels: readonly Naming[]
}

/** A paragraph cut into pieces. */
export interface Passage {
  readonly kind: 'body' | 'heading'
  readonly pieces: readonly Piece[]
}

/**
 * The text in paragraphs, each cut where a statement or naming begins or ends, so that nested and overlapping
 * ones can be drawn. Pieces cover each paragraph without gap; white space between paragraphs is left out.
 */
export function passagesOf(reading: Reading): Passage[] {
  const { text } = reading.report
  const marks = marksOf(reading)
  let next = 0
  let active: Mark[] = []
  return paragraphsOf(text).map(([start, end]) => {
    const pieces: Piece[] = []
    let at = start
    while (at < end) {
      active = active.filter((mark) => mark.end > at)
      for (let mark = marks[next]; mark !== undefined && mark.start <= at; mark = marks[++next]) {
        if (mark.end > at) active.push(mark)
      }
      const upTo = Math.min(end, marks[next]?.start ?? end, ...active.map((mark) => mark.end))
      pieces.push(pieceOf(at, upTo, active))
      at = upTo
    }
    return { kind: kindOf(text.slice(start, end)), pieces }
  })
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly part: 'content' | 'source' | 'cue' | 'label'
  readonly statement?: Statement
  readonly naming?: Naming
}

function marksOf({ statements, namings }: Reading): Mark[] {
  const of = (part: Mark['part'], spans: readonly Span[], item: Partial<Mark>): Mark[] =>
    spans
      .filter(([start, end]) => start < end)
      .map(([start, end]) => ({ start, end, part, ...item }))
  return [
    ...statements.flatMap((statement) => [
      ...of('content', statement.content, { statement }),
      ...of('source', statement.source.spans, { statement }),
      ...of('cue', statement.cue, { statement }),
    ]),
    ...namings.flatMap((naming) => of('label', naming.label, { naming })),
  ].sort((a, b) => a.start - b.start)
}

function pieceOf(start: number, end: number, active: readonly Mark[]): Piece {
  const statements = (part: Mark['part']) => [
    ...new Set(
      active.filter((mark) => mark.part === part).flatMap(({ statement }) => statement ?? []),
    ),
  ]
  return {
    start,
    end,
    contents: statements('content').sort((a, b) => sizeOf(b) - sizeOf(a)),
    sources: statements('source'),
    cues: statements('cue'),
    labels: [...new Set(active.flatMap(({ naming }) => naming ?? []))],
  }
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }): Span[] => {
    const words = line.trim()
    const start = index + line.length - line.trimStart().length
    return words === '' ? [] : [[start, start + words.length]]
  })
}

/** A short line that ends as no sentence does stands above others: for the eye only, nothing is read from it. */
function kindOf(paragraph: string): Passage['kind'] {
  return paragraph.length <= 100 && /[\p{L}\p{N}’'”"?]$/u.test(paragraph) && !/[.!]/.test(paragraph)
    ? 'heading'
    : 'body'
}
