import type { Orthography } from '../language.ts'

/**
 * Whether a sentence may end after an abbreviation: `never`; `likely` before a capital ("etc."); `perhaps`,
 * where a name follows as often ("U.S.", "B.V.", "a.m.").
 */
export type SentenceEnd = 'never' | 'likely' | 'perhaps'

const LONGEST = 24

/**
 * What is known of a form with its full stop, or undefined where it is no abbreviation.
 *
 * A form in small letters in the table is also found with a capital, and both all in capitals. Initials
 * ("J.", "J.P.") and single letters with full stops between them ("x.y.z.") need not be listed.
 */
export function abbreviation(form: string, orthography: Orthography): SentenceEnd | undefined {
  if (form.length > LONGEST) return undefined
  const entry = lookUp(form, orthography)
  const dotted = form.indexOf('.') < form.length - 1
  if (entry) {
    if (!entry.endsSentence) return 'never'
    return dotted || /^\p{Lu}/u.test(form) ? 'perhaps' : 'likely'
  }
  if (/^\p{Lu}\p{M}*\.$/u.test(form)) return 'never'
  if (/^(?:\p{Lu}\p{M}*\.){2,}$/u.test(form)) return 'perhaps'
  return /^(?:\p{L}\p{M}*\.){2,}$/u.test(form) ? 'perhaps' : undefined
}

function lookUp(
  form: string,
  { abbreviations }: Orthography,
): { readonly endsSentence: boolean } | undefined {
  const small = form.charAt(0).toLowerCase() + form.slice(1)
  const found = abbreviations.get(form) ?? abbreviations.get(small)
  if (found || form.length < 4 || form !== form.toUpperCase()) return found
  const lower = form.toLowerCase()
  return abbreviations.get(lower) ?? abbreviations.get(form.charAt(0) + lower.slice(1))
}

/** The part of a word that an abbreviation can be: after its last hyphen, slash or bracket. */
export function lastPart(word: string): string {
  const cut = Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'), word.lastIndexOf(')'))
  const part = word.slice(cut + 1)
  return part === '.' ? word : part
}
