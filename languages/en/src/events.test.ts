import { eventsContract, partiesContract } from '@volgens/reading/events-contract'
import { english } from './index.ts'

eventsContract(english, new URL('../cases/', import.meta.url))
partiesContract(english, [
  ['The troops shot at the protesters.', 'force', 'crowd'],
  ['Rioters attacked a policeman.', 'crowd', undefined],
  ['The mayor thanked the neighbours.', undefined, undefined],
])
