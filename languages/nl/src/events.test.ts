import { eventsContract, partiesContract } from '@volgens/reading/events-contract'
import { dutch } from './index.ts'

eventsContract(dutch, new URL('../cases/', import.meta.url))
partiesContract(dutch, [
  ['De soldaten schoten op de demonstranten.', 'force', 'crowd'],
  ['De relschoppers vielen een agent aan.', 'crowd', undefined],
  ['De burgemeester bedankte de bewoners.', undefined, undefined],
])
