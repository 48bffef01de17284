import { relation, wordAt } from '../syntax/tree.ts'
import { isSingle, ruleOf, type Rule } from './finding.ts'
import { isJoinedOn, looksLikeYear } from './leave-out.ts'
import { isKind, phraseAt, phraseBefore, type Line } from './line.ts'
import type { Quantity } from './quantity.ts'

/** "Het dodental is opgelopen tot 120": a number by itself is that of the tally that it is said of. */
export const tally: Rule = (line, quantity) => {
  if (!isAlone(line, quantity)) return undefined
  const anchor = [...anchorsOf(line, quantity)].find((at) => line.tallies.has(at))
  const subject = anchor === undefined ? undefined : line.tallies.get(anchor)
  if (subject === undefined) return undefined
  const { first, last } = quantity
  return { rule: 'tally', counts: [tallied(line, subject)], first, last }
}

/** "Het aantal ARRESTATIES", "the number of ARRESTS", "the DEATH TOLL": what a tally counts, else the tally itself. */
function tallied(line: Line, tally: number): [number, number] {
  const parts = line.children[tally] ?? []
  const counted = isKind(line, tally, 'tally-of')
    ? parts.find((at) => at > tally && isThing(line, at))
    : undefined
  if (counted !== undefined) return [counted, counted]
  const joined = parts.filter((at) => at < tally && relation(wordAt(line, at)) === 'compound')
  return [Math.min(tally, ...joined), tally]
}

/** "aantal doden", "number of arrests", not "het aantal in de stad". */
function isThing(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  // "doden", the dead: an adjective to the parser.
  if (!['NOUN', 'ADJ'].includes(word.upos) || relation(word) !== 'nmod') return false
  const cases = line.children[at]?.filter((part) => relation(wordAt(line, part)) === 'case') ?? []
  return cases.every((part) => phraseAt(line, part, 'partitive') !== undefined)
}

/** The words that the number is itself or hangs from. */
function anchorsOf(line: Line, { first, last }: Quantity): Set<number> {
  const anchors = new Set<number>()
  for (let at = first; at <= last; at++) anchors.add(at).add(line.words[at]?.head ?? -1)
  anchors.delete(-1)
  return anchors
}

/** A number without a noun, that is neither a year nor the first part of a compound. */
const isAlone = (line: Line, quantity: Quantity): boolean =>
  quantity.kind !== 'part' &&
  quantity.kind !== 'determiner' &&
  !isSingle(quantity) &&
  !looksLikeYear(quantity) &&
  !isJoinedOn(line, quantity) &&
  quantity.dash !== true &&
  phraseBefore(line, quantity.first - 1, 'label') === undefined

/** "12 killed", "killing at least 30", "Twintig raakten gewond": people, by what befell them. */
export const victims: Rule = (line, quantity, { before }) => {
  const { first, last } = quantity
  if (!isAlone(line, quantity)) return undefined
  const fate = fateBehind(line, last + 1)
  if (fate !== undefined) {
    const end = line.words[fate]?.upos === 'ADJ' ? fate : last
    return { rule: 'victims', counts: [[fate, fate]], first, last: end }
  }
  if (line.words[before]?.upos === 'ADP') return undefined
  const verb = [...anchorsOf(line, quantity)].find((at) => at < first && isKind(line, at, 'victim'))
  const befell = verb ?? subjectVerb(line, quantity)
  if (befell === undefined) return undefined
  return { rule: 'victims', counts: [[befell, befell]], first, last }
}

/** "12 killed", "14 later dead". */
function fateBehind(line: Line, at: number): number | undefined {
  if (isKind(line, at, 'victim')) return at
  const skip = 'ADV ADJ'.includes(line.words[at]?.upos ?? '-')
  return skip && isKind(line, at + 1, 'victim') ? at + 1 : undefined
}

/** The verb, or what completes it (raakten GEWOND), of which the number is the subject. */
function subjectVerb(line: Line, { first, last }: Quantity): number | undefined {
  const subject = line.words.slice(first, last + 1).find((word) => relation(word) === 'nsubj')
  if (subject === undefined) return undefined
  if (isKind(line, subject.head, 'victim')) return subject.head
  return line.children[subject.head]?.find(
    (at) => relation(wordAt(line, at)) === 'xcomp' && isKind(line, at, 'victim'),
  )
}

/** "Duizenden vluchtten", "Meer dan 200 vluchtten": a crowd that is the subject or object of what is told. */
export const crowd: Rule = (line, quantity, { before, behind }) => {
  const { first, last, kind } = quantity
  if (!isAlone(line, quantity) || line.words[before]?.upos === 'ADP') return undefined
  const bounded = before < first - 1 || behind > last + 1
  if ((kind !== 'vague' && !bounded) || !isMember(line, before + 1, last)) return undefined
  return { rule: ruleOf(quantity, 'bounded'), counts: [], first, last }
}

/** Whether one of these words is a subject or an object, or hangs from the verb beside them. */
function isMember(line: Line, first: number, last: number): boolean {
  return line.words.slice(first, last + 1).some((word) => {
    const name = relation(word)
    const verb = line.words[word.head]?.upos === 'VERB'
    return name === 'nsubj' || name === 'obj' || (verb && (name === 'nummod' || name === 'obl'))
  })
}
