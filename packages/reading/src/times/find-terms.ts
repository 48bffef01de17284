import { entryAt, mayBegin, wordOf, type Line } from './line.ts'
import { RULES, type RuleRow } from './rule-table.ts'
import type { Term } from './term.ts'

/** An expression found in a line: its atoms from `first` up to, not with, `next`. */
export interface FoundTerm {
  readonly rule: string
  readonly term: Term
  readonly first: number
  readonly next: number
}

/** The time expressions of a sentence, in order, none inside another. Linear: each atom is tried once. */
export function findTerms(line: Line): FoundTerm[] {
  const found: FoundTerm[] = []
  for (let at = 0; at < line.atoms.length;) {
    const blocked = blockedUntil(line, at)
    const best = blocked > at ? undefined : readAt(line, at, found.at(-1))
    if (best !== undefined && stands(line, best)) found.push(best)
    at = Math.max(at + 1, blocked, best?.next ?? 0)
  }
  return found
}

/** The end of words that only look like a time: "vandaag de dag", "Black Friday". */
function blockedUntil(line: Line, at: number): number {
  return at + (entryAt(line, at, 'block')?.words.length ?? 0)
}

function readAt(line: Line, at: number, before: FoundTerm | undefined): FoundTerm | undefined {
  if (!mayBegin(line, at)) return undefined
  let best: FoundTerm | undefined
  for (const rule of RULES) {
    const read = rule.phrase(line, at)
    if (read === undefined || read.next <= (best?.next ?? at)) continue
    if (mayStand(rule, line, at, before)) {
      best = { rule: rule.id, term: read.value, first: at, next: read.next }
    }
  }
  return best
}

function mayStand(rule: RuleRow, line: Line, at: number, before: FoundTerm | undefined): boolean {
  return rule.opened === undefined || isOpened(line, at) || follows(line, at, before)
}

/** "in mei", "since 1993", "(1996)". */
function isOpened(line: Line, at: number): boolean {
  const bracket = line.atoms[at - 1]?.form === '('
  if (bracket) return [')', ',', ';'].includes(line.atoms[at + 1]?.form ?? '')
  return [1, 2].some((back) => (entryAt(line, at - back, 'opener')?.words.length ?? 0) === back)
}

/** The second of two: "in 1997 en 1998", "mei en juni". */
function follows(line: Line, at: number, before: FoundTerm | undefined): boolean {
  if (before === undefined || before.next !== at - 1) return false
  if (before.term.kind !== 'date') return false
  return line.atoms[at - 1]?.form === ',' || entryAt(line, at - 1, 'and') !== undefined
}

/** Not where it is counted ("elke maandag"), nor where it is part of a name ("Monday Night Football"). */
function stands(line: Line, { first, next, rule }: FoundTerm): boolean {
  if (entryAt(line, first - 1, 'every') !== undefined) return false
  if (rule === 'weekday' && isPointedAt(line, first)) return false
  return !['weekday', 'feast', 'month', 'deictic'].includes(rule) || !isInName(line, first, next)
}

/** "die maandag" is a Monday of the story, not the last; "eenheden die maandag kwamen" is. */
function isPointedAt(line: Line, first: number): boolean {
  const before = wordOf(line, first - 1)
  const joins = before?.upos === 'SCONJ' || before?.feats.includes('PronType=Rel') === true
  return entryAt(line, first - 1, 'that') !== undefined && !joins
}

const NAME_PARTS = new Set(['flat', 'compound'])

function isInName(line: Line, first: number, next: number): boolean {
  const last = line.atoms[next - 1]?.word ?? 0
  const head = wordOf(line, next - 1)
  if (head?.upos !== 'PROPN' || !isCapital(head.form)) return false
  const above = line.words[head.head]
  const joins = NAME_PARTS.has(head.deprel.split(':')[0] ?? '') && above?.upos === 'PROPN'
  if (joins && isCapital(above.form) && Math.abs(head.head - last) === 1)
    return !isTime(line, next, head.head)
  const before = wordOf(line, first - 1)
  const joined = before?.head === last && ['PROPN', 'ADJ'].includes(before.upos)
  return joined && isCapital(before.form) && !isTime(line, first, last - 1)
}

const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form)

/** Whether a word is one of a time; near: an atom close to it. */
function isTime(line: Line, near: number, word: number): boolean {
  const wordOfAtom = (at: number): number => line.atoms[at]?.word ?? Infinity
  let at = near
  while (at > 0 && wordOfAtom(at - 1) >= word) at--
  while (wordOfAtom(at) < word) at++
  return (['month', 'weekday', 'day-part', 'day', 'shift', 'part'] as const).some(
    (kind) => entryAt(line, at, kind) !== undefined,
  )
}
