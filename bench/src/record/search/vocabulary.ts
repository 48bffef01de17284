import { randomFrom, zipf, type Random } from './random.ts'

/** Words by language code, the most frequent first; the last ones are compounds made up of the others. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>

const SIZE = 60_000

export function vocabularyOf(
  texts: readonly { readonly lang: string; readonly text: string }[],
): Vocabulary {
  const languages = [...new Set(texts.map(({ lang }) => lang))].sort()
  return new Map(
    languages.map((lang) => {
      const own = texts.filter((text) => text.lang === lang)
      return [lang, widened(byFrequency(own.map(({ text }) => text)))]
    }),
  )
}

const WORD = /(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu

function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
}

function widened(words: readonly string[]): string[] {
  const random = randomFrom(7)
  const wide = new Set(words)
  const any = () => words[Math.floor(random() * words.length)] ?? 'woord'
  while (wide.size < SIZE) wide.add(any() + any())
  return [...wide]
}

/** Every month has words of its own that are frequent then and rare otherwise. */
const OF_A_MONTH = 40

/** The text with about half of its words changed for others of its language, some of them for the month's own. */
export function reworded(
  text: string,
  words: readonly string[],
  month: number,
  random: Random,
): string {
  return text.replace(WORD, (word) => {
    const chance = random()
    if (chance < 0.45) return word
    if (chance < 0.5) return ownWord(words, month, zipf(OF_A_MONTH, random))
    return words[zipf(words.length, random)] ?? word
  })
}

/** month: counted from 0; index: from 0 to 39. */
export const ownWord = (words: readonly string[], month: number, index: number) =>
  words[Math.floor(words.length / 3) + month * OF_A_MONTH + index] ?? 'woord'
