import { english } from './en.ts'
import { dutch } from './nl.ts'
import type { Words } from './words.ts'

/** The texts of the app in a language. */
export const wordsIn = (language: 'nl' | 'en'): Words => (language === 'nl' ? dutch : english)
