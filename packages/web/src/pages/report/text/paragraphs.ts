import type { Span } from '../shapes.ts'

/** A stretch of the text that stands by itself. */
export interface Paragraph {
  readonly kind: 'body' | 'heading'
  readonly span: Span
}

/** The text in paragraphs: its lines, without the white space around them and without empty ones. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }): Paragraph[] => {
    const words = line.trim()
    const start = index + line.length - line.trimStart().length
    return words === '' ? [] : [{ kind: kindOf(words), span: [start, start + words.length] }]
  })
}

/** A short line that ends as no sentence does stands above others: for the eye only, nothing is read from it. */
const kindOf = (line: string): Paragraph['kind'] =>
  line.length <= 100 && /[\p{L}\p{N}’'”"?]$/u.test(line) && !/[.!]/.test(line) ? 'heading' : 'body'
