import { RULE_IDS, reasonFor } from '@volgens/reading'
import { expect, test } from 'vitest'
import { dutch } from './dutch.ts'
import { DUTCH_REASONS } from './dutch-reasons.ts'
import { english } from './english.ts'
import { UI_LANGUAGES, wordsIn } from './words-in.ts'

/** Where each word stands, and what kind of thing it is: "layers.kinds.person string". */
function shapeOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? shapeOf(value, `${path}${key}.`)
      : `${path}${key} ${value === '' ? 'empty' : typeof value}`,
  )
}

test('has the same words in each language, none of them empty', () => {
  expect(shapeOf(dutch).sort()).toEqual(shapeOf(english).sort())
  expect(shapeOf(dutch).filter((word) => word.endsWith(' empty'))).toEqual([])
})

test('has a reason of its own in Dutch for each rule, and no other', () => {
  expect([...DUTCH_REASONS.keys()].sort()).toEqual([...RULE_IDS].sort())
  const same = [...DUTCH_REASONS].filter(([id, why]) => reasonFor(id)?.because === why)
  expect(same).toEqual([])
})

test.each([
  ['nl', dutch],
  ['nl-BE', dutch],
  ['NL', dutch],
  ['en-GB', english],
  ['nld', english],
  ['', english],
])('speaks, for %j, the right language', (lang, words) => {
  expect(wordsIn(lang)).toBe(words)
})

test('lists the languages that it speaks', () => {
  expect(UI_LANGUAGES.map((lang) => wordsIn(lang).lang)).toEqual([...UI_LANGUAGES])
})
