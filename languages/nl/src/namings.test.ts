import { conceptContract } from '@volgens/reading/namings-contract'
import { dutch } from './index.ts'

conceptContract(dutch, [
  ['De minister noemde de stakers terroristen.', 'terroristen', 'crowd'],
  // Of a compound its last part tells.
  ['De minister noemde de stakers moslimterroristen.', 'moslimterroristen', 'crowd'],
  ['De boeren noemen de soldaten een bezettingsmacht.', 'een bezettingsmacht', 'force'],
  ['De schrijver noemde de regering een junta.', 'een junta', 'rulers'],
  ['De premier noemde het plan “onzin”.', 'onzin', undefined],
])
