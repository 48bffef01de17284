import { expect, test } from 'vitest'
import { onceFor, onceForList } from './once.ts'

test('what is made of an object is made once, also where it is nothing', () => {
  let times = 0
  const made = onceFor(() => {
    times++
  })
  const from = {}
  made(from)
  made(from)
  expect(times).toBe(1)
  made({})
  expect(times).toBe(2)
})

test('what is made of a list is the same for the same objects made in the same way, and for no others', () => {
  const [a, b, c] = [{}, {}, {}]
  const made = onceForList((list: readonly object[], how: { by: number }) => ({
    size: list.length,
    ...how,
  }))
  const first = made([a, b], { by: 1 })
  expect(made([a, b], { by: 1 })).toBe(first)
  expect(made([a, c], { by: 1 })).not.toBe(first)
  expect(made([a], { by: 1 })).toEqual({ size: 1, by: 1 })
  expect(made([a, b], { by: 2 })).toEqual({ size: 2, by: 2 })
  expect(made([a, b], { by: 1 })).toBe(first)
  expect(made([], { by: 3 })).toEqual({ size: 0, by: 3 })
})
