import { expect, test } from 'vitest'
import { placeWords } from './place-words.ts'

test.each([
  ['In Zjanaozen', 'Zhanaozen', { words: 'Zjanaozen', entry: 'Zhanaozen' }],
  ['In Zjanaozen', 'Zjanaozen', { words: 'Zjanaozen' }],
  ['In GENUA', 'Genua', { words: 'Genua' }],
])('calls the place of %j, entry %s, by the words of the report', (text, name, expected) => {
  expect(placeWords({ span: [3, text.length], name }, text)).toEqual(expected)
})
