import { expect, test } from 'vitest'
import { readStampedDate } from './stamped-date.ts'
import { readWrittenDate } from './written-date.ts'

test.each([
  ['2022-01-07', '2022-01-07'],
  ['2022-01', '2022-01'],
  ['2022/01/07', '2022-01-07'],
  ['20220107', '2022-01-07'],
  ['2022-01-07T14:30+0100', '2022-01-07T14:30:00+01:00'],
  ['2022-01-07T14:30:05.123Z', '2022-01-07T14:30:05Z'],
  ['2022-01-07 14:30:05', '2022-01-07T14:30:05'],
  ['2022-01-07T00:00:00', '2022-01-07'],
  ['2022-01-07T00:00:00+01:00', '2022-01-07T00:00:00+01:00'],
  ['Fri, 07 Jan 2022 14:30:00 +0100', '2022-01-07T14:30:00+01:00'],
  ['2022-02-30', undefined],
  ['1641565800', undefined],
  ['gisteren', undefined],
])('software writes %j: %j', (stamp, date) => {
  expect(readStampedDate(stamp)).toBe(date)
})

test.each([
  ['vrijdag 7 januari 2022', '2022-01-07'],
  ['Gepubliceerd: 7 jan. 2022, 14:30', '2022-01-07T14:30:00'],
  ['7 januari 2022 om 9.05 uur | Laatste update: 8 januari 2022', '2022-01-07T09:05:00'],
  ['Bijgewerkt: 8 januari 2022 Gepubliceerd: 7 januari 2022', '2022-01-07'],
  ['Bijgewerkt op 8 januari 2022', undefined],
  ['January 7th, 2022 at 2:30 pm', '2022-01-07T14:30:00'],
  ['7 January 2022 18:22 GMT', '2022-01-07T18:22:00Z'],
  ['mei 2021', '2021-05'],
  ['25-10-2019', '2019-10-25'],
  ['01-02-2019', '2019-02-01'],
  ['op 31 februari 2022', undefined],
  ['Hij verkocht 12 meibomen in 2022', undefined],
])('people write %j: %j', (line, date) => {
  expect(readWrittenDate(line, true)).toBe(date)
})

test('numbers that could be day or month say nothing in English', () => {
  expect(readWrittenDate('01/02/2019', false)).toBeUndefined()
  expect(readWrittenDate('01/22/2019', false)).toBe('2019-01-22')
})
