import { add, isPower, multiply, NOTHING, type Sum } from './combine.ts'
import { readDigits, type Digits } from './digits.ts'
import { isGlued, phraseAt, type Line } from './line.ts'
import { partsOf } from './number-word.ts'

/** A number as far as it has been read. */
export interface Step {
  readonly sum: Sum
  readonly last: number
  readonly scale: number
  readonly digits?: Digits
  readonly percent?: boolean
  readonly needsCurrency?: boolean
  readonly half?: boolean
}

/** The number with what a word adds to it: the next part, a scale or digits. */
export function step(line: Line, at: number, sum: Sum): Step | undefined {
  const scale = phraseAt(line, at, 'scale')
  if (scale?.value !== undefined) {
    const grown = isPower(scale.value) ? add(sum, scale.value) : multiply(sum, scale.value)
    return grown && { sum: grown, last: at + scale.words.length - 1, scale: scale.value }
  }
  return digitStep(line, at, sum) ?? wordStep(line, at, sum)
}

function digitStep(line: Line, at: number, sum: Sum): Step | undefined {
  const form = line.forms[at] ?? ''
  if (sum !== NOTHING || !/^\d/.test(form)) return undefined
  const grouped = /^[1-9]\d{0,2}$/.test(form) ? groupsBehind(line, at) : 0
  const all = line.forms.slice(at, at + 1 + grouped).join(' ')
  const [, figure = '', unit = ''] = /^([\d., ]*\d)(%|\p{L}{1,3})?$/u.exec(all) ?? []
  const digits = readDigits(figure, line.knowledge.decimal)
  if (digits === undefined) return undefined
  const written = { sum: { ...NOTHING, current: digits.value }, last: at + grouped, digits }
  if (unit === '') return { ...written, scale: 1 }
  return unit === '%' ? { ...written, scale: 1, percent: true } : suffixed(line, written, unit)
}

/** "2.5bn", "40m". */
function suffixed(line: Line, written: Omit<Step, 'scale'>, unit: string): Step | undefined {
  const suffix = line.knowledge.openings.get(unit)?.find(({ kind }) => kind.startsWith('suffix'))
  if (suffix?.value === undefined) return undefined
  const sum = add(written.sum, suffix.value)
  const needsCurrency = suffix.kind === 'suffix-of-money'
  return sum && { ...written, sum, scale: suffix.value, needsCurrency }
}

/** How many words of exactly three digits follow: "18 000 000" has two. */
function groupsBehind(line: Line, at: number): number {
  let count = 0
  while (/^\d{3}$/.test(line.forms[at + 1 + count] ?? '') && spaceBehind(line, at + count)) count++
  return count
}

function spaceBehind(line: Line, at: number): boolean {
  const [left, right] = [line.words[at], line.words[at + 1]]
  return left !== undefined && right !== undefined && right.start === left.end + 1
}

function wordStep(line: Line, at: number, sum: Sum): Step | undefined {
  const { form, last } = writtenWord(line, at)
  const parts = partsOf(form, line.knowledge.numbers)
  if (parts === undefined || !isNumberWord(line, at, parts)) return undefined
  let grown: Sum | undefined = sum
  for (const part of parts) grown = grown === undefined ? undefined : add(grown, part)
  const only = parts.length === 1 ? parts[0] : undefined
  const scale = only !== undefined && isPower(only) ? only : 1
  return grown && { sum: grown, last, scale }
}

/** A word with what a hyphen joins to it, where the two are one number: "twenty-five" cut in three. */
function writtenWord(line: Line, at: number): { form: string; last: number } {
  const form = line.forms[at] ?? ''
  if (line.forms[at + 1] === '-' && isGlued(line, at) && isGlued(line, at + 1)) {
    const whole = `${form}-${line.forms[at + 2] ?? ''}`
    if (partsOf(whole, line.knowledge.numbers) !== undefined) return { form: whole, last: at + 2 }
  }
  return { form, last: at }
}

/** A small number is also a verb or a noun in some languages ("acht"): then the parser must call it a number. */
function isNumberWord(line: Line, at: number, parts: readonly number[]): boolean {
  const word = line.words[at]
  if (word === undefined) return false
  const [part = 0] = parts
  if (parts.length > 1 || part > 12 || part < 1) return true
  if (phraseAt(line, at, 'article') !== undefined) return false
  return word.upos === 'NUM' || ['nummod', 'det', 'amod'].includes(word.deprel.split(':')[0] ?? '')
}
