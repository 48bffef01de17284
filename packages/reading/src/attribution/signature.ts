import { nounFrom, type Frame } from './frame.ts'
import type { Passage } from './passage.ts'
import { voiceKind } from './situation.ts'
import { phraseSpans } from './source.ts'
import { isUtterance, opensSentence, type Surround } from './surround.ts'
import { hasFeature, wordAt, type Tree } from '../syntax/tree.ts'

/** How many words a name with what its owner does may have. */
const LONGEST = 12

/** “…” — Ann Smith, teacher: a dash and a name end the paragraph or are the next one. */
export function signature(surround: Surround, passage: Passage): Frame | undefined {
  if (!opensSentence(surround) || !isUtterance(surround)) return undefined
  const line = lineBehind(surround, passage)
  if (line === undefined || !isDash(line.tree.words[line.from]?.form)) return undefined
  const { tree, from } = line
  const words = tree.words.slice(from + 1)
  const says = words.some((word) => hasFeature(word, 'VerbForm=Fin'))
  if (says || words.length > LONGEST || !endsParagraph(tree, passage)) return undefined
  const voice = nounFrom(tree, from + 1)
  if (voice === undefined || !isSigner(tree, voice, passage)) return undefined
  return {
    rule: 'quote-trailing',
    source: phraseSpans(tree, voice),
    voice: voiceKind(tree, voice, passage.lexicon),
    cue: [],
    act: 'say',
    negated: false,
    key: `${tree.index}:${from}`,
  }
}

/** Where the words behind a quotation begin: in its last sentence, else in the one after. */
function lineBehind(
  { after, last }: Surround,
  { trees }: Passage,
): { tree: Tree; from: number } | undefined {
  if (last + 1 < after.words.length) return { tree: after, from: last + 1 }
  const next = trees[after.index + 1]
  return next && { tree: next, from: 0 }
}

const isDash = (form: string | undefined): boolean => /^[-–—―]+$/.test(form ?? '')

function endsParagraph({ index, sentence }: Tree, { trees }: Passage): boolean {
  return trees[index + 1]?.sentence.paragraph !== sentence.paragraph
}

/** A name, or somebody by what he does. */
function isSigner(tree: Tree, index: number, { lexicon, names }: Passage): boolean {
  const kind = voiceKind(tree, index, lexicon)
  return ['name', 'person', 'body'].includes(kind) || names.words.has(wordAt(tree, index).form)
}
