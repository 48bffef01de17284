import { dutch } from './dutch.ts'
import { english } from './english.ts'
import type { Words } from './words.ts'

/** The languages that there are words in. */
export const UI_LANGUAGES = ['nl', 'en'] as const

/** The words in a language (BCP 47), in English where there are none. */
export function wordsIn(lang: string): Words {
  return lang.toLowerCase().split('-', 1)[0] === dutch.lang ? dutch : english
}
