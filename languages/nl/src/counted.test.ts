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
  ['Drie arresterende agenten werden gefilmd.', 'police', undefined],
  ['De zes bewakers die hem hebben gedood, zijn gezien.', 'security-forces', undefined],
  ['Bij de drie dodelijke aanslagen was niemand thuis.', undefined, undefined],
  ['Er vielen zeven dodelijke slachtoffers.', 'people', 'dead'],
  ['Aan de kant van het leger vielen acht doden.', 'soldiers', 'dead'],
  ['In het ziekenhuis vielen acht doden.', undefined, 'dead'],
  // The end of a word may make another word.
  ['Vier denktanks schreven een rapport.', undefined, undefined],
  ['De luchtmacht verloor zes gevechtshelikopters.', 'helicopters', undefined],
  // Nobody died.
  ['Dertig mijnwerkers zijn niet omgekomen.', undefined, undefined],
])
