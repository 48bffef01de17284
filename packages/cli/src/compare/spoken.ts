import { wordsIn, type Words } from 'volgens'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import type { CompareWords } from './words.ts'

/** The words of a comparison and of readings, in one language. */
export interface Spoken {
  readonly words: CompareWords
  readonly read: Words
}

/** The words in a language (BCP 47), in English where there are none. */
export function spokenIn(lang: string): Spoken {
  const read = wordsIn(lang)
  return { read, words: read.lang === 'nl' ? dutch : english }
}
