import { relation, type Tree } from '../syntax/tree.ts'
import type { FigureWordKind } from '../words/figure-word.ts'
import type { FigureKnowledge, Phrase } from './figure-knowledge.ts'

/** One sentence, its words also in lower case: the ground that figures are read from. */
export interface Line extends Tree {
  readonly forms: readonly string[]
  readonly knowledge: FigureKnowledge
  /** Subjects and objects that are nouns for a number (dodental), by the word that they are that of. */
  readonly tallies: ReadonlyMap<number, number>
}

const ARGUMENT = new Set(['nsubj', 'obj'])

/** The words of one sentence, tree and all, arranged for reading. */
export function toLine(tree: Tree, knowledge: FigureKnowledge): Line {
  const forms = tree.words.map(({ form }) => form.toLowerCase().replaceAll('’', "'"))
  const line = { ...tree, forms, knowledge, tallies: new Map<number, number>() }
  tree.words.forEach((word, at) => {
    if (ARGUMENT.has(relation(word)) && isKind(line, at, 'tally')) line.tallies.set(word.head, at)
  })
  return line
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
