import { placesContract } from '@volgens/reading/places-contract'
import { dutch } from './index.ts'

placesContract(dutch, new URL('../cases/', import.meta.url), [
  'In Almaty bleef het rustig',
  'het vliegveld van Kiev',
  'ALMATY (ANP) -',
  'Moskou zegt dat',
  'Oost-Oekraïne en Rotterdam-Zuid',
  'in het dorp Jukoe in Congo',
  'de Universiteit van Amsterdam',
  "'s-Hertogenbosch",
  'Bergen op Zoom',
  'Ruslands',
  'de EU en de VS',
])
