import { eventsContract } from '@volgens/reading/events-contract'
import { dutch } from './index.ts'

eventsContract(dutch, new URL('../cases/', import.meta.url))
