import { timesContract } from '@volgens/reading/times-contract'
import { dutch } from './index.ts'

timesContract(dutch, new URL('../cases/', import.meta.url), ['month-day'])
