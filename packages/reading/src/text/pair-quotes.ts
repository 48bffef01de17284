import type { Paragraph, Quotation, Span, StrayMark } from '@volgens/shapes'
import type { Orthography } from '../language.ts'
import { kindAt } from './characters.ts'
import { findMarks, type Mark } from './find-marks.ts'
import {
  type Ahead,
  closers,
  closesByContext,
  markRole,
  opensByContext,
  surelyCloses,
} from './mark-role.ts'

/** A quotation mark in its place; `closes` also where it is stray but stands like a closing one. */
export interface QuoteMark {
  readonly start: number
  readonly end: number
  readonly closes: boolean
}

export interface Quotes {
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  /** Every quotation mark, paired or stray, in order; apostrophes are not among them. */
  readonly marks: readonly QuoteMark[]
}

/**
 * Pairs the quotation marks of a text, over sentences and paragraphs.
 *
 * A quotation that is not closed in its paragraph goes on where the next paragraph begins with the same mark;
 * otherwise its mark is stray and nothing after it is swallowed. Linear in the number of marks.
 */
export function pairQuotes(
  text: string,
  paragraphs: readonly Paragraph[],
  orthography: Orthography,
): Quotes {
  const state = new Pairing()
  for (const paragraph of paragraphs) {
    const start = paragraph.dateline?.[1] ?? paragraph.start
    const marks = findMarks(text, start, paragraph.end, orthography)
    const reopened = reopenings(text, start, marks, state.open)
    state.carryOver(reopened)
    pairParagraph(text, marks, reopened, state)
    state.endParagraph(paragraph.end)
  }
  state.carryOver([])
  return state.result()
}

/** An opening mark that waits for its partner; `at`: all its marks, one a paragraph. */
interface Open {
  readonly glyph: string
  readonly at: number[]
  readonly parts: Span[]
}

interface Closed {
  readonly parts: readonly Span[]
  readonly glyph: string
}

/** What is open while marks are read in order. */
class Pairing {
  open: Open[] = []
  readonly #counts = new Map<string, number>()
  readonly #closed: Closed[] = []
  readonly #stray: StrayMark[] = []
  readonly #marks: QuoteMark[] = []

  push(mark: Mark): void {
    this.open.push({ glyph: mark.glyph, at: [mark.at], parts: [] })
    this.#counts.set(mark.glyph, (this.#counts.get(mark.glyph) ?? 0) + 1)
    this.mark(mark, false)
  }

  /** The mark begins another part of a quotation that is open. */
  reopen(quotation: Open, mark: Mark): void {
    quotation.at.push(mark.at)
    this.mark(mark, false)
  }

  mark(mark: Mark, closes: boolean): void {
    this.#marks.push({ start: mark.at, end: mark.at + mark.length, closes })
  }

  canClose(glyph: string): boolean {
    for (const opener of openersOf.get(glyph) ?? []) {
      if ((this.#counts.get(opener) ?? 0) > 0) return true
    }
    return false
  }

  /** Closes the nearest quotation that the mark fits; what was opened inside and left open is stray. */
  close(mark: Mark): void {
    this.mark(mark, true)
    if (!this.canClose(mark.glyph)) {
      this.#stray.push({ at: mark.at, problem: 'unopened' })
      return
    }
    for (let open = this.#pop(); open; open = this.#pop()) {
      if (closers.get(open.glyph)?.includes(mark.glyph)) {
        const from = open.at[open.at.length - 1] ?? mark.at
        this.#closed.push({
          glyph: open.glyph,
          parts: [...open.parts, [from, mark.at + mark.length]],
        })
        return
      }
      this.#lose(open)
    }
  }

  endParagraph(end: number): void {
    for (const open of this.open) open.parts.push([open.at[open.at.length - 1] ?? end, end])
  }

  /** Of what the last paragraph left open, keeps what this one re-opens; the rest is stray. */
  carryOver(reopened: readonly Open[]): void {
    if (this.open.length === 0) return
    const kept = new Set(reopened)
    for (const open of this.open) if (!kept.has(open)) this.#lose(open)
    this.open = [...reopened]
    this.#counts.clear()
    for (const { glyph } of reopened) this.#counts.set(glyph, (this.#counts.get(glyph) ?? 0) + 1)
  }

