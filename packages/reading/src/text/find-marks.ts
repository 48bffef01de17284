import type { Orthography } from '../language.ts'
import { isSpaceAt, isWordAt, kindAt } from './characters.ts'

/**
 * A character, or two typed as one, that may be a quotation mark.
 *
 * before, after: what stands beside it, other marks skipped. `edge`: nothing or white space; `opening`: a
 * bracket or dash; `pause`: , : ; `closing`: punctuation that ends something; `word`: anything else.
 */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly glyph: string
  readonly before: Side
  readonly after: Side
  /** True where a single mark may be the apostrophe of a genitive: "the players' strike". */
  readonly genitive: boolean
}

type Side = 'edge' | 'opening' | 'pause' | 'closing' | 'word'

/** Of three commas the first is a comma: "gisteren,,,maar" has `,` and `,,`. */
const GLYPHS = /,,(?!,)|''|``|[“”„‟‘’‚«»‹›"']/g

const SINGLE = new Set(['‘', '’', '‚', "'"])

/** All candidates between two offsets, in order; apostrophes, minutes and inches are left out. */
export function findMarks(
  text: string,
  start: number,
  end: number,
  orthography: Orthography,
): Mark[] {
  const marks: Mark[] = []
  let passedUpTo = start
  for (const found of text.slice(start, end).matchAll(GLYPHS)) {
    const at = start + found.index
    if (at < passedUpTo) continue
    const glyph = found[0]
    const passed = SINGLE.has(glyph) ? apostrophe(text, at, start, end, orthography) : 0
    passedUpTo = at + passed
    if (passed > 0 || isMeasure(text, at, glyph)) continue
    marks.push({
      at,
      length: glyph.length,
      glyph: glyph === '‟' ? '“' : glyph,
      before: sideBefore(text, at, start),
      after: sideAfter(text, at + glyph.length, end),
      genitive: SINGLE.has(glyph) && isGenitive(text, at, end),
    })
  }
  return marks
}

/** Length of what to pass over when the single mark is an apostrophe, else 0. */
function apostrophe(
  text: string,
  at: number,
  start: number,
  end: number,
  orthography: Orthography,
): number {
  const wordBefore = at > start && isWordAt(text, at - 1)
  const wordAfter = at + 1 < end && isWordAt(text, at + 1)
  if (wordAfter && (wordBefore || endsAbbreviation(text, at, start))) return 1
  if (wordAfter) return leading(text, at, end, orthography)
  if (wordBefore && isListed(text, wordStart(text, at, start), at + 1, orthography)) return 1
  return 0
}

/** The full stop of "U.N." before "'s": a mark that closes would have white space after it. */
function endsAbbreviation(text: string, at: number, start: number): boolean {
  return at - 2 >= start && text.charAt(at - 1) === '.' && isWordAt(text, at - 2)
}

/** "'s", "'t", "'n'", "'90", "'80s"; 0 for the opening mark of a quotation. */
function leading(text: string, at: number, end: number, orthography: Orthography): number {
  const stop = wordEnd(text, at + 1, end)
  if (isListed(text, at, stop + 1, orthography) && isApostrophe(text, stop)) return stop + 1 - at
  if (isListed(text, at, stop, orthography)) return stop - at
  const word = text.slice(at + 1, stop)
  return /^\d\d(?:s|er|ers)?$/.test(word) && !isApostrophe(text, stop) ? stop - at : 0
}

const LONGEST_LISTED = 16

function isListed(text: string, start: number, end: number, orthography: Orthography): boolean {
  if (end - start > LONGEST_LISTED) return false
  const word = text.slice(start, end).toLowerCase().replace(/[‘’]/g, "'")
  return orthography.apostropheWords.has(word)
}

function wordStart(text: string, at: number, start: number): number {
  const first = Math.max(start, at - LONGEST_LISTED)
  let from = at
  while (from > first && isWordAt(text, from - 1)) from--
  return from
}

function wordEnd(text: string, at: number, end: number): number {
  const last = Math.min(end, at + LONGEST_LISTED)
  let to = at
  while (to < last && isWordAt(text, to)) to++
  return to
}

function isApostrophe(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === "'" || character === '’' || character === '‘'
}

/** 5'10" and 6' 2": the inches after the feet. Other inches are told by what else is open. */
function isMeasure(text: string, at: number, glyph: string): boolean {
  if (glyph !== '"' && glyph !== "''" && glyph !== '”') return false
  return /\d['’] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))
}

/** A sibilant before, white space and a small letter after. */
function isGenitive(text: string, at: number, end: number): boolean {
  if (!/[szx]/i.test(text.charAt(at - 1)) || at + 2 >= end || !isSpaceAt(text, at + 1)) return false
  return kindAt(text, at + 2) === 'lower'
}

const MOST_SKIPPED = 6

function sideBefore(text: string, at: number, start: number): Side {
  let from = at - 1
  for (let i = 0; i < MOST_SKIPPED && from >= start && isQuote(text, from); i++) from--
  if (from < start || isSpaceAt(text, from)) return 'edge'
  return side(text, from, '([{<-–—/=¡¿')
}

function sideAfter(text: string, at: number, end: number): Side {
  let to = at
  for (let i = 0; i < MOST_SKIPPED && to < end && isQuote(text, to); i++) to++
  if (to >= end || isSpaceAt(text, to)) return 'edge'
  return side(text, to, '([{<')
}

function side(text: string, at: number, opening: string): Side {
  const character = text.charAt(at)
  if (opening.includes(character)) return 'opening'
  if (',:;'.includes(character)) return 'pause'
  if ('.?!)]}>…-–—/%'.includes(character)) return 'closing'
  return 'word'
}

function isQuote(text: string, at: number): boolean {
  return '“”„‟‘’‚«»‹›"\''.includes(text.charAt(at))
}
