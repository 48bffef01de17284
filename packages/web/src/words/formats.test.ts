import { expect, test } from 'vitest'
import { countryName, dateFormat, languageName, numberFormat } from './formats.ts'

test('are made once for each language and options', () => {
  expect(numberFormat('nl')).toBe(numberFormat('nl', {}))
  expect(numberFormat('nl')).not.toBe(numberFormat('en'))
  expect(numberFormat('nl')).not.toBe(numberFormat('nl', { maximumFractionDigits: 1 }))
  expect(numberFormat('nl').format(1500)).toBe('1.500')
})

test('have the day before the month in English too', () => {
  const format = dateFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
  expect(format.format(new Date('2022-01-07T00:00Z'))).toBe('7 January 2022')
})

test('languages and countries have names; what is no code stays as it is', () => {
  expect(['nl', 'x1', '<b>'].map((code) => languageName(code, 'nl'))).toEqual([
    ...['Nederlands', 'x1', '<b>'],
  ])
  expect(['KZ', 'nowhere'].map((code) => countryName(code, 'nl'))).toEqual([
    ...['Kazachstan', 'nowhere'],
  ])
})
