import { findRange } from './range.ts'
import { numberAt, type NumberFound } from './find-number.ts'
import { isGlued, isKind, phraseAt, phraseBefore, type Line } from './line.ts'
import type { Quantity } from './quantity.ts'

/** What may be a quantity in a sentence, from left to right; none overlaps another. */
export function findQuantities(line: Line): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < line.words.length; at++) {
    const quantity = quantityAt(line, at)
    if (quantity === undefined) continue
    found.push(quantity)
    at = Math.max(at, quantity.last)
  }
  return found
}

function quantityAt(line: Line, at: number): Quantity | undefined {
  return setAside(line, at) ?? vagueAt(line, at) ?? partAt(line, at) ?? countAt(line, at)
}

function setAside(line: Line, at: number): Quantity | undefined {
  const idiom = phraseAt(line, at, 'idiom')
  if (idiom === undefined) return undefined
  return { first: at, last: at + idiom.words.length - 1, kind: 'set-aside', numbers: [] }
}

/** "tientallen", "honderden tot duizenden", "a few hundred", "tens of thousands"; no value is guessed for them. */
function vagueAt(line: Line, at: number): Quantity | undefined {
  const phrase = phraseAt(line, at, 'vague', 'vague-determiner')
  if (phrase === undefined) return undefined
  let last = at + phrase.words.length - 1
  let kind: Quantity['kind'] = phrase.kind === 'vague' ? 'vague' : 'determiner'
  for (;;) {
    const joint = phraseAt(line, last + 1, 'range', 'partitive')
    const next = last + 1 + (joint?.words.length ?? 0)
    const more = largeAt(line, next) ?? (joint === undefined ? undefined : vagueEnd(line, next))
    if (more === undefined) return { first: at, last, kind, numbers: [] }
    last = more
    kind = 'vague'
  }
}

function vagueEnd(line: Line, at: number): number | undefined {
  const phrase = phraseAt(line, at, 'vague')
  return phrase && at + phrase.words.length - 1
}

/** The last word of "hundred", "tientallen", "miljoen" behind "a few". */
function largeAt(line: Line, at: number): number | undefined {
  const large = numberAt(line, at)
  if (large !== undefined && large.scale > 1 && large.digits === undefined) return large.last
  return vagueEnd(line, at)
}

/** "de helft van", "twee derde van", "two-thirds of": a share, only where it is a share of something. */
function partAt(line: Line, at: number): Quantity | undefined {
  const count = numberAt(line, at)
  const from = count === undefined ? at : afterHyphen(line, count.last + 1)
  const phrase = phraseAt(line, from, 'part')
  if (phrase?.value === undefined) return undefined
  const last = from + phrase.words.length - 1
  if (phraseAt(line, last + 1, 'partitive') === undefined) return undefined
  const value = Math.round((count?.value ?? 1) * phrase.value * 1e6) / 1e6
  if (value > 1 || numberAt(line, last + 2) !== undefined) {
    return { first: at, last: last + 1, kind: 'set-aside', numbers: [] }
  }
  return { first: at, last, kind: 'part', value, numbers: [] }
}

const afterHyphen = (line: Line, at: number): number =>
  line.forms[at] === '-' && isGlued(line, at) ? at + 1 : at

function countAt(line: Line, at: number): Quantity | undefined {
  const group = phraseAt(line, at, 'group-number')
  if (group?.value !== undefined) {
    const last = at + group.words.length - 1
    const approximate = group.value >= 10
    return { first: at, last, kind: 'number', value: group.value, numbers: [], approximate }
  }
  const victim = oneVictim(line, at)
  if (victim !== undefined) return victim
  const range = findRange(line, at)
  if (range !== undefined) return range
  const found = numberAt(line, at)
  const rate = oneIn(line, found ?? articleAt(line, at))
  return rate ?? (found && { ...found, kind: 'number', numbers: [found] })
}

/** "een dode en drie gewonden", "zeker een dode": beside a count or a bound an article counts as well. */
function oneVictim(line: Line, at: number): Quantity | undefined {
  if (phraseAt(line, at, 'article') === undefined || !isKind(line, at + 1, 'victim'))
    return undefined
  const beside = phraseAt(line, at + 2, 'joiner') && numberAt(line, at + 3)
  const bound = phraseBefore(line, at - 1, 'low', 'high')
  if (beside === undefined && bound === undefined) return undefined
  return { first: at, last: at, kind: 'number', value: 1, numbers: [], beside: true }
}

function articleAt(line: Line, at: number): NumberFound | undefined {
  const article = phraseAt(line, at, 'article')
  return article && { first: at, last: at, value: 1, scale: 1 }
}

/** "een op de vijf", "one in five": a rate, whose numbers count nothing. */
function oneIn(line: Line, found: NumberFound | undefined): Quantity | undefined {
  if (found === undefined) return undefined
  const rate = phraseAt(line, found.last + 1, 'rate')
  const second = rate && numberAt(line, found.last + 1 + rate.words.length)
  if (second === undefined || second.value <= found.value) return undefined
  if (second.value >= 1000) return undefined
  return { first: found.first, last: second.last, kind: 'set-aside', numbers: [] }
}
