import { expect, test } from 'vitest'
import { drawingOf, type Tie } from './drawing.ts'

const actor = (id: number) => ({ id, name: `A${id}`, kind: 'person', speaks: 0, spokenOf: 0 })
const tie = (from: number, to: number, speaks: number, calls = 0): Tie => ({
  ...{ from, to, speaks, calls, quotes: [] },
})
const ACTORS = [1, 2, 3].map(actor)

test('has who speaks on one side and of whom on the other, each with the most on top', () => {
  const { speakers, others, height } = drawingOf({
    actors: ACTORS,
    ties: [tie(2, 1, 5), tie(1, 3, 1), tie(1, 2, 1)],
  })
  expect(speakers.map(({ id }) => id)).toEqual([2, 1])
  expect(others.map(({ id }) => id)).toEqual([1, 2, 3])
  expect(height).toBe(3)
})

test('has a line of its own for what somebody is called', () => {
  const { lines } = drawingOf({ actors: ACTORS, ties: [tie(1, 2, 3, 1)] })
  expect(lines.map(({ kind, count, width }) => [kind, count, width])).toEqual([
    ['speaks', 3, 4.5],
    ['calls', 1, 1.5],
  ])
  expect(new Set(lines.map(({ path }) => path)).size).toBe(2)
})

test('grows no wider than can be told apart', () => {
  const { lines } = drawingOf({ actors: ACTORS, ties: [tie(1, 2, 900), tie(1, 3, 1)] })
  expect(lines.map(({ width }) => width)).toEqual([9, 1])
})

test('is nothing of nothing', () => {
  expect(drawingOf({ actors: [], ties: [] })).toMatchObject({ lines: [], height: 0 })
})
