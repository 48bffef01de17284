import type { LazyLanguage } from 'volgens'

/** The languages that the command reads; each is loaded when the first text needs it. */
export const LANGUAGES: readonly LazyLanguage[] = [
  { code: 'nl', load: async () => (await import('@volgens/nl')).dutch },
  { code: 'en', load: async () => (await import('@volgens/en')).english },
]

/** `nl, en` */
export const LANGUAGE_CODES = LANGUAGES.map(({ code }) => code).join(', ')
