import type { Token } from '@volgens/shapes'
import type { Orthography } from '../language.ts'
import { isSpaceAt } from './characters.ts'
import type { QuoteMark } from './pair-quotes.ts'
import { addressEnd, emoticonEnd, runEnd } from './special-token.ts'
import { wordEnd } from './word-end.ts'

/** A stretch of text to cut, and what is known of it. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The quotation marks in it, in order: each is a token; all other apostrophes belong to words. */
  readonly marks: readonly QuoteMark[]
  /** True for an item of a list: its number with the full stop, "1.", is then one token. */
  readonly item: boolean
}

/**
 * The tokens of one paragraph, cut as Universal Dependencies treebanks cut them.
 *
 * Every character that is not white space is in one token. What a word holds together ("auto's", "en/of",
 * "J.P.", "2.500", "Noord-Holland", "50%") is one token unless `orthography.split` cuts it.
 */
export function tokenise(stretch: Stretch, orthography: Orthography): Token[] {
  const { text, start, end, marks } = stretch
  const tokens: Token[] = []
  const mail = text.slice(start, end).includes('@')
  let next = 0
  let at = start
  const push = (to: number) => {
    tokens.push({ start: at, end: to })
    at = to
  }
  if (stretch.item) push(labelEnd(text, start, end))
  while (at < end) {
    if (isSpaceAt(text, at)) {
      at += 1
      continue
    }
    while ((marks[next]?.start ?? end) < at) next += 1
    const mark = marks[next]
    const stop = Math.min(mark?.start ?? end, end)
    const special = mark?.start === at ? mark.end : specialEnd(text, at, stop, end, mail)
    if (special !== undefined) {
      push(special)
      continue
    }
    const word = wordEnd(text, at, stop, orthography)
    if (word === at) push(runEnd(text, at, stop))
    else for (const to of cuts(text, at, word, orthography)) push(to)
  }
  return tokens
}

/** The end of "1.", "•" or whatever begins an item, so that it never ends a sentence. */
function labelEnd(text: string, start: number, end: number): number {
  const label = /^(?:\d{1,2}[.)]|[a-z]\)|\S)/u.exec(text.slice(start, Math.min(end, start + 4)))
  return start + (label?.[0].length ?? 1)
}

function specialEnd(
  text: string,
  at: number,
  stop: number,
  end: number,
  mail: boolean,
): number | undefined {
  return addressEnd(text, at, end, mail) ?? emoticonEnd(text, at, stop)
}

/** The ends of the parts of a word, ascending, its own end last. */
function cuts(text: string, start: number, end: number, orthography: Orthography): number[] {
  const inside = orthography.split(text.slice(start, end))
  return inside.length === 0 ? [end] : [...inside.map((offset) => start + offset), end]
}
