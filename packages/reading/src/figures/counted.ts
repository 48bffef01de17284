import type { Word } from '@volgens/shapes'
import { hasFeature, relation } from '../syntax/tree.ts'
import { isKind, phraseAt, type Line } from './line.ts'

/** The noun that a number counts, with what stands between the two; indices of words, both included. */
export interface Counted {
  readonly first: number
  /** The noun itself; of several in a row the last. */
  readonly noun: number
  readonly plural: boolean
}

/** How many words may stand between a number and its noun: "drie eerder dit jaar opgepakte mannen". */
const REACH = 6

/**
 * The noun behind a number: past adjectives, adverbs and participles, up to the last of a row of nouns.
 *
 * from: the word behind the number. undefined where a comma, a verb or a preposition comes first.
 */
export function countedFrom(line: Line, from: number): Counted | undefined {
  for (let at = from; at < Math.min(line.words.length, from + REACH); at++) {
    const word = line.words[at]
    if (word === undefined) return undefined
    if (isNoun(line, at) || stands(line, at, line.words[from - 1])) {
      const noun = lastNoun(line, at)
      return { first: from, noun, plural: isPlural(line.words[noun]) }
    }
    if (!isModifier(word, at) && !joinsModifiers(line, at, from)) return undefined
  }
  return undefined
}

/** "van de leden", "of them": a partitive and its noun or pronoun. */
export function partitiveFrom(line: Line, from: number): Counted | undefined {
  const of = phraseAt(line, from, 'partitive')
  if (of === undefined) return undefined
  const start = from + of.words.length
  if (phraseAt(line, start, 'people') !== undefined)
    return { first: from, noun: start, plural: true }
  let next = start
  while (next < start + 3 && 'DET PRON NUM'.includes(line.words[next]?.upos ?? '-')) next++
  const counted = countedFrom(line, next)
  return counted && { ...counted, first: from }
}

/** "tien zieken", "drie verdachten": an adjective or participle that stands for who it is said of. */
function stands(line: Line, at: number, number: Word | undefined): boolean {
  const [word, next] = [line.words[at], line.words[at + 1]]
  const headed = number?.head === at && relation(number) === 'nummod'
  const nominal = word?.upos === 'ADJ' || (word?.upos === 'VERB' && !isFinite(word))
  return headed && nominal && !'NOUN PROPN ADJ'.includes(next?.upos ?? '-')
}

const isFinite = (word: Word): boolean => hasFeature(word, 'VerbForm=Fin')

function isNoun(line: Line, at: number): boolean {
  const upos = line.words[at]?.upos
  const foreign = upos === 'X' && /^\p{L}{2}/u.test(line.forms[at] ?? '')
  return upos === 'NOUN' || upos === 'PROPN' || foreign || isKind(line, at, 'unit')
}

const isPlural = (word: Word | undefined): boolean =>
  word !== undefined && (hasFeature(word, 'Number=Plur') || !hasFeature(word, 'Number=Sing'))

/** The end of a compound or a name: "police officers", "Grand Slam-titels". */
function lastNoun(line: Line, first: number): number {
  let noun = first
  for (;;) {
    const [here, next] = [line.words[noun], line.words[noun + 1]]
    if (here === undefined || next === undefined || !isNoun(line, noun + 1)) return noun
    const joined = relation(here) === 'compound' || FLAT.has(relation(next))
    const named = here.upos === 'PROPN' && here.head > noun
    if (!joined && !named) return noun
    noun++
  }
}

/** "twintig gemotiveerde EN getalenteerde spelers". */
function joinsModifiers(line: Line, at: number, from: number): boolean {
  const [before, word, next] = [line.words[at - 1], line.words[at], line.words[at + 1]]
  const joint = word?.upos === 'CCONJ' || word?.form === ','
  if (word?.upos === 'ADJ' && relation(word) === 'conj') return before?.upos === 'CCONJ'
  return joint && at > from && before?.upos === 'ADJ' && next?.upos === 'ADJ'
}

const FLAT = new Set(['flat', 'fixed'])
const MODIFIERS = new Set(['ADJ', 'ADV', 'SYM'])
const PARTICIPLE = new Set(['amod', 'acl', 'compound'])

function isModifier(word: Word, at: number): boolean {
  if (/^["“”‘’„'-]$/.test(word.form)) return true
  const participle = word.upos === 'VERB' && PARTICIPLE.has(relation(word))
  return (MODIFIERS.has(word.upos) || participle) && word.head > at
}
