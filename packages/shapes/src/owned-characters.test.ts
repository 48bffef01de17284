import { expect, test } from 'vitest'
import { ownedCharacters } from './owned-characters.ts'

test('characters without white space, by whose they are', () => {
  const found = ownedCharacters('ab cd ef', [{ owner: 'Bos', spans: [[3, 8]] }])
  expect(found).toEqual(
    new Map([
      [undefined, 2],
      ['Bos', 4],
    ]),
  )
})

test('what is within another part counts for the wider one', () => {
  const parts = [
    { owner: 'Vos', spans: [[3, 5]] as const },
    { owner: 'Bos', spans: [[0, 8]] as const },
  ]
  expect(ownedCharacters('ab cd ef', parts)).toEqual(new Map([['Bos', 6]]))
})