  result(): Quotes {
    const strayMarks = [...this.#stray].sort((a, b) => a.at - b.at)
    return { quotations: nest(this.#closed), strayMarks, marks: this.#marks }
  }

  #pop(): Open | undefined {
    const open = this.open.pop()
    if (open) this.#counts.set(open.glyph, (this.#counts.get(open.glyph) ?? 1) - 1)
    return open
  }

  #lose(open: Open): void {
    for (const at of open.at) this.#stray.push({ at, problem: 'unclosed' })
  }
}

const openersOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...closers.values()].flat())].map((closer) => [
    closer,
    [...closers].filter(([, list]) => list.includes(closer)).map(([opener]) => opener),
  ]),
)

function pairParagraph(
  text: string,
  marks: readonly Mark[],
  reopened: readonly Open[],
  state: Pairing,
): void {
  const aheads = lookAhead(marks)
  marks.forEach((mark, index) => {
    const again = reopened[index]
    if (again) {
      state.reopen(again, mark)
      return
    }
    const digitBefore = mark.at > 0 && kindAt(text, mark.at - 1) === 'digit'
    const ahead = aheads[index] ?? { closes: false, partner: false }
    const role = markRole(mark, state.canClose(mark.glyph), ahead, digitBefore)
    if (role === 'open') state.push(mark)
    if (role === 'close') state.close(mark)
  })
}

const MOST_REOPENED = 3

/** The open quotations that the marks at the beginning of a paragraph re-open, outermost first. */
function reopenings(
  text: string,
  start: number,
  marks: readonly Mark[],
  open: readonly Open[],
): readonly Open[] {
  if (open.length === 0) return []
  let count = 0
  for (const mark of marks.slice(0, MOST_REOPENED)) {
    if (text.slice(start, mark.at).replace(/[“„‘‚«»‹›"',`\s]/g, '') !== '') break
    count += 1
  }
  for (let size = Math.min(count, open.length); size > 0; size--) {
    const inner = open.slice(open.length - size)
    if (inner.every((quotation, index) => quotation.glyph === marks[index]?.glyph)) return inner
  }
  return []
}

/** For each mark what comes after it, in one pass from the end. */
function lookAhead(marks: readonly Mark[]): Ahead[] {
  const aheads: Ahead[] = new Array<Ahead>(marks.length)
  const closes = new Map<string, boolean>()
  const partner = new Map<string, boolean>()
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]
    if (!mark) continue
    const family = familyOf(mark.glyph)
    aheads[index] = {
      closes: closes.get(family) ?? false,
      partner: partner.get(mark.glyph) ?? false,
    }
    if (opensByContext(mark)) closes.set(family, false)
    else if (surelyCloses(mark)) closes.set(family, true)
    if (closesByContext(mark) || mark.after === 'edge') partner.set(mark.glyph, true)
  }
  return aheads
}

/** Marks that open and close each other share a family. */
function familyOf(glyph: string): string {
  return "‘’‚'".includes(glyph) ? 'single' : 'double'
}

/** Quotations in order of their beginning, each with its depth and the index of the one around it. */
function nest(closed: readonly Closed[]): Quotation[] {
  const ordered = closed
    .map(({ parts, glyph }) => ({
      parts,
      start: parts[0]?.[0] ?? 0,
      end: parts[parts.length - 1]?.[1] ?? 0,
      style: "‘’‚'‹›".includes(glyph) ? ('single' as const) : ('double' as const),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  return ordered.map(({ parts, start, style }, index) => {
    while (around.length > 0 && (ordered[around[around.length - 1] ?? 0]?.end ?? 0) <= start) {
      around.pop()
    }
    const parent = around[around.length - 1]
    const depth = around.length
    around.push(index)
    return parent === undefined ? { parts, style, depth } : { parts, style, depth, parent }
  })
}
