import { timesContract } from '@volgens/reading/times-contract'
import { english } from './index.ts'

timesContract(english, new URL('../cases/', import.meta.url))
