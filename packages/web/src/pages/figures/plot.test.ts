import { expect, test } from 'vitest'
import { plotOf } from './plot.ts'
import { groupOf } from './testing.ts'

test('has a slot for each figure with a number, by day, and begins at 0', () => {
  const { figures } = groupOf([
    { by: 'A', day: '2022-01-05', low: 8, high: 8 },
    { by: 'B', day: '2022-01-06' },
    { by: 'B', day: '2022-01-06', low: 10, high: 20 },
    { by: 'C', day: '2022-01-06', low: 15 },
  ])
  const plot = plotOf(figures, 200)
  expect(plot.days).toEqual([
    { day: '2022-01-05', slots: 1 },
    { day: '2022-01-06', slots: 2 },
  ])
  expect(plot.marks.map(({ top, bottom }) => [top, bottom])).toEqual([
    [120, 120],
    [0, 100],
    [undefined, 50],
  ])
  expect(plot.ticks[0]).toEqual({ value: 0, y: 200 })
})

test('joins the figures of one source, and tells a source from a mere name', () => {
  const { figures } = groupOf([
    { by: 'Ministry', key: 'actor:1', day: '2022-01-05', low: 8, high: 8 },
    { by: 'Ministry', key: 'actor:1', day: '2022-01-06', low: 18, high: 18 },
    { by: 'ministry', key: 'actor:9', day: '2022-01-07', low: 26, high: 26 },
    { by: 'ministry', key: 'actor:9', day: '2022-01-07', low: 3, high: 3 },
  ])
  const lines = plotOf(figures, 100).lines.map(({ from, to, isOne }) => [from.slot, to.slot, isOne])
  expect(lines).toEqual([
    [0, 1, true],
    [1, 2, false],
    [1, 3, false],
  ])
})

test('goes by tens where one number would press all others flat, and says so', () => {
  const figure = (low: number) => ({ by: 'A', day: '2022-01-05', low, high: low })
  const usual = plotOf(groupOf([26, 164, 225].map(figure)).figures, 100)
  expect(usual.isTenfold).toBe(false)
  const far = plotOf(groupOf([26, 164, 225, 100_000].map(figure)).figures, 100)
  expect(far.isTenfold).toBe(true)
  expect(far.ticks.map(({ value }) => value)).toEqual([0, 1, 100, 10_000])
  const heights = far.marks.map(({ top = 0 }) => top)
  expect(heights.every((top, at) => at === 0 || top < (heights[at - 1] ?? 0) - 2)).toBe(true)
})
