import { expect, test } from 'vitest'
import { disputesOf, earlierOf } from './figure-groups.ts'
import { groupOf } from './testing.ts'

test('a pair of figures is one dispute; those of one day come first', () => {
  const group = groupOf([
    { by: 'A', day: '2022-01-06', low: 6, excludes: 3 },
    { by: 'B', low: 26, high: 26, excludes: 3, sameDay: true },
    { by: 'C', low: 100, excludes: 2, sameDay: true },
  ])
  const found = disputesOf(group).map(({ one, other, sameDay }) => [
    ...[one.quote.item, other.quote.item, sameDay],
  ])
  expect(found).toEqual([
    [2, 3, true],
    [1, 3, false],
  ])
})

test('the figure before is one of an earlier day, also where only the name is the same', () => {
  const { figures } = groupOf([
    { by: 'Ministry', key: 'actor:1', day: '2022-01-05', low: 8 },
    { by: 'Doctor', low: 12 },
    { by: 'ministry', key: 'actor:9', low: 18 },
    { by: 'ministry', key: 'actor:9', low: 2 },
  ])
  const earlier = figures.map((figure) => earlierOf(figure, figures)?.quote.item)
  expect(earlier).toEqual([undefined, undefined, 1, 1])
})
