import type { Word } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { oneSubject } from './one-subject.ts'

/** Words of `form/upos/head/relation/features`; head 0 is the root. */
const sentence = (text: string): Word[] =>
  text.split(' ').map((cell, at) => {
    const [form = '', upos = '', head = '0', deprel = '', feats = ''] = cell.split('/')
    return {
      start: 10 * at,
      end: 10 * at + form.length,
      form,
      lemma: form,
      upos,
      feats,
      head: Number(head) - 1,
      deprel,
    }
  })

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
