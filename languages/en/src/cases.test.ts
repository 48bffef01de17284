import { casesContract } from '@volgens/reading/cases-contract'
import { english } from './index.ts'

casesContract(english, new URL('../cases/', import.meta.url), [
  'reportative-auxiliary',
  'verb-relative',
])
