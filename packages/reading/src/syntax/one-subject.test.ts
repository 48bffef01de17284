import { expect, test } from 'vitest'
import { oneSubject } from './one-subject.ts'
import { sentence } from './testing/sentence.ts'

test('makes an object of the noun in front, and a label of the object behind', () => {
  const words = sentence(
    'Plannen/NOUN/2/nsubj noemde/VERB/0/root/VerbForm=Fin hij/PRON/2/nsubj/Case=Nom onzin/NOUN/2/obj',
  )
  expect(oneSubject(words).map(({ deprel }) => deprel)).toEqual(['obj', 'root', 'nsubj', 'xcomp'])
})

test.each([
  [
    'one subject',
    'Jan/PROPN/2/nsubj noemde/VERB/0/root/VerbForm=Fin het/PRON/2/obj onzin/NOUN/2/xcomp',
  ],
  [
    'a pronoun without case',
    'Plannen/NOUN/2/nsubj noemde/VERB/0/root/VerbForm=Fin dat/PRON/2/nsubj',
  ],
  [
    'a pronoun further off',
    'Jan/PROPN/2/nsubj kwam/VERB/0/root/VerbForm=Fin toen/ADV/2/advmod hij/PRON/2/nsubj/Case=Nom',
  ],
])('leaves %s as it is', (_, text) => {
  const words = sentence(text)
  expect(oneSubject(words)).toBe(words)
})
