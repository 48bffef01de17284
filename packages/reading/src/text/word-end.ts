import type { Orthography } from '../language.ts'
import { abbreviation, lastPart } from './abbreviation.ts'
import { isLetterAt, isSpaceAt, isWordAt, kindAt } from './characters.ts'

/**
 * The end of the word that begins at `at`, or `at` itself where none begins.
 *
 * A word is letters and digits and what joins them: apostrophes (quotation marks lie outside `at`–`stop`),
 * hyphens, slashes, the stops and commas of numbers, the full stops of abbreviations.
 */
export function wordEnd(text: string, at: number, stop: number, orthography: Orthography): number {
  let to = beginning(text, at, stop)
  if (to === at) return at
  while (to < stop) {
    if (isWordAt(text, to)) {
      to += 1
      continue
    }
    const width = joint(text, at, to, stop, orthography)
    if (width <= 0) return to - width
    to += width
  }
  return Math.min(to, stop)
}

/** Where the search for the end of a word begins: past "'", "-", "+", "." or "(sub)" before a word. */
function beginning(text: string, at: number, stop: number): number {
  if (isWordAt(text, at)) return at + 1
  if (at + 1 >= stop) return at
  const character = text.charAt(at)
  if (isApostrophe(character)) return isWordAt(text, at + 1) ? at + 1 : at
  if (at > 0 && isWordAt(text, at - 1)) return at
  const next = kindAt(text, at + 1)
  if (character === '-') return next !== 'space' && isWordAt(text, at + 1) ? at + 1 : at
  if (character === '+' || character === '.') {
    return next === 'digit' || (character === '.' && next === 'lower') ? at + 1 : at
  }
  if (character !== '(') return at
  const part = /^\(\p{L}{1,8}-?\)(?=\p{Ll})/u.exec(text.slice(at, Math.min(stop, at + 16)))
  return at + (part?.[0].length ?? 0)
}

/**
 * How many code units at `to` belong to the word and let it go on; 0 where it ends before them, negative where
 * it ends after them (the full stop of "drs.", the sign of "US$").
 */
function joint(
  text: string,
  at: number,
  to: number,
  stop: number,
  orthography: Orthography,
): number {
  const character = text.charAt(to)
  const inside = to + 1 < stop && isWordAt(text, to + 1)
  switch (character) {
    case '.':
      return fullStop(text, at, to, stop, orthography)
    case "'":
    case '’':
    case '‘':
      return 1
    case '-':
    case '‐':
    case '‑':
      return hyphen(text, to, stop, inside)
    case ',':
      return comma(text, to, stop)
    case ':':
      return between(text, to, stop, 'digit') ? 1 : 0
    case '/':
    case '&':
    case '_':
    case '=':
    case '*':
    case '^':
    case '`':
    case '·':
    case '@':
      return inside && isWordAt(text, to - 1) ? 1 : 0
    case '+':
    case '°':
      return 1
    case '%':
    case '‰':
      return kindAt(text, to - 1) === 'digit' ? 1 : 0
    case '$':
      return kindAt(text, to - 1) === 'upper' && (!inside || kindAt(text, to + 1) === 'digit')
        ? -1
        : 0
    case '(':
      return bracket(text, to, stop)
    default:
      return 0
  }
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’' || character === '‘'
}

/** "Noord-Holland", "binnen-" before white space or punctuation; not the first of two hyphens. */
function hyphen(text: string, to: number, stop: number, inside: boolean): number {
  if (inside) return 1
  const next = text.charAt(to + 1)
  if (to + 2 < stop && isApostrophe(next) && isWordAt(text, to + 2)) return 1
  if (to + 1 < stop && '-–—>'.includes(next)) return 0
  return isLetterAt(text, to - 1) ? 1 : 0
}

/** "1.000,50"; "5,-". */
function comma(text: string, to: number, stop: number): number {
  if (between(text, to, stop, 'digit')) return 1
  if (kindAt(text, to - 1) !== 'digit' || !'-–—'.includes(text.charAt(to + 1))) return 0
  const price = /^,(?:--|[-–—])(?![\p{L}\p{N}-])/u.exec(text.slice(to, Math.min(stop, to + 4)))
  return price ? -price[0].length : 0
}

/** "uitzending(en)", "Spouse(s)". */
function bracket(text: string, to: number, stop: number): number {
  if (!isLetterAt(text, to - 1)) return 0
  return /^\(\p{Ll}{1,6}\)/u.exec(text.slice(to, Math.min(stop, to + 8)))?.[0].length ?? 0
}

function between(text: string, to: number, stop: number, kind: 'digit'): boolean {
  return to + 1 < stop && kindAt(text, to - 1) === kind && kindAt(text, to + 1) === kind
}

/** Longest part before a full stop that is looked at. */
const REACH = 24

function fullStop(
  text: string,
  at: number,
  to: number,
  stop: number,
  orthography: Orthography,
): number {
  const dots = to + 1 < stop && text.charAt(to + 1) === '.'
  if (dots && text.charAt(to + 2) === '.') return 0
  const form = lastPart(text.slice(Math.max(at, to - REACH), to + 1))
  const known = abbreviation(form, orthography)
  if (to + 1 < stop && isWordAt(text, to + 1))
    return stopInside(text, to, form, known !== undefined)
  if (known === undefined) return 0
  if (to + 2 < stop && isJoined(text, to + 1)) return 1
  return known === 'never' && isLast(text, to + 1, stop) ? 0 : -1
}

/** "2.500" and "N.V" go on; "prof." in "prof.dr." ends here, and "gisteren" in "gisteren.De". */
function stopInside(text: string, to: number, form: string, known: boolean): number {
  if (kindAt(text, to - 1) === 'digit' && kindAt(text, to + 1) === 'digit') return 1
  const part = form.slice(form.lastIndexOf('.', form.length - 2) + 1)
  if (part.length <= 2) return 1
  if (known) return -1
  const opensSentence = kindAt(text, to + 1) === 'upper' && kindAt(text, to + 2) !== 'upper'
  return opensSentence ? 0 : 1
}

/** "N.-Br.", "Kon./Shell", "B.V.'s". */
function isJoined(text: string, at: number): boolean {
  const character = text.charAt(at)
  return (
    (character === '-' || character === '/' || isApostrophe(character)) && isWordAt(text, at + 1)
  )
}

/** True where nothing but white space follows: "plan B." at the end has its full stop apart. */
function isLast(text: string, at: number, stop: number): boolean {
  let next = at
  while (next < stop && isSpaceAt(text, next)) next++
  return next >= stop
}
