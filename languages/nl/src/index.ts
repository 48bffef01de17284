import type { Language } from '@volgens/reading'
import { abbreviations, apostropheWords, lexicon } from './lexicon.generated.ts'

/** Dutch: newspapers of the Netherlands and Flanders. */
export const dutch: Language = {
  code: 'nl',
  names: { nl: 'Nederlands', en: 'Dutch' },
  model: new URL('../model/', import.meta.url),
  orthography: {
    abbreviations,
    apostropheWords,
    // UD Dutch keeps every written word whole: zo'n, foto's, 't.
    split: () => [],
    decimal: ',',
    dates: { orders: ['day-month'], capitals: false },
  },
  verbSecond: true,
  lexicon,
  homeCountries: ['NL', 'BE'],
}
