import { readCases } from '../corpus/cases.ts'
import { readGold } from '../quality/gold.ts'

export interface BenchText {
  readonly lang: string
  readonly text: string
}

/** The reports of the corpus, or the texts of a JSON Lines file ({text, lang} a line). */
export function benchTexts(file?: string): BenchText[] {
  if (file === undefined) return readCases().map(({ about, text }) => ({ lang: about.lang, text }))
  return readGold(file).map(({ lang = 'nl', text }) => ({ lang, text }))
}

/** Whole texts over and over until there are at least so many words. */
export function repeat(texts: readonly string[], words: number): string[] {
  const total = texts.reduce((sum, text) => sum + countWords(text), 0)
  if (total === 0) return []
  const times = Math.ceil(words / total)
  return Array.from({ length: times }, () => texts).flat()
}

/** Words as a word processor counts them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
