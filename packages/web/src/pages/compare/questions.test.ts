import { describe, expect, test } from 'vitest'
import { columnsShown, gridOf, type QuestionList, type Told } from './questions.ts'

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
  ...{ reportCount: 3, total: 2, columnCount: 3, shown: ['r1', 'r2', 'r3'] },
  columns: [
    { key: 'r1', answers: 2 },
    { key: 'r2', answers: 1 },
    { key: 'r3', answers: 1 },
  ],
  items: [
    {
      ...{ kind: 'event', first, account: first.account, disputed: true },
      answers: [
        { column: 'r1', kind: 'same', count: 1, quotes: [first] },
        { column: 'r2', kind: 'same', count: 5, quotes: [later] },
        { column: 'r3', kind: 'denies', count: 1, quotes: [denial] },
      ],
    },
    {
      ...{ kind: 'figure', first: count, account: count.account, disputed: false },
      answers: [{ column: 'r1', kind: 'same', count: 1, quotes: [count] }],
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

  test('tell how many more answers there are than quotes', () => {
    const more = gridOf(LIST, 'reports')
      .rows[0]?.cells.get('r2')
      ?.map((answer) => answer.more)
    expect(more).toEqual([4])
  })

  test('have an outlet once, however many of its reports answer', () => {
    const columns = [{ key: 'De Bode', answers: 2 }]
    const list = { ...LIST, columns, columnCount: 1 }
    expect(gridOf(list, 'outlets').columns.map(({ key }) => key)).toEqual(['De Bode', 'Het Blad'])
  })

  test('show the columns whose answers are there; of very many only those are listed', () => {
    const grid = gridOf(LIST, 'reports')
    expect(columnsShown(grid, ['r3']).map(({ key }) => key)).toEqual(['r3'])
    const list = { ...LIST, columns: LIST.columns.slice(0, 2), columnCount: 900 }
    expect(gridOf(list, 'reports').columns.map(({ key }) => key)).toEqual(['r1', 'r2'])
  })
})
