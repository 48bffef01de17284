import { numberAt, type NumberFound } from './find-number.ts'
import { isGlued, phraseAt, phraseBefore, type Line } from './line.ts'
import { partsOf } from './number-word.ts'
import { readDigits } from './digits.ts'
import type { Quantity } from './quantity.ts'

/** Two numbers, the larger behind: "drie tot vijf", "between 3 and 5", "10–15", "drie- tot vierhonderd". */
export function findRange(line: Line, at: number): Quantity | undefined {
  return oneWordRange(line, at) ?? between(line, at) ?? halfWritten(line, at) ?? joined(line, at)
}

const DASHES = new Set(['-', '–', '—'])

/** "10-15" where the sentence is cut so that it is one word. */
function oneWordRange(line: Line, at: number): Quantity | undefined {
  const parts = /^([\d.,]+)[-–]([\d.,]+)$/.exec(line.forms[at] ?? '')
  const low = parts && readDigits(parts[1] ?? '', line.knowledge.decimal)
  const high = parts && readDigits(parts[2] ?? '', line.knowledge.decimal)
  if (!low || !high) return undefined
  const scale = phraseAt(line, at + 1, 'scale')
  const factor = scale?.value ?? 1
  const last = at + (scale?.words.length ?? 0)
  const numbers = [low, high].map((digits) => ({
    first: at,
    last,
    value: digits.value * factor,
    digits,
    scale: factor,
  }))
  return rangeOf(numbers, true)
}

/** "tussen (de) 3 en 5". */
function between(line: Line, at: number): Quantity | undefined {
  const opener = phraseAt(line, at, 'range-opener')
  if (opener === undefined) return undefined
  const low = amountAt(line, at + opener.words.length)
  const and = low && phraseAt(line, low.last + 1, 'range-and')
  const high = low && and && amountAt(line, low.last + 1 + and.words.length)
  if (low === undefined || high === undefined) return undefined
  const range = rangeOf([shared(low, high), high], false)
  return range.kind === 'range' ? { ...range, first: at } : undefined
}

/** A number with or without a currency sign before it: "$30,000 to $60,000". */
const amountAt = (line: Line, at: number): NumberFound | undefined =>
  numberAt(line, /\p{Sc}$/u.test(line.forms[at] ?? '') ? at + 1 : at)

/** "drie- tot vierhonderd": the first number has the hundred of the second. */
function halfWritten(line: Line, at: number): Quantity | undefined {
  const form = line.forms[at] ?? ''
  const parts = form.endsWith('-') ? partsOf(form.slice(0, -1), line.knowledge.numbers) : undefined
  const joint = parts && phraseAt(line, at + 1, 'range')
  const high = joint && numberAt(line, at + 1 + joint.words.length)
  if (parts === undefined || high === undefined) return undefined
  const power = [1e9, 1e6, 1e3, 100].find((p) => high.value >= p && high.value % p === 0) ?? 1
  const low = { first: at, last: at, value: (parts[0] ?? 0) * power, scale: power }
  if (parts.length > 1) return { first: at, last: high.last, kind: 'set-aside', numbers: [] }
  return rangeOf([low, high], false)
}

/** "drie tot vijf", "3 – 5"; not behind "van": what rises from three to five is no range. */
function joined(line: Line, at: number): Quantity | undefined {
  const low = numberAt(line, at)
  if (low === undefined) return undefined
  const next = low.last + 1
  const dash = DASHES.has(line.forms[next] ?? '') && isEven(line, next)
  const joint = dash ? 1 : phraseAt(line, next, 'range')?.words.length
  const high = joint === undefined ? undefined : amountAt(line, next + joint)
  const change = !dash && phraseBefore(line, at - 1, 'change-opener') !== undefined
  if (high === undefined || change) return undefined
  const range = rangeOf([shared(low, high), high], dash)
  return range.kind === 'range' || dash ? range : undefined
}

/** A space on both sides of the dash or on neither. */
const isEven = (line: Line, dash: number): boolean =>
  isGlued(line, dash - 1) === isGlued(line, dash)

/** "2 tot 3 miljoen": the first is of the same size as the second. */
function shared(low: NumberFound, high: NumberFound): NumberFound {
  const apart = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale
  return apart ? { ...low, value: low.value * high.scale, scale: high.scale } : low
}

/** A range, or what must be set aside: the second number is not the larger ("3-1"). */
function rangeOf(numbers: readonly NumberFound[], dash: boolean): Quantity {
  const [low, high] = [numbers[0], numbers.at(-1)]
  const place = { first: low?.first ?? 0, last: high?.last ?? 0, numbers }
  if (low === undefined || high === undefined || low.value >= high.value) {
    return { ...place, kind: 'set-aside' }
  }
  return { ...place, kind: 'range', value: low.value, high: high.value, dash }
}
