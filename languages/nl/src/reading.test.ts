import { readingContract } from '@volgens/reading/reading-contract'
import { dutch } from './index.ts'

readingContract(dutch, [
  'De minister zegt dat het zwembad opengaat',
  'zei de burgemeester',
  'aldus een woordvoerder',
  'Volgens de politie raakten vier mensen gewond',
  'Jansen',
  'Hij noemde de betogers bandieten',
  'naar eigen zeggen',
  'de bewering van het ministerie dat de cijfers kloppen',
  'We gaan door',
  'gisteren',
  'van 3 tot 5 mei',
  'in 1996',
  'afgelopen vrijdag',
  'eist opheldering',
  'die ontkent dat er gewonden zijn',
  'De politie arresteerde twee betogers',
  'In de stad braken protesten uit',
  'het leger zal de rebellen vernietigen',
])
