import type { Sentence, Token } from '@volgens/shapes'
import type { Orthography } from '../language.ts'
import { abbreviation, lastPart } from './abbreviation.ts'
import { isSpaceAt, kindAt } from './characters.ts'
import type { QuoteMark } from './pair-quotes.ts'

/** The tokens of one paragraph and what tells where its sentences end. */
export interface TokenRun {
  readonly text: string
  /** Index of the paragraph. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** The quotation marks among the tokens, in order. */
  readonly marks: readonly QuoteMark[]
  /** Whether the text writes this word with a small letter somewhere. */
  readonly isCommon: (word: string) => boolean
}

/**
 * Sentences of one paragraph, in order; every token is in one.
 *
 * Closing marks and brackets belong to the sentence they close. A sentence does not end before a small letter or
 * a comma: `"Schiet!" zei hij.` and `“Waarom?”, vroeg hij.` are one each.
 */
export function splitSentences(run: TokenRun, orthography: Orthography): Sentence[] {
  const { tokens } = run
  const sentences: Sentence[] = []
  const closes = new Map(run.marks.map((mark) => [mark.start, mark.closes]))
  let first = 0
  let index = 0
  while (index < tokens.length) {
    const end = sentenceEnd(run, index, first, orthography)
    index += 1
    if (end === undefined) continue
    const next = afterClosers(run, index, closes)
    if (next < tokens.length && !begins(run, end, next, closes, orthography)) continue
    if (next > index && isTail(run, index, next, closes)) continue
    add(sentences, run, first, next)
    first = next
    index = next
  }
  add(sentences, run, first, tokens.length)
  return sentences
}

function add(sentences: Sentence[], run: TokenRun, first: number, next: number): void {
  const tokens = run.tokens.slice(first, next)
  const start = tokens[0]?.start
  const end = tokens[tokens.length - 1]?.end
  if (start === undefined || end === undefined) return
  sentences.push({ start, end, paragraph: run.paragraph, tokens })
}

/** How a sentence ends: with a full stop or ? or !, with dots that may go on, or with an abbreviation. */
type Ending = 'full' | 'dots' | 'likely' | 'perhaps'

/** What the token at `index` ends, or undefined: most tokens, and abbreviations like "drs.". */
function sentenceEnd(
  { text, tokens }: TokenRun,
  index: number,
  first: number,
  orthography: Orthography,
): Ending | undefined {
  const token = tokens[index]
  if (!token || !'.?!…'.includes(text.charAt(token.end - 1))) return undefined
  const form = text.slice(token.start, token.end)
  if (!/^[.?!…]+$/.test(form)) {
    const ending = abbreviation(lastPart(form), orthography)
    return ending === 'never' ? undefined : ending
  }
  const before = tokens[index - 1]
  if (index === first || (before && text.charAt(before.start) === '(')) return undefined
  return /[?!]|^\.$/.test(form) ? 'full' : 'dots'
}

/** Index of the first token after `index` that closes nothing and is no note number in square brackets. */
function afterClosers(
  { text, tokens }: TokenRun,
  index: number,
  closes: ReadonlyMap<number, boolean>,
): number {
  let next = index
  for (let token = tokens[next]; token; token = tokens[next]) {
    const note = /^\[\d{1,3}\]/.test(text.slice(token.start, token.start + 5))
    if (!note && !(closes.get(token.start) ?? ')]}'.includes(text.charAt(token.start)))) break
    next += note ? 3 : 1
  }
  return Math.min(next, tokens.length)
}

const MOST_OPENERS = 5

/** Whether a sentence can begin at token `next` after such an ending. */
function begins(
  run: TokenRun,
  ending: Ending,
  next: number,
  closes: ReadonlyMap<number, boolean>,
  orthography: Orthography,
): boolean {
  const token = firstWord(run, next, closes, orthography)
  if (!token) return false
  const { text } = run
  switch (kindAt(text, token.start)) {
    case 'upper':
      return ending !== 'perhaps' || isOrdinary(run, token)
    case 'lower':
      return isCamelCase(text, token) && ending === 'full'
    case 'letter':
    case 'glue':
      return ending === 'full'
    case 'digit':
    case 'symbol':
      return ending === 'full'
    case 'punctuation':
    case 'space':
      return "'’‘".includes(text.charAt(token.start)) && kindAt(text, token.start + 1) === 'digit'
  }
}

/**
 * Whether what follows a closed question or exclamation only names its speaker: `“Why?” Kim Jones asked.`
 * One to three words with capitals, one small word, then a full stop, comma or colon.
 */
function isTail(
  { text, tokens }: TokenRun,
  index: number,
  next: number,
  closes: ReadonlyMap<number, boolean>,
): boolean {
  const end = tokens[index - 1]?.end ?? 0
  if (!'?!'.includes(text.charAt(end - 1)) || !closes.get(tokens[index]?.start ?? -1)) return false
  const kinds = tokens.slice(next, next + 5).map(({ start }) => kindAt(text, start))
  const names = kinds.findIndex((kind) => kind !== 'upper')
  if (names < 1 || names > 3 || kinds[names] !== 'lower') return false
  return '.,:'.includes(text.charAt(tokens[next + names + 1]?.start ?? -1) || ' ')
}

/** The first token from `next` that is no opening mark, bracket, dash or clitic ("'s" in "'s Avonds"). */
function firstWord(
  { text, tokens }: TokenRun,
  next: number,
  closes: ReadonlyMap<number, boolean>,
  orthography: Orthography,
): Token | undefined {
  for (let index = next; index < next + MOST_OPENERS; index++) {
    const token = tokens[index]
    if (!token) return undefined
    const form = text.slice(token.start, Math.min(token.end, token.start + 8))
    const opens = closes.get(token.start) === false || /^(?:[([{¿¡*]|[-–—]+)$/.test(form)
    if (opens) continue
    const clitic = /^['’‘]\p{Ll}{1,3}(-\p{Lu})?/u.exec(form)
    if (clitic?.[1]) return { start: token.start + clitic[0].length - 1, end: token.end }
    if (!clitic || !orthography.apostropheWords.has(form.replace(/[’‘]/g, "'"))) return token
  }
  return undefined
}

/** "iPhone", "eBay". */
function isCamelCase(text: string, token: Token): boolean {
  return token.end - token.start > 2 && kindAt(text, token.start + 1) === 'upper'
}

/** A word of at most four letters that the text also writes small ("The", "Maar") begins a sentence rather than a name. */
function isOrdinary({ text, isCommon }: TokenRun, token: Token): boolean {
  const length = token.end - token.start
  return (
    length <= 4 &&
    !isSpaceAt(text, token.start) &&
    isCommon(text.slice(token.start, token.end).toLowerCase())
  )
}
