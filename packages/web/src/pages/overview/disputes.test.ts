import { expect, test } from 'vitest'
import type { Schemas } from '../../api/client.ts'
import { eventDisputes, figureDisputes, furthestApart, sameFigures } from './disputes.ts'

type Figure = Schemas['CountedFigure']
type Group = Schemas['FigureComparison']['items'][number]

let items = 0
const quote = (): Schemas['Quote'] => ({
  ...{ item: (items += 1), local: 'f1', review: 'open', report: 'r', version: 1, start: 0 },
  ...{ words: '', sentence: { start: 0, text: '' } },
})

const figure = (name: string, value: number, isDisputed = false): Figure => ({
  account: { key: name, kind: 'named', name },
  ...{ low: value, high: value, approximate: false, range: { low: value, high: value } },
  quote: quote(),
  ...(isDisputed ? { disagrees: { with: quote(), sameDay: true } } : {}),
})

const group = (key: string, ...figures: Figure[]): Group => ({
  ...{ key, counts: [], figures },
  count: figures.length,
})

test('a dispute has each number of a source once, and where most sources are comes first', () => {
  const few = group('few', figure('Bos', 1, true), figure('Vos', 2, true))
  const many = group('many', ...['Bos', 'Vos', 'Bos', 'Kat'].map((name) => figure(name, 3, true)))
  const found = figureDisputes([few, many, group('none', figure('Bos', 1))])
  expect(found.map(({ group, figures }) => [group.key, figures.length])).toEqual([
    ['many', 3],
    ['few', 2],
  ])
})

test('the same is only what has one number throughout', () => {
  const same = group('same', figure('Bos', 5), figure('Vos', 5))
  const other = group('other', figure('Bos', 18), figure('Bos', 748))
  expect(sameFigures([same, other, group('once', figure('Bos', 5))])).toHaveLength(1)
})

test('furthest apart are the lowest and the highest', () => {
  const figures = [figure('Bos', 8), figure('Vos', 3), figure('Kat', 5)]
  expect(furthestApart(figures)).toEqual(new Set([figures[1]?.quote.item, figures[0]?.quote.item]))
})

test('of an event in dispute each side speaks, each voice once, and the rest is counted', () => {
  const account = (name: string, stance: 'happened' | 'denied' | 'open') => ({
    ...{ account: { key: name, kind: 'named' as const, name }, stance, mode: 'happened' },
    byConcept: name === 'Uil',
    quote: quote(),
  })
  const accounts = [
    ...(['Uil', 'Bos', 'Bos', 'Vos', 'Kat'] as const).map((name) => account(name, 'happened')),
    ...[account('Das', 'open'), account('Ree', 'denied')],
  ]
  const event = {
    ...{ type: 'ASSAULT', words: '', meant: {}, contested: true, accounts },
    ...{ accountCount: 9, silent: [], silentCount: 0 },
  }
  const [dispute, ...others] = eventDisputes([event, { ...event, contested: false }])
  expect(others).toEqual([])
  expect(dispute?.accounts.map(({ account: { name } }) => name)).toEqual(['Bos', 'Vos', 'Ree'])
  expect(dispute?.left).toBe(6)
})
