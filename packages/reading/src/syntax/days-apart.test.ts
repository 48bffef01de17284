import { expect, test } from 'vitest'
import { daysApart } from './days-apart.ts'
import { sentence } from './testing/sentence.ts'

const WEEKDAYS = new Map([['zondag', 7]])

test('gives a weekday behind a name to the verb', () => {
  const words = sentence(
    'ministerie/NOUN/5/nsubj van/ADP/3/case Water/NOUN/1/nmod zondag/PROPN/3/nmod waarschuwde/VERB/0/root',
  )
  expect(daysApart(words, WEEKDAYS).map(({ head, deprel }) => `${head + 1} ${deprel}`)).toEqual([
    ...['5 nsubj', '3 case', '1 nmod', '5 obl', '0 root'],
  ])
})

test('and one behind a name of several words', () => {
  const words = sentence(
    'Binnenlandse/ADJ/4/nsubj Zaken/NOUN/1/flat zondag/PROPN/1/flat waarschuwde/VERB/0/root',
  )
  expect(daysApart(words, WEEKDAYS)[2]).toMatchObject({ head: 3, deprel: 'obl' })
})

test.each([
  ['with a preposition', 'nacht/NOUN/4/obl van/ADP/3/case zondag/PROPN/1/nmod ging/VERB/0/root'],
  ['of a name alone', 'krant/NOUN/0/root zondag/PROPN/1/nmod'],
  ['that is no day', 'krant/NOUN/3/nsubj Tribune/PROPN/1/nmod schrijft/VERB/0/root'],
])('leaves a weekday %s alone', (_, text) => {
  const words = sentence(text)
  expect(daysApart(words, WEEKDAYS)).toBe(words)
})
