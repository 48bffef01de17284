import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widen } from './windows.ts'

const TEXT = 'Een twee drie “vier vijf” zes\nzeven acht 😀 negen.'
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words)
  return [start, start + words.length]
}
const around = (words: readonly string[], count: number) =>
  widen(TEXT, words.map(at), count).map(([start, end]) => TEXT.slice(start, end))

test.each<[words: string[], count: number, kept: string[]]>([
  [['vier vijf'], 0, ['vier vijf']],
  [['vier vijf'], 1, ['“vier vijf”']],
  [['vier vijf'], 2, ['drie “vier vijf” zes']],
  [['zes'], 1, ['vijf” zes\nzeven']],
  [['Een', 'acht'], 1, ['Een twee', 'zeven acht 😀']],
  [['zeven', 'Een'], 2, ['Een twee drie', 'vijf” zes\nzeven acht 😀']],
  [['twee', 'zes'], 2, ['Een twee drie “vier vijf” zes\nzeven acht']],
  [['negen.'], 99, [TEXT]],
])('%j with %i words on each side is %j', (words, count, kept) => {
  expect(around(words, count)).toEqual(kept)
})

test('never keeps more words than asked, and never cuts a character in two', () => {
  const word = fc.constantFrom('een', '😀', '“twee”', ' ', '\n', 'drie.')
  fc.assert(
    fc.property(fc.array(word), fc.nat(), fc.nat(9), fc.nat(4), (words, from, length, count) => {
      const text = words.join('')
      const start = from % (text.length + 1)
      const end = Math.min(text.length, start + length)
      const [kept = [0, 0]] = widen(text, [[start, end]], count)
      const more = [text.slice(kept[0], start), text.slice(end, kept[1])]
      for (const side of more) {
        expect((side.match(/\S+/gu) ?? []).length).toBeLessThanOrEqual(count)
      }
      if (text.slice(start, end).isWellFormed()) {
        expect(text.slice(kept[0], kept[1]).isWellFormed()).toBe(true)
      }
    }),
  )
})
