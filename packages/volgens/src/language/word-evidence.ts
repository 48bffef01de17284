import { FUNCTION_WORDS } from './function-words.ts'

/** A language by its function words, with how many there were. */
export interface WordEvidence {
  readonly language: string
  readonly count: number
}

/**
 * The language whose function words prevail in a text, undefined where none does by two to one.
 *
 * "De minister zei niets" → nl, 2. "Brandstofpryse het verdubbel" → af, 1: no function word, but "prys" is
 * spelled as Afrikaans spells. "Airport retaken" → undefined.
 */
export function wordEvidence(text: string): WordEvidence | undefined {
  const counts = new Map<string, number>()
  const add = (language: string) => counts.set(language, (counts.get(language) ?? 0) + 1)
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const [language, list] of Object.entries(FUNCTION_WORDS)) if (list.has(word)) add(language)
    const spelling = spelledAs(word)
    if (spelling !== undefined) add(spelling)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 2 * (second?.[1] ?? 0)) return undefined
  return { language: first[0], count: first[1] }
}

/** Dutch "prijzen", "tijd" against Afrikaans "pryse", "tyd"; no English word is spelled so ("always", "system"). */
function spelledAs(word: string): 'nl' | 'af' | undefined {
  if (/[b-df-hj-np-tv-xz]ij[b-df-hj-np-tv-xz]/u.test(word)) return 'nl'
  if (/prys|kryg|blyk|skry[fw]|wys|tyd|lyk|styg|ryk/u.test(word)) return 'af'
  return undefined
}
