import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { grid } from './grid.ts'

const screen = { width: 30, colour: 'none', underlines: false } as const

test('wraps cells in their columns and pads them by what they show', () => {
  const lines = grid(
    [
      ['who', 'what'],
      ['日本', 'a label of words'],
    ],
    [6, 8],
    screen,
  )
  expect(lines).toEqual([
    '  who     what',
    '  ──────  ────────',
    '  日本    a label',
    '          of words',
    '',
  ])
})

test('goes on below itself where it is too wide, without rows that have nothing there', () => {
  const rows = [
    ['who', 'one', 'two', 'three'],
    ['Jan', 'a', '', ''],
    ['Piet', '', 'b', 'c'],
  ]
  const lines = grid(rows, [8, 8, 8, 8], screen)
  expect(lines.filter((line) => line.includes('who'))).toEqual([
    '  who       one       two',
    '  who       three',
  ])
  expect(lines.filter((line) => line.includes('Jan'))).toHaveLength(1)
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(screen.width)
})

test('shows control characters of a report by their pictures', () => {
  expect(grid([['who'], ['\u001b[31m']], [8], screen).join('\n')).not.toContain('\u001b')
})
