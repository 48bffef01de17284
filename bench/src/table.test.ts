import { expect, test } from 'vitest'
import { table } from './table.ts'

test('aligns words at the left and numbers at the right', () => {
  const rows = [
    ['set', 'value'],
    ['a', '9.5'],
    ['long name', '100.0'],
  ]
  expect(table(rows)).toBe(['set        value', 'a            9.5', 'long name  100.0'].join('\n'))
})
