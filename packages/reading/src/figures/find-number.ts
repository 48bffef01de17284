import { NOTHING, type Sum, valueOf } from './combine.ts'
import type { Digits } from './digits.ts'
import { phraseAt, type Line } from './line.ts'
import { step, type Step } from './number-step.ts'

/** A number as it stands in a sentence: one word or several, one value. */
export interface NumberFound {
  readonly first: number
  /** Index of its last word. */
  readonly last: number
  readonly value: number
  /** Set where it is written in digits. */
  readonly digits?: Digits
  /** The large number written apart behind it ("miljoen"), which a range shares; 1 where there is none. */
  readonly scale: number
  /** "12%" in one word. */
  readonly percent?: boolean
  /** "40m": millions only behind a currency sign, else metres. */
  readonly needsCurrency?: boolean
}

/**
 * The number that begins at a word, or undefined: "2,5 miljoen", "two hundred and fifty", "anderhalf miljoen",
 * "een half miljoen", "twintig". Words only where they are numbers to the parser or are made of several parts.
 */
export function numberAt(line: Line, at: number): NumberFound | undefined {
  const from = phraseAt(line, at, 'article') === undefined ? at : at + 1
  const start = step(line, from, NOTHING)
  if (start === undefined || (from > at && start.scale === 1 && start.sum.current !== 0.5))
    return undefined
  const { sum, last, scale } = extend(line, start)
  const value = valueOf(sum)
  // half and quarter count nothing by themselves: "half drie", "half mei".
  if (value < 1 && value > 0 && start.digits === undefined) return undefined
  const { digits, percent, needsCurrency } = start
  return {
    first: at,
    last,
    value,
    scale,
    ...(digits === undefined ? {} : { digits }),
    ...(percent === undefined ? {} : { percent }),
    ...(needsCurrency === undefined ? {} : { needsCurrency }),
  }
}

function extend(line: Line, start: Step): Step {
  let here = start
  for (;;) {
    const next = nextStart(line, here)
    const more = halfBehind(line, here) ?? (next && step(line, next, here.sum))
    if (!more || (here.digits !== undefined && more.scale === 1 && !more.half)) return here
    here = more
  }
}

/** "two AND A HALF million". */
function halfBehind(line: Line, { sum, last }: Step): Step | undefined {
  const joiner = phraseAt(line, last + 1, 'joiner')
  const article = joiner && phraseAt(line, last + 2, 'article')
  const half = article && step(line, last + 3, NOTHING)
  if (half?.sum.current !== 0.5 || sum.total > 0 || !Number.isInteger(sum.current)) return undefined
  return { sum: { ...sum, current: sum.current + 0.5 }, last: last + 3, scale: 1, half: true }
}

/** Where the number may go on: the next word, behind "and" after a hundred, behind the article of "half a million". */
function nextStart(line: Line, { sum, last, digits }: Step): number | undefined {
  const next = last + 1
  if (sum.current === 0.5 && phraseAt(line, next, 'article') !== undefined) return next + 1
  if (digits === undefined && valueOf(sum) >= 100 && phraseAt(line, next, 'joiner') !== undefined) {
    const behind = step(line, next + 1, NOTHING)
    const fits = behind !== undefined && behind.digits === undefined && valueOf(behind.sum) < 100
    return fits && isSmallPart(sum) ? next + 1 : undefined
  }
  return next
}

/** "tweehonderd en vijftig" is one number; "vijf en twintig" two, in a list. */
const isSmallPart = (sum: Sum): boolean => valueOf(sum) % 100 === 0
