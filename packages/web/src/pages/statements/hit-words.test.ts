import { expect, test } from 'vitest'
import type { Schemas } from '../../api/client.ts'
import { wordsIn } from '../../words/words-in.ts'
import { gistOf, isSuggestion, voiceOf } from './hit-words.ts'

const words = wordsIn('nl')
const item = (given: object) => given as Schemas['Item']

test.each([
  [{ kind: 'named', name: 'Tokajev', words: 'hij' }, 'Tokajev'],
  [{ kind: 'named', words: 'een verpleegkundige' }, 'een verpleegkundige'],
  [{ kind: 'anonymous' }, 'niemand genoemd'],
  [{ kind: 'narrator' }, 'Het bericht zelf'],
])('a voice has a name: %j', (voice, name) => {
  expect(voiceOf(item({ voice }), words)).toBe(name)
})

test.each([
  [{ kind: 'statement', act: 'say', form: 'direct' }, 'zegt, letterlijk'],
  [
    { kind: 'naming', other: { words: 'die groepen' }, label: 'bendes' },
    'noemt die groepen ‘bendes’',
  ],
  [
    { kind: 'naming', other: { words: 'vele relschoppers' }, label: 'relschoppers' },
    'noemt ‘relschoppers’',
  ],
  [{ kind: 'figure', counts: 'doden' }, 'geen getal, doden'],
  [{ kind: 'figure', low: 18, high: 18, counts: 'doden' }, '18 doden'],
  [{ kind: 'figure', low: 70, counts: 'toestellen' }, 'minstens 70 toestellen'],
  [{ kind: 'figure', low: 10, high: 15, counts: 'doden' }, '10 tot 15 doden'],
  [
    { kind: 'event', type: 'ASSAULT', mode: 'happened', place: 'Almaty' },
    'geweld, gebeurd, Almaty',
  ],
])('what we make of it comes in words: %j', (given, gist) => {
  expect(gistOf(item(given), words)).toBe(gist)
})

test('a suggestion is one until somebody has decided', () => {
  expect(isSuggestion(item({ confidence: 0.3, review: 'open' }))).toBe(true)
  expect(isSuggestion(item({ confidence: 0.3, review: 'confirmed' }))).toBe(false)
  expect(isSuggestion(item({ review: 'open' }))).toBe(false)
})
