import type { Syntax } from './decode.ts'

/** Ten columns of a word, a range (1-2) or an empty node (1.1). */
type Columns = readonly string[]

/** One sentence as it stands in a CoNLL-U file. */
export interface ConlluSentence {
  /** Lines that start with #. */
  readonly comments: readonly string[]
  /** Words, ranges and empty nodes in order. */
  readonly lines: readonly Columns[]
}

const [ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const

/** The sentences of a CoNLL-U text; Windows line ends and a missing last blank line are fine. */
export function readConllu(text: string): ConlluSentence[] {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      comments: lines.filter((line) => line.startsWith('#')),
      lines: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')),
    }))
}

/** CoNLL-U text, a blank line after each sentence. */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ comments, lines }) =>
      [...comments, ...lines.map((line) => line.join('\t')), '', ''].join('\n'),
    )
    .join('')
}

/** Forms of the syntactic words: of "1-2 don't, 1 do, 2 n't" do and n't. */
export function conlluForms(sentence: ConlluSentence): string[] {
  return sentence.lines.filter(isWord).map((columns) => columns[FORM] ?? '')
}

/**
 * The sentence with lemma, UPOS, features, head and relation of its words replaced; language-specific tags and
 * enhanced relations become _, empty nodes go, comments, ranges and MISC stay.
 */
export function withSyntax(sentence: ConlluSentence, syntax: readonly Syntax[]): ConlluSentence {
  const words = syntax[Symbol.iterator]()
  const lines = sentence.lines
    .filter((columns) => !(columns[ID] ?? '').includes('.'))
    .map((columns) => {
      if (!isWord(columns)) return columns
      const next = words.next()
      return next.done === true ? columns : wordLine(columns, next.value)
    })
  return { comments: sentence.comments, lines }
}

/** A sentence made from its parts; `misc` has one entry a word. */
export function conlluSentence(
  comments: readonly string[],
  forms: readonly string[],
  syntax: readonly Syntax[],
  misc: readonly string[] = [],
): ConlluSentence {
  const lines = forms.map((form, i) => [`${i + 1}`, form, ...'_______', misc[i] ?? '_'])
  return withSyntax({ comments, lines }, syntax)
}

function wordLine(columns: Columns, word: Syntax): Columns {
  const line = [...columns]
  line[LEMMA] = word.treebankLemma
  line[UPOS] = word.upos
  line[XPOS] = '_'
  line[FEATS] = word.feats === '' ? '_' : word.feats
  line[HEAD] = String(word.head + 1)
  line[DEPREL] = word.deprel
  line[DEPS] = '_'
  return line
}

function isWord(columns: Columns): boolean {
  return /^\d+$/.test(columns[ID] ?? '')
}
