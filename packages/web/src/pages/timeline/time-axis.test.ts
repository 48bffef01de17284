import { expect, test } from 'vitest'
import { byAccount, timeAxis } from './time-axis.ts'
import type { ToldEvent } from './timeline-filter.ts'

const told = (
  meant: ToldEvent['meant'],
  said: string,
  { edtf = '', by = 'A' } = {},
): ToldEvent => ({
  account: { key: by, kind: 'named', name: by },
  ...{ type: 'ASSAULT', mode: 'happened', said: { from: said, to: said }, meant },
  time: { words: 'toen', edtf, certainty: 'stated' },
  quote: {
    ...{ item: 1, local: 'e1', review: 'open', report: 'r', version: 1, start: 0, words: 'w' },
    sentence: { start: 0, text: 'w' },
  },
})

test('a day is a firm bar of its whole length', () => {
  const event = told({ from: '2022-01-01', to: '2022-01-01' }, '2022-01-04')
  const axis = timeAxis([event])
  expect(axis.bar(event)).toEqual({
    ...{ from: 0, to: 25, isVague: false, isOpenBefore: false, isOpenAfter: false },
  })
  expect(axis.at('2022-01-04')).toBe(87.5)
  expect(axis.ticks.map(({ day }) => day)).toEqual([
    ...['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04'],
  ])
})

test('what is vague has no firm edges; what is open goes on to the edge; what is not told is no bar', () => {
  const long = told({ from: '2022-01-01', to: '2022-01-02' }, '2022-01-04')
  const about = told({ from: '2022-01-02', to: '2022-01-02' }, '2022-01-04', {
    edtf: '2022-01-02~',
  })
  const open = told({ to: '2022-01-02' }, '2022-01-04')
  const none = told({}, '2022-01-04')
  const { bar } = timeAxis([long, about, open, none])
  expect([long, about].map((event) => bar(event)?.isVague)).toEqual([true, true])
  expect(bar(open)).toMatchObject({ from: 0, to: 50, isVague: true, isOpenBefore: true })
  expect(bar(none)).toBeUndefined()
})

test('years have no tick for every day', () => {
  const axis = timeAxis([told({ from: '2020-01-01', to: '2020-01-01' }, '2022-01-04')])
  expect(axis.ticks.length).toBeLessThanOrEqual(8)
})

test('who tells most comes first', () => {
  const events = ['A', 'B', 'B'].map((by) => told({}, '2022-01-04', { by }))
  expect(byAccount(events).map((group) => group[0]?.account.key)).toEqual(['B', 'A'])
})
