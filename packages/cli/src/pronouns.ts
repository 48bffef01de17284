import { LANGUAGES } from './languages.ts'

/** The pronouns of a language, lower case; none for one that the command does not know. */
export async function pronounsOf(lang: string): Promise<ReadonlySet<string>> {
  const code = lang.toLowerCase().split('-', 1)[0]
  const language = await LANGUAGES.find((known) => known.code === code)?.load()
  return new Set(language?.lexicon.pronouns.map(({ form }) => form))
}
