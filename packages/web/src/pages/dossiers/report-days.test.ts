import { expect, test } from 'vitest'
import type { Schemas } from '../../api/client.ts'
import { reportDays } from './report-days.ts'

const report = (id: string, published?: string) =>
  ({ id, ...(published === undefined ? {} : { published }) }) as Schemas['ReportSummary']

test('reports of one day stand together, in their order', () => {
  const reports = [
    report('a', '2022-01-07'),
    report('b', '2022-01-07T10:30:00Z'),
    report('c', '2022-01'),
    report('d'),
    report('e'),
  ]
  expect(reportDays(reports).map(({ day, reports }) => [day, reports.map(({ id }) => id)])).toEqual(
    [
      ['2022-01-07', ['a', 'b']],
      ['2022-01', ['c']],
      [undefined, ['d', 'e']],
    ],
  )
})
