import { expect, test } from 'vitest'
import { layersIn, switched } from './layers.ts'

const on = (query: string) => [...layersIn(new URLSearchParams(query))]

test('namings and figures are on where the address says nothing', () => {
  expect(on('')).toEqual(['naming', 'figure'])
})

test('the address says which ones are on, none included', () => {
  expect(on('layers=time,place')).toEqual(['time', 'place'])
  expect(on('layers=none')).toEqual([])
  expect(on('layers=nonsense')).toEqual([])
})

test('what is switched is in the address, unless it is as it was at first', () => {
  expect(switched(new Set(['naming', 'figure']), 'figure')).toBe('naming')
  expect(switched(new Set(['naming']), 'naming')).toBe('none')
  expect(switched(new Set(['naming']), 'figure')).toBeUndefined()
})
