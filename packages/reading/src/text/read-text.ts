import type { Sentence, Text } from '@volgens/shapes'
import type { Orthography } from '../language.ts'
import { pairQuotes } from './pair-quotes.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/**
 * A text cut into paragraphs, sentences and tokens, its quotation marks paired.
 *
 * text: as `normalise` gives it. Never throws; takes time linear in the text's length.
 */
export function readText(text: string, orthography: Orthography): Text {
  const paragraphs = splitParagraphs(text)
  const { quotations, strayMarks, marks } = pairQuotes(text, paragraphs, orthography)
  const isCommon = smallWords(text)
  const sentences: Sentence[] = []
  let mark = 0
  paragraphs.forEach((paragraph, index) => {
    const first = mark
    while ((marks[mark]?.start ?? text.length) < paragraph.end) mark += 1
    const stretch = {
      text,
      start: skipSpace(text, paragraph.dateline?.[1] ?? paragraph.start, paragraph.end),
      end: paragraph.end,
      marks: marks.slice(first, mark),
      item: paragraph.kind === 'item',
    }
    const tokens = tokenise(stretch, orthography)
    const run = { text, paragraph: index, tokens, marks: stretch.marks, isCommon }
    for (const sentence of splitSentences(run, orthography)) sentences.push(sentence)
  })
  return { text, paragraphs, sentences, quotations, strayMarks }
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && /\s/.test(text.charAt(at))) at++
  return at
}

/** Tells whether a word of at most five letters stands somewhere in small letters; looks on first use. */
function smallWords(text: string): (word: string) => boolean {
  const words = new Set<string>()
  return (word) => {
    if (words.size === 0) {
      words.add('')
      for (const [found] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{1,5}(?![\p{L}\p{N}])/gu)) {
        words.add(found)
      }
    }
    return words.has(word)
  }
}
