import { describe, expect, test } from 'vitest'
import { columnsShown, gridOf, rowsShown, type QuestionList, type Told } from './questions.ts'

const head = (id: string, outlet: string, version = 1) => ({ id, outlet, lang: 'nl', version })

let item = 0
function told(report: string, name: string): Told {
  item += 1
  return {
    ...{ item, local: `e${item}`, review: 'open', report, version: 1, start: 0, words: name },
    sentence: { start: 0, text: name },
    account: { key: `actor:${name}`, kind: 'named', name },
  }
}

const [first, later] = [told('r1', 'leger'), told('r2', 'leger')]
const [denial, count] = [told('r3', 'politie'), told('r1', 'arts')]
const LIST: QuestionList = {
  reports: [head('r1', 'De Bode'), head('r2', 'De Bode', 2), head('r3', 'Het Blad')],
  total: 2,
  items: [
    {
      ...{ kind: 'event', first, account: first.account },
      answers: [
        { column: 'r1', kind: 'same', quotes: [first] },
        { column: 'r2', kind: 'same', quotes: [later] },
        { column: 'r3', kind: 'denies', quotes: [denial] },
      ],
    },
    {
      ...{ kind: 'figure', first: count, account: count.account },
      answers: [{ column: 'r1', kind: 'same', quotes: [count] }],
    },
  ],
}

const stances = (by: 'reports' | 'outlets', key: string, row = 0) =>
  gridOf(LIST, by)
    .rows[row]?.cells.get(key)
    ?.map(({ stance }) => stance)

describe('questions beside accounts', () => {
  test('hold up the first, and say what the others make of it; silence is no answer', () => {
    expect(['r1', 'r2', 'r3'].map((id) => stances('reports', id))).toEqual([
      ...[['first'], ['same'], ['denies']],
    ])
    expect(stances('reports', 'r3', 1)).toBeUndefined()
  })

  test('put the reports of one outlet together, each answer once', () => {
    expect(gridOf(LIST, 'outlets').columns.map(({ key }) => key)).toEqual(['De Bode', 'Het Blad'])
    expect(stances('outlets', 'De Bode')).toEqual(['first', 'same'])
  })

  test('are cut by kind, and to those on which somebody says otherwise', () => {
    const rows = (query: string) => rowsShown(gridOf(LIST, 'reports'), new URLSearchParams(query))
    expect(rows('kind=figure').map(({ question }) => question.kind)).toEqual(['figure'])
    expect(rows('only=disputed').map(({ question }) => question.kind)).toEqual(['event'])
  })

  test('show the columns that are asked for, else those with most answers', () => {
    const grid = gridOf(LIST, 'reports')
    expect(columnsShown(grid, ['r3']).map(({ key }) => key)).toEqual(['r3'])
    expect(columnsShown(grid, undefined)).toHaveLength(3)
  })
})
