import { VolgensError } from '@volgens/shapes'
import { byteOffsets, decode } from './decode.ts'

/** A text fit for reading, and the way back to what was given. */
export interface Source {
  /** NFC, lines ended by LF, no byte order mark. */
  readonly text: string
  /**
   * From an offset in `text` (0 to its length) to the code unit of a given string, or the byte of given bytes.
   * Monotone; an offset inside a character that NFC composed gives that character's beginning.
   */
  readonly toGiven: (offset: number) => number
}

/**
 * The text of what was given: NFC, LF, without byte order mark; lone surrogates stay.
 *
 * Throws `invalid-utf8`, `binary-input` (a NUL, so no text) and `empty-text` (nothing but white space).
 */
export function normalise(input: string | Uint8Array): Source {
  if (typeof input === 'string') return normaliseString(input)
  const decoded = decode(input)
  const source = normaliseString(decoded)
  const toByte = byteOffsets(decoded)
  return { text: source.text, toGiven: (offset) => toByte(source.toGiven(offset)) }
}

function normaliseString(given: string): Source {
  const nul = given.indexOf('\0')
  if (nul >= 0) {
    throw new VolgensError(
      'binary-input',
      `a NUL character at offset ${nul}; expected plain text; give the text of the file, not the file itself`,
    )
  }
  if (!/[^\s\u200b\u2060]/u.test(given)) {
    throw new VolgensError(
      'empty-text',
      `${given.length === 0 ? 'no characters' : 'only white space'}; expected a text to read; check the file or the input that was piped in`,
    )
  }
  return rewrite(given)
}

/** One piece of the given text that came out different: where it began and ended, there and here. */
interface Change {
  readonly given: number
  readonly givenEnd: number
  readonly text: number
  readonly textEnd: number
}

function rewrite(given: string): Source {
  const changes: Change[] = []
  const pieces: string[] = []
  let copied = 0
  let length = 0
  const replace = (start: number, end: number, by: string) => {
    pieces.push(given.slice(copied, start), by)
    const at = length + start - copied
    changes.push({ given: start, givenEnd: end, text: at, textEnd: at + by.length })
    length = at + by.length
    copied = end
  }
  for (const { start, end, by } of replacements(given)) replace(start, end, by)
  if (changes.length === 0) return { text: given, toGiven: (offset) => offset }
  pieces.push(given.slice(copied))
  return { text: pieces.join(''), toGiven: (offset) => back(changes, offset) }
}

interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** All places to rewrite, in order. */
function replacements(given: string): Replacement[] {
  const found: Replacement[] = []
  if (given.startsWith('\ufeff')) found.push({ start: 0, end: 1, by: '' })
  if (/[\r\u2028\u2029]/.test(given)) {
    for (const line of given.matchAll(/\r\n?|[\u2028\u2029]/g)) {
      found.push({ start: line.index, end: line.index + line[0].length, by: '\n' })
    }
  }
  if (given.normalize('NFC') === given) return found
  for (const cluster of clusters(given)) found.push(cluster)
  return found.sort((a, b) => a.start - b.start)
}

const JOINING = String.raw`\p{M}\u1160-\u11ff\u{16d60}-\u{16d7f}`
const CLUSTER = new RegExp(
  String.raw`[^${JOINING}\r\n\u2028\u2029\ufeff][${JOINING}]*|[${JOINING}]+`,
  'gu',
)

/**
 * The stretches that NFC changes, as short as they can be cut.
 *
 * A stretch begins at a character that composes with nothing before it: no combining mark, no Hangul vowel or
 * final, no vowel sign of Kirat Rai (UAX #15, 9.1).
 */
function clusters(given: string): Replacement[] {
  const found: Replacement[] = []
  for (const stretch of given.matchAll(/[\0-\x7f]?[^\0-\x7f]+/gu)) {
    if (stretch[0].normalize('NFC') === stretch[0]) continue
    for (const part of stretch[0].matchAll(CLUSTER)) {
      const by = part[0].normalize('NFC')
      const start = stretch.index + part.index
      if (by !== part[0]) found.push({ start, end: start + part[0].length, by })
    }
  }
  return found
}

function back(changes: readonly Change[], offset: number): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.text ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const change = changes[low - 1]
  if (!change) return offset
  if (offset >= change.textEnd) return change.givenEnd + offset - change.textEnd
  return change.given
}
