import type { Language } from '@volgens/reading'
import { abbreviations, apostropheWords, lexicon } from './lexicon.generated.ts'

/** Copy of languages/template: rename the constant, fill in what is marked xx. */
export const language: Language = {
  code: 'xx',
  names: { nl: 'xx', en: 'xx' },
  model: new URL('../model/', import.meta.url),
  orthography: {
    abbreviations,
    apostropheWords,
    // Written words that the treebank takes apart; see languages/en/src/split-word.ts.
    split: () => [],
    decimal: ',',
    dates: { orders: ['day-month'], capitals: false },
  },
  verbSecond: false,
  lexicon,
  homeCountries: [],
}
