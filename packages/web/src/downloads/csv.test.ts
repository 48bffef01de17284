import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('is read by a spreadsheet as what it is', () => {
  expect(
    csvOf(
      ['wie', 'n'],
      [
        ['De "Ene", hier', 2],
        [undefined, -1],
      ],
    ),
  ).toBe('\uFEFFwie,n\r\n"De ""Ene"", hier",2\r\n,-1\r\n')
})

test.each(['=1+1', '+31', '-x', '@SUM(A1)', ' =1', '\t=1'])('makes no formula of %j', (words) => {
  expect(csvOf(['wat'], [[words]])).toContain(`'${words}`)
})
