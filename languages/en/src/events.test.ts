import { eventsContract } from '@volgens/reading/events-contract'
import { english } from './index.ts'

eventsContract(english, new URL('../cases/', import.meta.url))
