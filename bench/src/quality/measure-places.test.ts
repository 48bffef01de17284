import { expect, test } from 'vitest'
import { scorePlaces, type GoldPlace } from './measure-places.ts'

const place = (country: string | undefined, ...mentions: [number, number][]) => ({
  id: 'p1',
  span: mentions[0] ?? ([0, 0] as [number, number]),
  mentions,
  name: 'Genua',
  ...(country === undefined ? {} : { country }),
  precision: 'city' as const,
  source: 'text',
  rule: 'located',
})

const gold: GoldPlace[] = [
  { span: [0, 5], country: 'IT' },
  { span: [10, 15], country: 'IT' },
  { span: [20, 25] },
  { span: [30, 35], country: 'FR', optional: true },
]

test.each([
  ['every mention counts', [place('IT', [0, 5], [10, 15])], 2, 2],
  ['a wrong country is spurious', [place('FR', [0, 5])], 0, 1],
  ['no country is right where none was marked', [place(undefined, [20, 25])], 1, 1],
  ['an optional one counts neither way', [place('FR', [30, 35]), place('DE', [30, 34])], 0, 0],
  ['one mark is matched once', [place('IT', [0, 3], [3, 5])], 1, 2],
])('%s', (_, places, right, predicted) => {
  expect(scorePlaces(gold, { places })).toEqual({ right, gold: 3, predicted })
})
