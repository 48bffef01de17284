import type { Quotation, Text, Word } from '@volgens/shapes'

/**
 * A report for tests from sentences of `form/lemma/UPOS/head/relation[/feats]` words; head 0 is the root.
 *
 * Words are joined by single spaces; quotation marks “ ” are paired as they come.
 */
export function smallReport(...sentences: readonly string[]): {
  text: Text
  words: Word[][]
} {
  const words: Word[][] = []
  let characters = ''
  for (const sentence of sentences) {
    words.push(
      sentence.split(' ').map((cell): Word => {
        const [form = '', lemma = '', upos = '', head = '0', deprel = '', feats = ''] =
          cell.split('/')
        const start = characters.length
        characters += `${form} `
        const end = start + form.length
        return { start, end, form, lemma, upos, head: Number(head) - 1, deprel, feats }
      }),
    )
  }
  return { text: toText(characters.trimEnd(), words), words }
}

function toText(text: string, words: readonly (readonly Word[])[]): Text {
  const sentences = words.map((tokens) => ({
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    paragraph: 0,
    tokens,
  }))
  const quotations: Quotation[] = [...text.matchAll(/“[^”]*”/g)].map((found) => ({
    parts: [[found.index, found.index + found[0].length]],
    style: 'double',
    depth: 0,
  }))
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const }]
  return { text, paragraphs, sentences, quotations, strayMarks: [] }
}
