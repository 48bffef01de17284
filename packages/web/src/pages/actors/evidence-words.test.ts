import { expect, test } from 'vitest'
import { english } from '../../words/en.ts'
import { evidenceWords } from './evidence-words.ts'

test('says what speaks for two actors being one, and what against it', () => {
  const found = evidenceWords(
    [
      { kind: 'name', relation: 'spelling', names: ['Tokayev', 'Tokajev'] },
      { kind: 'dossier', dossiers: ['A', 'B'] },
      { kind: 'together', reports: 2 },
      { kind: 'kinds', kinds: ['person', 'state'] },
    ],
    english,
  )
  expect(found.pro).toEqual([
    'Tokayev and Tokajev are one name in two spellings.',
    'Both are in A and B.',
  ])
  expect(found.contra).toEqual([
    '2 reports name them as two.',
    'To the reports one is a person, the other a state.',
  ])
})

test('reports with both names speak for it where one is part of the other', () => {
  const { pro, contra } = evidenceWords(
    [
      { kind: 'name', relation: 'part', names: ['Tokayev', 'Kassym Tokayev'] },
      { kind: 'together', reports: 1 },
    ],
    english,
  )
  expect([pro.length, contra.length]).toEqual([2, 0])
  expect(pro[1]).toBe('1 report has both names.')
})
