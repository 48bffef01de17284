import { beforeAll, expect, test } from 'vitest'
import { saveReport } from '../reports/save-report.ts'
import { decideItem } from '../reviews/decide.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import type { SearchQuery } from './search-query.ts'
import { search } from './search.ts'

const original = new TextEncoder().encode('as given')

/** One statement a report: outlet, day, voice, words, and what else is told of it. */
type Told = readonly [
  outlet: string,
  published: string,
  voice: string,
  words: string,
  more?: { readonly negated?: boolean; readonly confidence?: number },
]

const WORDS = 'het veer blijft voor 20 jaar aan de kade'

const TOLD: readonly Told[] = [
  ['Laat', '2022-05-03', 'Wim Kok', WORDS],
  ['Vroeg', '2022-05-01', 'Wim Kok', '“Het veer blijft, voor 20 jaar, aan de kade!”'],
  ['Midden', '2022-05-02', 'Wim Kok', 'het veer – blijft voor 20 jaar aan de kade'],
  ['Laat', '2022-05-04', 'Wim Kok', 'het veer blijft niet voor 20 jaar aan de kade'],
  ['Laat', '2022-05-05', 'Wim Kok', 'het veer blijft voor 2.0 jaar aan de kade'],
  ['Laat', '2022-05-06', 'Wim Kok', 'het veer blijft voor -20 jaar aan de kade'],
  ['Laat', '2022-05-07', 'Piet Kok', WORDS],
  ['Laat', '2022-05-08', 'Wim Kok', WORDS, { negated: true }],
  ['Laat', '2022-05-09', 'Wim Kok', WORDS, { confidence: 0.2 }],
  ['Kort', '2022-05-10', 'Wim Kok', 'het veer blijft'],
  ['Korter', '2022-05-11', 'Wim Kok', 'het veer blijft'],
]

describeStores('folding copies', (open) => {
  beforeAll(async () => {
    for (const [at, [outlet, published, voice, words, more]] of TOLD.entries()) {
      const reading = smallReading(`${voice} zei ${words}, in bericht ${at}.`, {
        report: { outlet, published },
        actors: { [voice]: 'person' },
        statements: [{ source: voice, cue: 'zei', content: words, ...more }],
      })
      await saveReport(open(), reading, { original })
    }
  })

  const daysOf = async (query: SearchQuery) =>
    (await search(open(), query)).hits.map(({ item, copies, copyCount }) => {
      expect(copyCount).toBe(copies.length)
      return [item, ...copies].map(({ report }) => Number(report.published?.slice(8)))
    })

  test('makes one hit of the same words of the same voice, the earliest first', async () => {
    expect(await daysOf({ words: 'veer' })).toEqual([
      [1, 2, 3],
      [4],
      [5],
      [6],
      [7],
      [8],
      [10],
      [11],
    ])
    expect((await search(open(), { words: 'veer' })).count).toEqual({
      items: 10,
      hits: 8,
      more: false,
    })
  })

  test('keeps the place of the earliest where the latest come first', async () => {
    const days = await daysOf({ words: 'veer', order: 'latest' })
    expect(days.at(0)).toEqual([11])
    expect(days.at(-1)).toEqual([1, 2, 3])
  })

  test('shows what stands in a suggestion only with the suggestions, until a person confirms it', async () => {
    const reading = smallReading('Wim Kok zou zeggen dat tien otters zwemmen.', {
      actors: { 'Wim Kok': 'person' },
      statements: [
        {
          source: 'Wim Kok',
          cue: 'zou zeggen',
          content: 'dat tien otters zwemmen',
          confidence: 0.3,
        },
      ],
      figures: [{ words: 'tien', counts: 'otters', low: 10, statement: 0 }],
    })
    await saveReport(open(), reading, { original })
    const kinds = async (suggestions: boolean) =>
      (await search(open(), { words: 'otters', suggestions })).hits.map(({ item }) => item.kind)
    expect([await kinds(false), await kinds(true)]).toEqual([[], ['statement', 'figure']])
    const statement = (await search(open(), { words: 'otters', suggestions: true })).hits[0]?.item
    const item = statement?.id ?? 0
    await decideItem(open(), { item, reviewer: 'Noor', decision: 'confirm' })
    expect(await kinds(false)).toEqual(['statement', 'figure'])
  })

  test('folds only what the search finds', async () => {
    expect(await daysOf({ words: 'veer', said: '2022-05-02/2022-05-03' })).toEqual([[2, 3]])
    expect(await daysOf({ words: 'veer', outlet: 'midden' })).toEqual([[2]])
    expect(await daysOf({ words: '"niet voor"' })).toEqual([[4]])
    expect((await daysOf({ words: 'veer', suggestions: true }))[0]).toEqual([1, 2, 3, 9])
  })
})
