import { relation } from '../attribution/tree.ts'
import { countedFrom, partitiveFrom, type Counted } from './counted.ts'
import { isJoinedOn, leaveOut, looksLikeYear } from './leave-out.ts'
import { isKind, phraseAt, phraseBefore, type Line } from './line.ts'
import type { Quantity } from './quantity.ts'

/** A reason to take a quantity for a figure. */
export interface Finding {
  /** Id of a row of rule-table.ts. */
  readonly rule: string
  /** First and last word of what is counted, one pair a stretch; none where it is not named. */
  readonly counts: readonly (readonly [first: number, last: number])[]
  /** First and last word of the figure, its noun with it. */
  readonly first: number
  readonly last: number
}

type Rule = (line: Line, quantity: Quantity, around: Around) => Finding | undefined

/** The words before and behind a quantity with its bounds. */
export interface Around {
  readonly before: number
  readonly behind: number
}

/**
 * The first rule that takes a quantity for a figure.
 */
export function findRule(line: Line, quantity: Quantity, around: Around): Finding | undefined {
  if (quantity.kind === 'set-aside') return undefined
  const measured = percentage(line, quantity, around) ?? money(line, quantity, around)
  if (measured !== undefined || isLeftOut(line, quantity, around)) return measured
  for (const rule of [share, ofGroup, counted, tally, victims, crowd]) {
    const finding = rule(line, quantity, around)
    if (finding !== undefined) return finding
  }
  return undefined
}

function isLeftOut(line: Line, quantity: Quantity, { behind }: Around): boolean {
  if (quantity.numbers.some(({ needsCurrency }) => needsCurrency === true)) return true
  const noun = countedFrom(line, behind) ?? partitiveFrom(line, behind)
  return noun !== undefined && leaveOut(line, quantity, noun) !== undefined
}

const percentage: Rule = (line, quantity) => {
  const sign = quantity.numbers.at(-1)?.percent === true ? 0 : undefined
  const word = sign ?? phraseAt(line, quantity.last + 1, 'percent')?.words.length
  if (word === undefined) return undefined
  const last = quantity.last + word
  const of = partitiveFrom(line, last + 1)
  const counts = of === undefined ? [] : [[last + 2, of.noun] as const]
  const unit = [word === 0 ? quantity.last : quantity.last + 1, last] as const
  return { rule: 'percentage', counts: [unit, ...counts], first: quantity.first, last }
}

const money: Rule = (line, quantity) => {
  const { first, last } = quantity
  if (quantity.kind === 'part') return undefined
  const sign = line.forms.findIndex((_, at) => at >= first && at <= last && isCurrency(line, at))
  const at = isCurrency(line, first - 1) ? first - 1 : sign
  if (at >= 0) return { rule: 'money', counts: [[at, at]], first: Math.min(first, at), last }
  if (!isCurrency(line, last + 1)) return undefined
  return { rule: 'money', counts: [[last + 1, last + 1]], first, last: last + 1 }
}

function isCurrency(line: Line, at: number): boolean {
  const verb = line.words[at]?.upos === 'VERB'
  return /\p{Sc}$/u.test(line.forms[at] ?? '') || (!verb && isKind(line, at, 'currency'))
}

const share: Rule = (line, quantity, { before }) => {
  if (quantity.kind !== 'part') return undefined
  const of = partitiveFrom(line, quantity.last + 1)
  const article = phraseBefore(line, quantity.first - 1, 'article', 'definite') !== undefined
  const owner = line.words[before]
  if (of === undefined) return undefined
  if (!article && owner !== undefined && 'DET PRON ADJ NUM'.includes(owner.upos)) return undefined
  return { rule: 'share', counts: [[of.first + 1, of.noun]], first: quantity.first, last: of.noun }
}

/** "drie van hen", "10 of the soldiers", "van wie één"; one of a group is no count of it. */
const ofGroup: Rule = (line, quantity) => {
  const { first, last } = quantity
  if (quantity.kind === 'part' || isDated(quantity)) return undefined
  const relative = phraseBefore(line, first - 1, 'of-whom')
  if (relative !== undefined) {
    const who = first - 1
    return { rule: 'of-group', counts: [[who, who]], first, last }
  }
  const of = quantity.value === 1 ? undefined : partitiveFrom(line, last + 1)
  if (of === undefined) return undefined
  if (quantity.kind !== 'vague' && !of.plural) return undefined
  return {
    rule: ruleOf(quantity, 'of-group'),
    counts: [[of.first + 1, of.noun]],
    first,
    last: of.noun,
  }
}

const ruleOf = ({ kind }: Quantity, rule: string): string =>
  kind === 'vague' || kind === 'determiner' ? 'vague' : rule

const counted: Rule = (line, quantity, { before, behind }) => {
  if (quantity.kind === 'part') return undefined
  const noun = countedFrom(line, behind)
  if (noun === undefined) return undefined
  if (quantity.kind === 'determiner' && !noun.plural) return undefined
  if (isSingle(quantity) && !countsOne(line, quantity, noun, before)) return undefined
  const { first } = quantity
  return {
    rule: ruleOf(quantity, 'counted'),
    counts: [[noun.first, noun.noun]],
    first,
    last: noun.noun,
  }
}

const isSingle = ({ value, high, numbers, beside }: Quantity): boolean =>
  beside !== true &&
  value === 1 &&
  high === undefined &&
  numbers.every(({ digits }) => digits === undefined)

/** "één agent", "one soldier": not behind a determiner ("this one thing"), not a witness who speaks. */
function countsOne(line: Line, { first }: Quantity, { noun }: Counted, before: number): boolean {
  const word = line.words[noun]
  const head = line.words[word?.head ?? -1]
  if (word === undefined || 'DET PRON ADJ'.includes(line.words[first - 1]?.upos ?? '-')) {
    return before < first - 1
  }
  return !(relation(word) === 'nsubj' && line.knowledge.speech.has(head?.lemma ?? ''))
}

/** "Het dodental is opgelopen tot 120": a number by itself is that of the tally that it is said of. */
const tally: Rule = (line, quantity) => {
  if (!isAlone(line, quantity)) return undefined
  const anchors = anchorsOf(line, quantity)
  const subject = line.words.findIndex(
    (word, at) => relation(word) === 'nsubj' && anchors.has(word.head) && isKind(line, at, 'tally'),
  )
  if (subject < 0) return undefined
  const { first, last } = quantity
  return { rule: 'tally', counts: [[subject, subject]], first, last }
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
  !isDated(quantity) &&
  !isJoinedOn(line, quantity) &&
  quantity.dash !== true &&
  phraseBefore(line, quantity.first - 1, 'label') === undefined

const isDated = (quantity: Quantity): boolean => looksLikeYear(quantity)

/** "12 killed", "killing at least 30", "Twintig raakten gewond": people, by what befell them. */
const victims: Rule = (line, quantity, { before }) => {
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
  const found = line.words.findIndex(
    (word, at) =>
      word.head === subject.head && relation(word) === 'xcomp' && isKind(line, at, 'victim'),
  )
  return found < 0 ? undefined : found
}

/** "Duizenden vluchtten", "Meer dan 200 vluchtten": a crowd that is the subject or object of what is told. */
const crowd: Rule = (line, quantity, { before, behind }) => {
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
