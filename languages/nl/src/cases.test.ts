import { casesContract } from '@volgens/reading/cases-contract'
import { dutch } from './index.ts'

casesContract(dutch, new URL('../cases/', import.meta.url))
