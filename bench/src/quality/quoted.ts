import type { Figure } from './figures.ts'
import { wordsOf, type Attribution, type GoldDocument } from './gold.ts'
import type { Matching } from './match.ts'

/** For gold without forms: how many of the attributions that are all in quotation marks were found with their source. */
export function quotedFigures(
  name: string,
  judged: readonly { readonly document: GoldDocument; readonly matching: Matching }[],
): Figure[] {
  const quoted = judged.flatMap(({ document, matching }) => {
    const isDirect = ({ content }: Attribution): boolean =>
      isQuoted(wordsOf(document.text, content))
    const found = matching.pairs.filter(({ gold }) => isDirect(gold))
    const missed = matching.missed.filter(isDirect)
    return [...found.map(({ sourceRight }) => sourceRight), ...missed.map(() => false)]
  })
  const right = quoted.filter((sourceRight) => sourceRight).length
  return [{ set: name, measure: 'direct, found with source', value: right, of: quoted.length }]
}

/** “We won.” and “We won,” … “at last.”, not “we” won. */
export function isQuoted(words: string): boolean {
  const outside = words.replace(/“[^”]*”|''.*?''|"[^"]*"|‘.*?’(?=\W|$)/gu, '')
  return /^["“”‘']/u.test(words) && !/\p{L}/u.test(outside)
}
