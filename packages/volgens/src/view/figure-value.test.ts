import { expect, test } from 'vitest'
import { wordsIn } from '../words/words-in.ts'
import { figureValue } from './figure-value.ts'

test.each([
  [{ value: 26 }, '26', '26'],
  [{ value: 26, approximate: true }, 'about 26', 'ongeveer 26'],
  [{ value: 1.25 }, '1.25', '1,25'],
  [{ low: 70 }, 'at least 70', 'minstens 70'],
  [{ high: 1e6 }, 'at most 1,000,000', 'hoogstens 1.000.000'],
  [{ low: 3, high: 5 }, '3 to 5', '3 tot 5'],
  [{ low: 3, high: 5, approximate: true }, 'about 3 to 5', 'ongeveer 3 tot 5'],
  [{}, undefined, undefined],
])('has %j in words', (values, english, dutch) => {
  const figure = { approximate: false, ...values }
  expect([figureValue(figure, wordsIn('en')), figureValue(figure, wordsIn('nl'))]).toEqual([
    english,
    dutch,
  ])
})
