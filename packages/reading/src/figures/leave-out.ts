import type { Counted } from './counted.ts'
import { isGlued, isKind, phraseAt, phraseBefore, type Line } from './line.ts'
import type { Quantity } from './quantity.ts'

/**
 * Why a number with a noun behind it counts nothing, or undefined where it counts.
 *
 * Lengths of time, dates and hours are times; an age tells who somebody is; "nummer 10", "artikel 5", "A2" name
 * something; "Kerkstraat 12" and "12 Main Street" are addresses; a match ends in 3-1.
 */
export function leaveOut(line: Line, quantity: Quantity, counted: Counted): string | undefined {
  const { noun } = counted
  if (isMonth(line, quantity.last + 1) || isMonth(line, noun)) return 'date'
  if (isKind(line, noun, 'duration')) return 'duration'
  if (isKind(line, noun, 'frequency')) return 'frequency'
  if (isKind(line, noun, 'uncounted')) return 'manner-of-speaking'
  if (phraseBefore(line, quantity.first - 1, 'label') !== undefined) return 'name'
  if (isStreet(line, noun) || isPostcode(line, quantity)) return 'address'
  if (isJoinedOn(line, quantity)) return 'compound'
  if (quantity.dash === true && !counted.plural) return 'match'
  return isYear(line, quantity, counted) ? 'year' : undefined
}

/** "three-day", "five-storey": a hyphen makes it a quality of something else. */
export function isJoinedOn(line: Line, { last }: Quantity): boolean {
  const [hyphen, next] = [line.forms[last + 1] ?? '', line.forms[last + 2] ?? '']
  return /^[-‐‑]$/.test(hyphen) && isGlued(line, last) && /^\p{L}/u.test(next)
}

const isMonth = (line: Line, at: number): boolean =>
  line.knowledge.months.has(line.forms[at] ?? '') && /^\p{L}/u.test(line.forms[at] ?? '')

const isStreet = (line: Line, noun: number): boolean =>
  isKind(line, noun, 'street') && /^\p{Lu}/u.test(line.words[noun]?.form ?? '')

/** "1012 AB": four digits and two capitals. */
const isPostcode = (line: Line, { first, last }: Quantity): boolean =>
  first === last &&
  /^\d{4}$/.test(line.forms[first] ?? '') &&
  /^\p{Lu}{2}$/u.test(line.words[last + 1]?.form ?? '')

/** Four digits without a mark: a year behind a preposition or an article, and where no plural follows. */
function isYear(line: Line, quantity: Quantity, { plural }: Counted): boolean {
  if (!looksLikeYear(quantity)) return false
  const recent = (quantity.value ?? 0) >= 1900
  const before = line.words[quantity.first - 1]
  return !plural || (recent && before !== undefined && 'ADP DET'.includes(before.upos))
}

/** Whole, in four digits, ungrouped, from 1100 up to 2100; of a range both. */
export function looksLikeYear({ numbers }: Quantity): boolean {
  return (
    numbers.length > 0 &&
    numbers.every(
      ({ value, digits, scale }) =>
        digits !== undefined &&
        !digits.grouped &&
        scale === 1 &&
        Number.isInteger(value) &&
        value >= 1100 &&
        value <= 2100,
    )
  )
}

/** Whether the mark in "14.30" or "2.500" might mean something else than it does in this language. */
export function isDoubtful(line: Line, { numbers, last }: Quantity): boolean {
  const doubtful = numbers.some(({ digits, scale }) => digits?.doubtful === true && scale === 1)
  return (
    doubtful && !isKind(line, last + 1, 'unit') && phraseAt(line, last + 1, 'percent') === undefined
  )
}
