import type { Articles } from '@volgens/record'
import { LANGUAGES } from './languages.ts'

/** The pronouns of a language, lower case; none for one that the command does not know. */
export async function pronounsOf(lang: string): Promise<ReadonlySet<string>> {
  const code = lang.toLowerCase().split('-', 1)[0]
  const language = await LANGUAGES.find((known) => known.code === code)?.load()
  return new Set(language?.lexicon.pronouns.map(({ form }) => form))
}

/** Articles of the languages that the command reads: labels are compared without them. The same object each time. */
export const articlesOf = (): Promise<Articles> => (articles ??= readArticles())

let articles: Promise<Articles> | undefined

async function readArticles(): Promise<Articles> {
  const languages = await Promise.all(LANGUAGES.map(({ load }) => load()))
  const kinds = new Set(['article', 'definite'])
  return new Map(
    languages.map(({ code, lexicon }) => [
      code,
      new Set(lexicon.figureWords.flatMap(({ form, kind }) => (kinds.has(kind) ? form : []))),
    ]),
  )
}
