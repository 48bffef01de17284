import { expect, test } from 'vitest'
import { joinLines, joinTwo } from './join-lines.ts'

test.each([
  ['De ge-', 'meente zei', 'De gemeente zei'],
  ['in Noord-', 'Holland is', 'in Noord-Holland is'],
  ['de oud-', 'minister zei', 'de oud-minister zei'],
  ['de VVD-', 'leider zei', 'de VVD-leider zei'],
  ['een 65-', 'plusser zei', 'een 65-plusser zei'],
  ['de oud-', 'ste inwoner', 'de oudste inwoner'],
  ['land-', 'en tuinbouw', 'land- en tuinbouw'],
  ['bus-', 'of treinreis', 'bus- of treinreis'],
  ['the govern-', 'ment said', 'the government said'],
  ['zo –', 'en toen', 'zo – en toen'],
  ['zo —', 'en toen', 'zo — en toen'],
  ['2019–', '2022', '2019–2022'],
  ['twee', 'regels', 'twee regels'],
])('joins %s and %s', (left, right, joined) => {
  expect(joinTwo(left, right, new Set())).toBe(joined)
})

test('closes up what a raised number left, and keeps three dots apart', () => {
  const line = (text: string) => ({ text, x: 0, right: 9, y: 9, size: 9, font: '' })
  const lines = ['een miljoen euro . En', 'toen ... niets'].map((text) => ({
    ...line(text),
    column: { left: 0, right: 9, page: 0 },
  }))
  expect(joinLines(lines)(lines)).toBe('een miljoen euro. En toen ... niets')
})

test('writes a word as the file does elsewhere', () => {
  expect(joinTwo('het zee-', 'water', new Set(['zee-water']))).toBe('het zee-water')
  expect(joinTwo('de oud-', 'leerlingen', new Set(['oudleerlingen']))).toBe('de oudleerlingen')
})
