import { expect, test } from 'vitest'
import { english } from './en.ts'
import { dutch } from './nl.ts'

/** Every text with its place: pages.about → string. */
function placesOf(words: object, at = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? placesOf(value as object, `${at}${name}.`)
      : [`${at}${name} ${typeof value} ${typeof value === 'function' ? value.length : ''}`],
  )
}

test('both languages have the same texts, in the same order', () => {
  expect(placesOf(english)).toEqual(placesOf(dutch))
})

test('no text is empty', () => {
  const empty = [dutch, english].flatMap((words) => JSON.stringify(words).match(/"":|:""/g) ?? [])
  expect(empty).toEqual([])
})
