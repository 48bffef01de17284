import { expect, test } from 'vitest'
import { apiQuery, filtersOf, kindOf, savedQuery, shownOf } from './search-address.ts'

const of = (query: string) => new URLSearchParams(query)

test('an address without a kind asks for statements, one with all for anything', () => {
  expect(apiQuery(of('words=a'))).toEqual({ words: 'a', kind: 'statement' })
  expect(apiQuery(of('words=a&kind=all'))).toEqual({ words: 'a' })
  expect(apiQuery(of('kind=figure'))).toEqual({ kind: 'figure' })
  expect(kindOf(of('kind=nonsense'))).toBe('statement')
})

test('what is empty, unknown or only of the page is not asked', () => {
  expect(apiQuery(of('voice=&shown=40&nonsense=1'))).toEqual({ kind: 'statement' })
})

test('filters come in one order', () => {
  expect(filtersOf(of('order=latest&dossier=1')).map(({ name }) => name)).toEqual([
    'dossier',
    'order',
  ])
})

test('a page at least is shown', () => {
  expect([of(''), of('shown=60'), of('shown=1'), of('shown=x')].map(shownOf)).toEqual([
    20, 60, 20, 20,
  ])
})

test('the same search is kept as the same query', () => {
  const query = 'words=doden+of+gewonden&dossier=1'
  expect(savedQuery(of(`${query}&shown=40`))).toBe('dossier=1&words=doden+of+gewonden')
  expect(savedQuery(of('kind=figure'))).toBe('kind=figure')
})
