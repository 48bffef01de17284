import type { Words } from '../words/words.ts'

/** What a country is called, by its ISO 3166 code; the code itself where it is none that is known. */
export function countryName(code: string, { lang }: Words): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
}
