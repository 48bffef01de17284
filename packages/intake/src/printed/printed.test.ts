import { expect, test } from 'vitest'
import { readByline } from './byline.ts'
import { plainParagraphs, tidy } from './paragraphs.ts'
import { readDateAtEnd, readPrintedDate } from './printed-date.ts'

const DUTCH =
  'januari februari maart april mei juni juli augustus september oktober november december'
const ENGLISH =
  'January February March April May June July August September October November December'

test.each([DUTCH, ENGLISH])('reads the months %s', (names) => {
  expect(names.split(' ').map((name) => readPrintedDate(`3 ${name} 2021`))).toEqual(
    names.split(' ').map((_, index) => `2021-${String(index + 1).padStart(2, '0')}-03`),
  )
})

test.each([
  ['7 januari 2022 vrijdag', '2022-01-07'],
  ['January 7, 2022 Friday 8:30 AM GMT', '2022-01-07'],
  ['vr. 7 jan. 2022, 14.30 uur', '2022-01-07'],
  ['Friday, September 1st, 2023', '2023-09-01'],
  ['3 mrt 2020', '2020-03-03'],
  ['07-01-2022', '2022-01-07'],
  ['1/31/2022', '2022-01-31'],
  ['01/07/2022', '2022'],
  ['2022-01-07', '2022-01-07'],
  ['januari 2022', '2022-01'],
  ['31 februari 2022', undefined],
  ['Sinds 7 januari 2022 geldt dit', undefined],
  ['7 januari', undefined],
  ['Heerdal', undefined],
])('reads the day of %s', (line, edtf) => {
  expect(readPrintedDate(line)).toBe(edtf)
})

test('reads the day behind a name', () => {
  expect(readDateAtEnd('De Bode | zaterdag 4 februari 2023')).toBe('2023-02-04')
  expect(readDateAtEnd('De Bode van Heerdal')).toBeUndefined()
})

test.each([
  ['Door Jan Jansen', 'Jan Jansen'],
  ['BY JANE ROE', 'JANE ROE'],
  ['Tekst: Piet Pol', 'Piet Pol'],
  ['Van onze verslaggeefster', 'Van onze verslaggeefster'],
  ['By Friday it was over.', undefined],
  ['door de storm', undefined],
  ['Doorn viert feest', undefined],
])('reads who signed in %s', (line, author) => {
  expect(readByline(line)).toBe(author)
})

test('takes lines for paragraphs only where none is blank', () => {
  expect(plainParagraphs('een\ntwee')).toEqual(['een', 'twee'])
  expect(plainParagraphs('een\r\ntwee\r\n \r\ndrie')).toEqual(['een twee', 'drie'])
  expect(tidy('\u200bge\u00adzegd \n e\u0301\u00e9n\u00a0')).toBe('gezegd één')
})
