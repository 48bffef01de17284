import { expect, test } from 'vitest'
import { pairOf, versionPairs } from './pair.ts'

const report = (id: string, url: string, version = 1) => ({ id, url, version })
const REPORTS = [report('a', '/x'), report('b', '/y'), report('c', '/x', 2)]

test('a report and its later version are beside each other before one chooses', () => {
  expect(versionPairs(REPORTS).map(([a, b]) => a.id + b.id)).toEqual(['ac'])
  expect(pairOf(REPORTS, new URLSearchParams())?.map(({ id }) => id)).toEqual(['a', 'c'])
})

test('the address says which two; one report has no pair', () => {
  const query = new URLSearchParams({ a: 'c', b: 'b' })
  expect(pairOf(REPORTS, query)?.map(({ id }) => id)).toEqual(['c', 'b'])
  expect(pairOf(REPORTS.slice(1, 2), new URLSearchParams())).toBeUndefined()
})
