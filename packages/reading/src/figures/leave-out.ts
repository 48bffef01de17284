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
  if (isDay(line, quantity, counted)) return 'date'
  if (isKind(line, noun, 'duration') || isKind(line, quantity.last + 1, 'duration'))
    return 'duration'
  if (isKind(line, noun, 'frequency')) return 'frequency'
  if (isKind(line, noun, 'uncounted')) return 'manner-of-speaking'
  if (phraseBefore(line, quantity.first - 1, 'label') !== undefined) return 'name'
  if (isStreet(line, noun) || isPostcode(line, quantity)) return 'address'
  if (isJoinedOn(line, quantity)) return 'compound'
  if (quantity.dash === true && !counted.plural && !isKind(line, noun, 'unit')) return 'match'
  if (isSecondOfMatch(line, quantity)) return 'match'
  return isYear(line, quantity, counted) ? 'year' : undefined
}

/** "three-day", "five-storey": a hyphen makes it a quality of something else. */
export function isJoinedOn(line: Line, { last }: Quantity): boolean {
  const [hyphen, next] = [line.forms[last + 1] ?? '', line.forms[last + 2] ?? '']
  return /^[-‐‑]$/.test(hyphen) && isGlued(line, last) && /^\p{L}/u.test(next)
}

/** "12 mei", "Sept. 11 memorial"; in "In May 12 people" the number belongs to its noun. */
function isDay(line: Line, { first, last }: Quantity, { noun, plural }: Counted): boolean {
  if (isMonth(line, last + 1) || isMonth(line, noun)) return true
  const owned = (line.words[first]?.head ?? -1) > last
  return isMonth(line, first - 1) && !(plural && owned)
}

const isMonth = (line: Line, at: number): boolean =>
  line.knowledge.months.has(line.forms[at] ?? '') && /^\p{L}/u.test(line.forms[at] ?? '')

/** "3- 1", "3 -1": whatever the spaces, two numbers with a dash between. */
function isSecondOfMatch(line: Line, { first }: Quantity): boolean {
  const before = `${line.forms[first - 2] ?? ''}${line.forms[first - 1] ?? ''}`
  return /\d[-–]$/.test(before)
}

const isStreet = (line: Line, noun: number): boolean =>
  isKind(line, noun, 'street') && /^\p{Lu}/u.test(line.words[noun]?.form ?? '')

/** "1012 AB": four digits and two capitals. */
const isPostcode = (line: Line, { first, last }: Quantity): boolean =>
  first === last &&
  /^\d{4}$/.test(line.forms[first] ?? '') &&
  /^\p{Lu}{2}$/u.test(line.words[last + 1]?.form ?? '')

/** Four digits without a mark: a year behind a preposition or an article, and where no plural follows. */
function isYear(line: Line, quantity: Quantity, { plural, noun }: Counted): boolean {
  if (!looksLikeYear(quantity) || isKind(line, noun, 'unit')) return false
  const { value = 0 } = quantity
  const before = line.words[quantity.first - 1]
  // Round numbers before a plural count: "een groep van 2000 mensen".
  const recent = value >= 1900 && value % 100 !== 0
  return !plural || (recent && before !== undefined && !'VERB AUX ADV PUNCT'.includes(before.upos))
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
