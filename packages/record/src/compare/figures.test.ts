import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { compareFigures } from './figures.ts'
import { areDisjoint, rangeOf } from './range.ts'
import { reckon } from './reckon.ts'

interface Told {
  readonly by: string
  readonly lang?: string
  readonly concept?: string
  readonly fate?: 'dead' | 'wounded' | 'arrested'
  readonly words: string
  readonly counts?: string
  readonly low?: number
  readonly high?: number
  readonly approximate?: boolean
  readonly day?: string
}

/** A report of its own in which somebody, known by full name, says that there are so many. */
function figure({ by, words, counts = 'doden', day = '2022-01-07', lang = 'nl', ...bounds }: Told) {
  return smallReading(`${by} zei dat er ${words} ${counts} zijn.`, {
    report: { outlet: randomUUID(), published: day, lang },
    actors: { [by]: 'person' },
    statements: [{ source: by, cue: 'zei', content: `dat er ${words} ${counts} zijn` }],
    figures: [{ words, counts, statement: 0, ...bounds }],
  })
}

const exactly = (value: number) => ({ low: value, high: value })

describeStores('comparing figures', (open) => {
  const compared = async (told: readonly Told[]) => {
    const { items, fold } = await dossierOf(open(), told.map(figure))
    return compareFigures(items, fold)
  }
  const marks = async (told: readonly Told[]) =>
    (await compared(told))[0]?.figures.map(({ disagrees }) => disagrees?.sameDay)

  test('groups by the stem of what is counted, in time, with source and words', async () => {
    const groups = await compared([
      { by: 'Anna Bos', words: 'tien', ...exactly(10), day: '2022-01-08' },
      { by: 'Piet Vos', words: 'acht', counts: 'dode', ...exactly(8), day: '2022-01-07' },
      { by: 'Wim Kat', words: 'negen', counts: 'gewonden', ...exactly(9) },
    ])
    expect(groups.map(({ counts }) => counts)).toEqual([['dode', 'doden'], ['gewonden']])
    expect(groups[0]?.figures).toMatchObject([
      { day: '2022-01-07', account: { name: 'Piet Vos' }, quote: { words: 'acht … dode' }, low: 8 },
      {
        day: '2022-01-08',
        account: { name: 'Anna Bos' },
        quote: { words: 'tien … doden' },
        low: 10,
      },
    ])
  })

  test('groups by what befell whom, in any words and language; people alone are any people', async () => {
    const ten = { words: 'tien', ...exactly(10) }
    const groups = await compared([
      { by: 'Anna Bos', ...ten, counts: 'agenten', concept: 'police', fate: 'dead' },
      { by: 'Piet Vos', ...ten, counts: 'soldiers', concept: 'soldiers', fate: 'dead', lang: 'en' },
      { by: 'Wim Kat', ...ten, counts: 'rioters', concept: 'labelled', fate: 'dead', lang: 'en' },
      { by: 'Els Mol', ...ten, counts: 'mensen', concept: 'people', fate: 'arrested' },
      { by: 'Bas Uil', ...ten, counts: 'relschoppers', concept: 'labelled', fate: 'arrested' },
      { by: 'Jan Das', ...ten, counts: 'mensen', concept: 'people' },
    ])
    expect(groups.map(({ counts }) => [...counts].sort())).toEqual([
      ['mensen', 'relschoppers'],
      ['agenten', 'soldiers'],
      ['mensen'],
      ['rioters'],
    ])
  })

  test.each([
    ['two numbers of two sources on one day', [exactly(8), exactly(10)], [true, true]],
    ['the same number', [exactly(8), exactly(8)], [undefined, undefined]],
    ['at least 5 and 10', [{ low: 5 }, exactly(10)], [undefined, undefined]],
    ['at least 11 and 10', [{ low: 11 }, exactly(10)], [true, true]],
    ['at most 9 and at least 10', [{ high: 9 }, { low: 10 }], [true, true]],
    ['at most 10 and at least 10', [{ high: 10 }, { low: 10 }], [undefined, undefined]],
    ['no number and 10', [{}, exactly(10)], [undefined, undefined]],
    [
      'about 2,000 and 2,030',
      [{ ...exactly(2000), approximate: true }, exactly(2030)],
      [undefined, undefined],
    ],
    [
      'about 2,500 and 2,030',
      [{ ...exactly(2500), approximate: true }, exactly(2030)],
      [true, true],
    ],
  ])('tells whether they disagree: %s', async (_, [a, b], expected) => {
    expect(
      await marks([
        { by: 'Anna Bos', words: 'een', ...a },
        { by: 'Piet Vos', words: 'twee', ...b },
      ]),
    ).toEqual(expected)
  })

  test('says so where the numbers are of different days, and never holds a source against itself', async () => {
    const early = { by: 'Anna Bos', words: 'acht', ...exactly(8) }
    const late = { by: 'Piet Vos', words: 'tien', ...exactly(10), day: '2022-01-09' }
    expect(await marks([early, late])).toEqual([false, false])
    expect(await marks([early, { ...late, by: 'Anna Bos' }])).toEqual([undefined, undefined])
  })

  test('keeps apart what befell those who are counted', async () => {
    const people = (text: string, trigger: string, type: 'COERCE' | 'ASSAULT') =>
      smallReading(text, {
        figures: [{ words: 'Tien', counts: 'mensen', ...exactly(10) }],
        events: [{ trigger, type, recipient: 'Tien mensen' }],
      })
    const { items, fold } = await dossierOf(open(), [
      people('Tien mensen zijn opgepakt.', 'opgepakt', 'COERCE'),
      people('Tien mensen zijn neergeschoten.', 'neergeschoten', 'ASSAULT'),
    ])
    expect(
      compareFigures(items, fold)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['ASSAULT', 'COERCE'])
  })

  test('takes words to count the same only where a person says so', async () => {
    const { items, fold } = await dossierOf(open(), [
      figure({ by: 'Anna Bos', words: 'acht', ...exactly(8) }),
      figure({ by: 'Piet Vos', words: 'tien', counts: 'lichamen', ...exactly(10) }),
    ])
    expect(compareFigures(items, fold)).toHaveLength(2)
    const [group, ...others] = compareFigures(items, fold, { same: [['Doden', 'lichamen']] })
    expect(others).toEqual([])
    expect(group?.figures.map(({ disagrees }) => disagrees?.sameDay)).toEqual([true, true])
  })

  test('reckons by a rule only beside the figures, and sums nothing', async () => {
    const [group] = await compared([
      { by: 'Anna Bos', words: 'acht', ...exactly(8), day: '2022-01-06' },
      { by: 'Anna Bos', words: 'tien', ...exactly(10), day: '2022-01-08' },
      { by: 'Piet Vos', words: 'twintig', low: 20, day: '2022-01-07' },
    ])
    const figures = group?.figures ?? []
    expect(reckon(figures, 'conservative')).toMatchObject({ rule: 'conservative', low: 8, high: 8 })
    expect(reckon(figures, 'min-max')).toMatchObject({ rule: 'min-max', low: 8, high: undefined })
    const latest = reckon(figures, 'latest')?.figures.map(({ account, low }) => [account.name, low])
    expect(latest).toEqual([
      ['Anna Bos', 10],
      ['Piet Vos', 20],
    ])
    expect(reckon([], 'latest')).toBeUndefined()
  })
})

describe('the range of a figure', () => {
  test.each([
    [
      { low: 2500, high: 2500, approximate: true },
      { low: 2450, high: 2550 },
    ],
    [
      { low: 45, high: 45, approximate: true },
      { low: 44.5, high: 45.5 },
    ],
    [
      { low: 12.5, high: 12.5, approximate: true },
      { low: 12.45, high: 12.55 },
    ],
    [
      { low: 200, high: undefined, approximate: false },
      { low: 200, high: Infinity },
    ],
    [
      { low: 0, high: 0, approximate: true },
      { low: 0, high: 0 },
    ],
  ])('of %o is %o', (figure, { low, high }) => {
    const range = rangeOf(figure)
    expect(range.low).toBeCloseTo(low)
    if (Number.isFinite(high)) expect(range.high).toBeCloseTo(high)
    else expect(range.high).toBe(high)
  })

  test('that ends where another begins is not disjoint', () => {
    expect(areDisjoint({ low: 1, high: 5 }, { low: 5, high: 9 })).toBe(false)
    expect(areDisjoint({ low: 6, high: 9 }, { low: 1, high: 5 })).toBe(true)
  })
})
