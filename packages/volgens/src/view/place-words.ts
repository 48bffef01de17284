import type { Reading } from '@volgens/shapes'
import { spanWords } from './span-words.ts'

/**
 * What a report calls a place where it first speaks of it, and the name of its entry where that is another:
 * Zjanaozen, Zhanaozen. Capitals alone make no other name (ALMATY): then it is the entry's.
 */
export function placeWords(
  { span, name }: Pick<Reading['places'][number], 'span' | 'name'>,
  text: string,
): { readonly words: string; readonly entry?: string } {
  const words = spanWords(text, [span])
  return words.toLowerCase() === name.toLowerCase() ? { words: name } : { words, entry: name }
}
