import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

test('keeps the order, whichever is done first', async () => {
  const work = async (n: number) => {
    await wait(n % 3 === 0 ? 6 : 1)
    return n
  }
  const results = []
  for await (const result of inOrder(numbers(20), work, 4)) results.push(result)
  expect(results).toEqual([...Array(20).keys()])
})

test('takes no more in than is taken out', async () => {
  let taken = 0
  const seen = []
  const items = numbers(50, () => (taken += 1))
  for await (const result of inOrder(items, (n) => Promise.resolve(n), 4)) {
    await wait(1)
    seen.push(taken - result)
  }
  expect(Math.max(...seen)).toBeLessThanOrEqual(5)
})

test('ends at a fault of ours, and only when its turn has come', async () => {
  const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n))
  const results: number[] = []
  const run = async () => {
    for await (const result of inOrder(numbers(5), work, 3)) results.push(result)
  }
  await expect(run()).rejects.toThrow('two')
  expect(results).toEqual([0, 1])
})

async function* numbers(end: number, taken: () => void = () => undefined): AsyncGenerator<number> {
  for (let n = 0; n < end; n++) {
    taken()
    yield await Promise.resolve(n)
  }
}

test('hands on what is there while the next item is long in coming', async () => {
  let more: () => void = () => undefined
  const wait = new Promise<void>((resolve) => (more = resolve))
  async function* slow() {
    yield 1
    await wait
    yield 2
  }
  const results = inOrder(slow(), (item) => Promise.resolve(item), 4)
  expect(await results.next()).toEqual({ done: false, value: 1 })
  more()
  expect(await results.next()).toEqual({ done: false, value: 2 })
  expect(await results.next()).toMatchObject({ done: true })
})
