import type { Word } from '@volgens/shapes'
import type { FigureWordKind } from '../language.ts'
import type { FigureKnowledge, Phrase } from './figure-knowledge.ts'

/** One sentence, its words also in lower case: the ground that figures are read from. */
export interface Line {
  readonly words: readonly Word[]
  readonly forms: readonly string[]
  readonly knowledge: FigureKnowledge
}

export function toLine(words: readonly Word[], knowledge: FigureKnowledge): Line {
  return {
    words,
    forms: words.map(({ form }) => form.toLowerCase().replaceAll('’', "'")),
    knowledge,
  }
}

/** The longest phrase of one of these kinds that begins at a word. */
export function phraseAt(
  line: Line,
  at: number,
  ...kinds: readonly FigureWordKind[]
): Phrase | undefined {
  return line.knowledge.openings
    .get(line.forms[at] ?? '')
    ?.find(
      ({ words, kind }) =>
        kinds.includes(kind) && words.every((word, i) => line.forms[at + i] === word),
    )
}

/** The longest phrase of one of these kinds whose last word is the one at `at`. */
export function phraseBefore(
  line: Line,
  at: number,
  ...kinds: readonly FigureWordKind[]
): Phrase | undefined {
  return line.knowledge.endings
    .get(line.forms[at] ?? '')
    ?.find(
      ({ words, kind }) =>
        kinds.includes(kind) &&
        words.every((word, i) => line.forms[at - words.length + 1 + i] === word),
    )
}

/** Whether the lemma or form of a word is one of a kind. */
export function isKind(line: Line, at: number, kind: FigureWordKind): boolean {
  const lemma = line.words[at]?.lemma.toLowerCase()
  const named = (key: string | undefined) =>
    line.knowledge.openings
      .get(key ?? '')
      ?.some(({ words, kind: its }) => its === kind && words.length === 1) ?? false
  return named(line.forms[at]) || named(lemma)
}

/** Whether two neighbouring words have nothing between them, not even a space. */
export function isGlued(line: Line, at: number): boolean {
  const [left, right] = [line.words[at], line.words[at + 1]]
  return left !== undefined && right !== undefined && left.end === right.start
}
