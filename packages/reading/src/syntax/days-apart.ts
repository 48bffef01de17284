import type { Word } from '@volgens/shapes'

const NOMINAL = /^(nmod|flat|appos|compound|conj)/

/**
 * The words with a weekday that stands by itself as the clause's, no part of the name before it: "het ministerie van
 * Volksgezondheid zondag" is a ministry, and a day on which it did something.
 *
 * weekdays: lower case.
 */
export function daysApart(
  words: readonly Word[],
  weekdays: ReadonlyMap<string, number>,
): readonly Word[] {
  const heads = new Map<number, number>()
  words.forEach((word, at) => {
    const behind = NOMINAL.test(word.deprel) && isRightBehind(words, word.head, at)
    if (!behind || !weekdays.has(word.form.toLowerCase())) return
    if (words.some(({ head }) => head === at)) return
    const clause = clauseOf(words, word.head)
    if (clause !== undefined) heads.set(at, clause)
  })
  if (heads.size === 0) return words
  return words.map((word, at) => {
    const head = heads.get(at)
    return head === undefined ? word : { ...word, head, deprel: 'obl' }
  })
}

/** Nothing but the parts of a phrase stands between its head and the word. */
const isRightBehind = (words: readonly Word[], head: number, at: number): boolean =>
  head >= 0 &&
  head < at &&
  words.slice(head + 1, at).every((part) => part.head >= head && part.upos !== 'PUNCT')

/** The verb that a phrase is a party of; undefined where there is none above it. */
function clauseOf(words: readonly Word[], phrase: number): number | undefined {
  let here = phrase
  for (let steps = 0; steps < words.length; steps++) {
    const { head, deprel } = words[here] ?? { head: -1, deprel: '' }
    if (head < 0) return undefined
    if (!NOMINAL.test(deprel)) return words[head]?.upos === 'VERB' ? head : undefined
    here = head
  }
  return undefined
}
