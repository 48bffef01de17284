import { countedContract } from '@volgens/reading/figures-contract'
import { english } from './index.ts'

countedContract(english, [
  ['Three police officers were killed in the crash.', 'police', 'dead'],
  ['Seventeen soldiers were wounded.', 'soldiers', 'wounded'],
  ['Police detained forty protesters.', 'labelled', 'arrested'],
  ['There were two deaths among firefighters.', 'firefighters', 'dead'],
  ['Twelve members of the army have died.', 'soldiers', 'dead'],
  ['Sixty missing children were being sought.', 'children', 'missing'],
  ['The council bought four lorries.', 'vehicles', undefined],
  // Who does it is not who it befalls.
  ['Five soldiers killed a man.', 'soldiers', undefined],
  ['Four officers arresting protesters were filmed.', 'police', undefined],
  ['The firm sold nine killing machines.', undefined, undefined],
  ['The six guards who killed him were seen.', 'security-forces', undefined],
  ['There were two deaths in the hospital.', undefined, 'dead'],
  // The end of a word is another word.
  ['They ate three hamburgers.', undefined, undefined],
  ['She won four championships.', undefined, undefined],
  // Nobody died.
  ['Thirty miners have not died.', undefined, undefined],
])
