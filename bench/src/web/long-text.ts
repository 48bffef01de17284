import { readFileSync } from 'node:fs'

const WORDS = 50_000

/** The paragraphs of some reports over and over, until there are 50,000 words; some 10,000 places in it get a mark. */
export function longText(files: readonly string[]): string {
  const paragraphs = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/^---\n.*?\n---\n/s, '')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  )
  const text: string[] = []
  for (let words = 0; words < WORDS;) {
    const paragraph = paragraphs[text.length % paragraphs.length] ?? ''
    text.push(paragraph)
    words += paragraph.split(/\s+/).length
  }
  return `${text.join('\n\n')}\n`
}
