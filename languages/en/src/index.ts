import type { Language } from '@volgens/reading'
import { abbreviations, apostropheWords, lexicon } from './lexicon.generated.ts'
import { splitWord } from './split-word.ts'

/** English: newspapers and agencies of Britain and the United States. */
export const english: Language = {
  code: 'en',
  names: { nl: 'Engels', en: 'English' },
  model: new URL('../model/', import.meta.url),
  orthography: {
    abbreviations,
    apostropheWords,
    split: splitWord,
    decimal: '.',
    dates: { orders: ['day-month', 'month-day'], capitals: true },
  },
  verbSecond: false,
  lexicon,
  homeCountries: [],
}
