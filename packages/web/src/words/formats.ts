/** Of Intl's formats one for each language and options: to make one takes as long as to write hundreds of values with it. */
function kept<Options, Format>(make: (lang: string, options: Options) => Format) {
  const known = new Map<string, Format>()
  return (lang: string, options: Options): Format => {
    const key = `${lang} ${JSON.stringify(options)}`
    const format = known.get(key) ?? make(lang, options)
    known.set(key, format)
    return format
  }
}

/** Days and times. */
export const dateFormat = kept(
  (lang, options: Intl.DateTimeFormatOptions) =>
    // Plain "en" would put the month first.
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options),
)

const numbers = kept(
  (lang, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options),
)

export const numberFormat = (lang: string, options: Intl.NumberFormatOptions = {}) =>
  numbers(lang, options)

type Named = 'language' | 'region'
const displayNames = kept((lang, type: Named) => new Intl.DisplayNames(lang, { type }))

/** What a language is called; what is no code of one stays as it is. */
export const languageName = (code: string, lang: string) => nameOf(code, lang, 'language')

/** What a country is called, after its ISO 3166-1 code; what is no such code stays as it is. */
export const countryName = (code: string, lang: string) => nameOf(code, lang, 'region')

function nameOf(code: string, lang: string, type: Named): string {
  try {
    return displayNames(lang, type).of(code) ?? code
  } catch {
    // What somebody typed into an address is no code.
    return code
  }
}
