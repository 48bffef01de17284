import { placesContract } from '@volgens/reading/places-contract'
import { english } from './index.ts'

placesContract(english, new URL('../cases/', import.meta.url), [
  'In Almaty it stayed calm',
  'Kyiv airport',
  'ALMATY (AP) —',
  'Moscow says that',
  'North Korea and East Jerusalem',
  'in the village of Jukoe in Congo',
  'the University of Amsterdam',
  'St. Petersburg',
  'the Syrian city of Hama',
  "Russia's",
  'the EU and the U.S.',
])
