import { countedContract } from '@volgens/reading/figures-contract'
import { dutch } from './index.ts'

countedContract(dutch, [
  ['Bij het ongeluk zijn drie agenten omgekomen.', 'police', 'dead'],
  ['Er raakten zeventien soldaten gewond.', 'soldiers', 'wounded'],
  ['De politie heeft veertig betogers aangehouden.', 'labelled', 'arrested'],
  ['Onder de brandweerlieden vielen twee doden.', 'firefighters', 'dead'],
  ['Twaalf leden van de krijgsmacht zijn gesneuveld.', 'soldiers', 'dead'],
  ['Zestig vermiste kinderen worden gezocht.', 'children', 'missing'],
  ['Er zijn geen negen toestellen verkocht.', 'aircraft', undefined],
  ['De gemeente kocht vier vrachtwagens.', 'vehicles', undefined],
  // Who does it is not who it befalls.
  ['Vijf soldaten hebben een man doodgeschoten.', 'soldiers', undefined],
  // Nobody died.
  ['Dertig mijnwerkers zijn niet omgekomen.', undefined, undefined],
])
