import { expect, test } from 'vitest'
import { answerWith, statement } from './testing.ts'
import { keptVoices, speakersOf, voicesOf } from './voices.ts'

const statements = Array.from({ length: 8 }, (_, i) => statement(`s${i + 1}`, [[i, i + 1]]))
const answer = answerWith('abcdefgh', statements)
const voices = voicesOf({
  ...answer,
  voices: [
    { kind: 'pronoun', name: 'hij', share: 0.3, statements: ['s8'] },
    ...answer.voices.slice(0, 6),
    { kind: 'anonymous', name: '', share: 0.1, statements: ['s7'] },
  ],
})

test('the five largest named voices have a colour, all others none', () => {
  expect(voices.all.map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, 0, 0])
  expect(voices.rest.map(({ key }) => key)).toEqual(['hij', 'voice s6', 'anonymous'])
})

test('the address names the report itself, one voice or all the grey ones', () => {
  const kept = (only: string | undefined) => {
    const found = keptVoices(only, voices)
    return found === undefined ? undefined : [...found].map(({ key }) => key)
  }
  expect(kept(undefined)).toBeUndefined()
  expect(kept('narrator')).toEqual([])
  expect(kept('voice s3')).toEqual(['voice s3'])
  expect(kept('others')).toEqual(['hij', 'voice s6', 'anonymous'])
  expect(kept('no such voice')).toBeUndefined()
})

test('a pronoun stands for one of the others: it is not counted, and neither is who has suggestions only', () => {
  expect(speakersOf(voices, statements)).toBe(7)
  expect(speakersOf(voices, [statement('s1', [[0, 1]], { confidence: 0.2 })])).toBe(0)
})

test('a voice keeps its colour when another one goes', () => {
  const gone = voicesOf({ ...answer, voices: answer.voices.slice(1, 7) }, voices)
  expect(gone.largest.map(({ name, colour }) => [name, colour])).toEqual([
    ['voice s2', 2],
    ['voice s3', 3],
    ['voice s4', 4],
    ['voice s5', 5],
    ['voice s6', 1],
  ])
})
