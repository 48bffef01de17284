import { expect, test } from 'vitest'
import { readDigits } from './digits.ts'

test.each([
  ['2.500', ',', 2500],
  ['2,500', '.', 2500],
  ['2,5', ',', 2.5],
  ['2.5', '.', 2.5],
  ['1.250.000,75', ',', 1250000.75],
  ['18 000', ',', 18000],
  ['18\u00a0000', '.', 18000],
  ['1.89', ',', 1.89],
  ['0,07', ',', 0.07],
  ['0', ',', 0],
] as const)('%s, decimals behind %s, is %d', (form, decimal, value) => {
  expect(readDigits(form, decimal)?.value).toBe(value)
})

test.each([['007'], ['1.2.3'], ['06-123'], ['1.2345.678'], ['12:30'], [''], ['1,2,3']])(
  '%j is no number',
  (form) => {
    expect([readDigits(form, ','), readDigits(form, '.')]).toEqual([undefined, undefined])
  },
)

test.each([
  ['2,500', ','],
  ['14.30', ','],
  ['2.500', '.'],
] as const)('%s with decimals behind %s may mean something else', (form, decimal) => {
  expect(readDigits(form, decimal)?.doubtful).toBe(true)
})
