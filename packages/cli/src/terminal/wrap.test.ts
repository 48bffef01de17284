import { expect, test } from 'vitest'
import { columnsOf, harmless } from './columns.ts'
import type { Screen } from './style.ts'
import { wrap, type Run } from './wrap.ts'

const plain: Screen = { width: 12, colour: 'none', underlines: false }
const none = { first: '', rest: '' }
const run = (text: string, style: Run['style'] = {}): Run => ({ text, style })

test.each([
  ['een twee drie vier', ['een twee', 'drie vier']],
  ['  een   twee', ['een   twee']],
  ['precies12345 zo', ['precies12345', 'zo']],
  ['donaudampfschiff ja', ['donaudampfsc', 'hiff ja']],
  ['a\u00a0b c\u00a0d\u00a0e f\u00a0g\u00a0h', ['a\u00a0b c\u00a0d\u00a0e', 'f\u00a0g\u00a0h']],
  ['日本語日本語日本語', ['日本語日本語', '日本語']],
  ['🙂🙂🙂🙂🙂🙂🙂', ['🙂🙂🙂🙂🙂🙂', '🙂']],
  ['', []],
  ['   ', []],
])('breaks %j', (text, lines) => {
  expect(wrap([run(text)], plain, none)).toEqual(lines)
})

test('keeps each style on every line that it runs over', () => {
  const screen: Screen = { width: 8, colour: '16', underlines: true }
  const runs = [run('zei '), run('“een twee”', { voice: 0, underline: 'solid' }), run('.')]
  expect(wrap(runs, screen, none)).toEqual(['zei \x1b[4;31m“een\x1b[0m', '\x1b[4;31mtwee”\x1b[0m.'])
})

test('draws plain underlines where the terminal has no others', () => {
  const style = { underline: 'dashed' } as const
  const screen: Screen = { width: 20, colour: '256', underlines: false }
  expect(wrap([run('een', style)], screen, none)).toEqual(['\x1b[4meen\x1b[0m'])
  expect(wrap([run('een', style)], { ...screen, underlines: true }, none)).toEqual([
    '\x1b[4:5meen\x1b[0m',
  ])
})

test('indents the first line and the others', () => {
  expect(wrap([run('een twee drie')], plain, { first: '1 ', rest: '   ' })).toEqual([
    '1 een twee',
    '   drie',
  ])
})

test.each([
  ['abc', 3],
  ['café', 4],
  ['cafe\u0301', 4],
  ['“é”', 3],
  ['日本', 4],
  ['🙂', 2],
  ['a\u200bb', 2],
])('counts the columns of %j', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})

test('shows control characters instead of sending them', () => {
  expect(harmless('a\x1b[2Jb\x07\x7f\x9b\u202e\tc\n')).toBe('a␛[2Jb␇␡�� c ')
})
