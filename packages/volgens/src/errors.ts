import { VolgensError } from '@volgens/shapes'

/*
 * Codes of this package, beside those that reading throws (invalid-utf8, binary-input, empty-text) and those of intake:
 *
 * unsupported-language   the text's language has no Language object here
 * unclear-language       too few words to tell the language
 * bad-date               `published` is no EDTF date
 * bad-id                 `id` is empty
 * text-too-large         more characters than one report may have
 * worker-failed          a worker died while reading a line
 * internal               a fault of ours
 */

export const unsupportedLanguage = (found: string, supported: readonly string[]) =>
  new VolgensError(
    'unsupported-language',
    `the text is in ${languageName(found)}; expected ${supported.map(languageName).join(' or ')}; if the detection is wrong, give the language (${supported.join(', ')})`,
  )

export const unclearLanguage = (supported: readonly string[]) =>
  new VolgensError(
    'unclear-language',
    `too few words to tell the language; expected ${supported.map(languageName).join(' or ')}; give the language (${supported.join(', ')})`,
  )

export const badDate = (found: string) =>
  new VolgensError(
    'bad-date',
    `${quoted(found)} is no date; expected 2022, 2022-01, 2022-01-07 or 2022-01-07T14:30:00Z; correct it or leave it out`,
  )

export const badId = () =>
  new VolgensError(
    'bad-id',
    'an empty id; expected at least one character; give an id or leave it out',
  )

export const textTooLarge = (found: string, most: number) =>
  new VolgensError(
    'text-too-large',
    `${found}; expected at most ${count(most)} characters in one report; split it into its reports and give those one a line (read --jsonl)`,
  )

/** `nl` → "Dutch (nl)"; a code that nobody knows stays as it is. */
function languageName(code: string): string {
  const name = displayName(code)
  return name === undefined || name === code ? code : `${name} (${code})`
}

function displayName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code)
  } catch {
    // No well-formed BCP 47 code.
    return undefined
  }
}

/** 1000000 → "1,000,000". */
export const count = (n: number) => n.toLocaleString('en')

/** Between quotation marks, control characters escaped, and no longer than a message bears. */
const quoted = (found: string) =>
  JSON.stringify(found.length > 60 ? `${found.slice(0, 57)}...` : found)

export const wrongText = (name: string) =>
  new VolgensError(
    'internal',
    `the reading of ${name} is of another text than was given; expected the same; please report it with the text`,
  )

/** A fault as one of ours. */
export const faultOf = (fault: unknown) =>
  fault instanceof VolgensError
    ? fault
    : new VolgensError('internal', fault instanceof Error ? fault.message : String(fault), {
        cause: fault,
      })
