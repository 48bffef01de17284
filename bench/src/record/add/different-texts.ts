import { pick, randomFrom, type Random } from '../search/random.ts'
import { countWords, type BenchText } from '../../speed/texts.ts'

/**
 * So many reports as JSON Lines, no two alike: each takes paragraphs from the texts of one language in an order of its
 * own until it has about so many words. The same call gives the same.
 */
export function differentTexts(texts: readonly BenchText[], count: number, words: number): string {
  const languages = [...new Set(texts.map(({ lang }) => lang))]
  const paragraphs = new Map(
    languages.map((lang) => [
      lang,
      texts.filter((each) => each.lang === lang).flatMap(({ text }) => text.split(/\n{2,}/)),
    ]),
  )
  const random = randomFrom(1)
  return Array.from({ length: count }, (_, number) => {
    const lang = languages[number % languages.length] ?? ''
    const text = textOf(paragraphs.get(lang) ?? [], words, random)
    const url = `https://made.example/${number}`
    return `${JSON.stringify({ id: String(number), lang, url, published: '2022-01-07', text })}\n`
  }).join('')
}

function textOf(paragraphs: readonly string[], words: number, random: Random): string {
  const taken: string[] = []
  for (let had = 0; had < words; had += countWords(taken.at(-1) ?? ' .')) {
    taken.push(pick(paragraphs, random))
  }
  return taken.join('\n\n')
}
