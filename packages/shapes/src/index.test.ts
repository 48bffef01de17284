import { expect, test } from 'vitest'
import * as shapes from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(shapes).sort()).toEqual([
    'FINDING_FROM',
    'VolgensError',
    'looksTransliterated',
    'nameKeys',
    'overlap',
    'ownedCharacters',
    'sameName',
    'sizeOf',
  ])
})

test('makes errors that keep their code and cause', () => {
  const cause = new Error('below')
  const error = new shapes.VolgensError('bad-date', 'found, expected, do', { cause })
  expect(error).toMatchObject({ name: 'VolgensError', code: 'bad-date', cause })
  expect(error).toBeInstanceOf(Error)
})
