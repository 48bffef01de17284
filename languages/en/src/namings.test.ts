import { conceptContract } from '@volgens/reading/namings-contract'
import { english } from './index.ts'

conceptContract(english, [
  ['The minister called the strikers terrorists.', 'terrorists', 'crowd'],
  ['The farmers call the soldiers “occupiers”.', 'occupiers', 'force'],
  ['The writer called the government a regime.', 'a regime', 'rulers'],
  ['The premier called the plan “nonsense”.', 'nonsense', undefined],
])
