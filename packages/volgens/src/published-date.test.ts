import { expect, test } from 'vitest'
import { isPublishedDate } from './published-date.ts'

test.each([
  '2022',
  '2022-01',
  '2022-01-07',
  '2020-02-29',
  '2000-02-29',
  '0000-02-29',
  '2022-01-07T14:30',
  '2022-01-07T14:30:00Z',
  '2022-01-07T14:30:00.125+06:00',
])('takes %s', (date) => {
  expect(isPublishedDate(date)).toBe(true)
})

test.each([
  '',
  '22',
  '2022-13',
  '2022-00',
  '2022-02-29',
  '1900-02-29',
  '2022-02-30',
  '2022-04-31',
  '2022-1-7',
  '07-01-2022',
  '7 januari 2022',
  '2022-01-07T25:00:00Z',
  '2022-01-07T14:30:00Europe/Amsterdam',
  '2022-01-07\n',
  ' 2022-01-07',
])('refuses %j', (date) => {
  expect(isPublishedDate(date)).toBe(false)
})
