import { beforeAll, expect, test } from 'vitest'
import { saveReport } from '../reports/save-report.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { COUNTED } from './count-items.ts'
import type { SearchQuery } from './search-query.ts'
import type { Hit } from './search-result.ts'
import { search, searchPage } from './search.ts'

const original = new TextEncoder().encode('as given')
const DAYS = ['2022-03-01', '2022-01-01', undefined, '2022-02-01', '2022-01-01', '2021-12-01']
const EACH = 840
const COPY = 'elke dag gaan de sluizen even open'

/** Many short statements; in each report one that all have. */
async function fill(store: Parameters<typeof saveReport>[0]): Promise<void> {
  for (const [at, published] of DAYS.entries()) {
    const contents = [
      COPY,
      ...Array.from({ length: EACH - 1 }, (_, index) => `sluis ${at}x${index} gaat open`),
    ]
    const reading = smallReading(`Bericht ${at}. ${contents.join('. ')}.`, {
      report: { published, outlet: at < 2 ? 'Kort' : 'Lang' },
      statements: contents.map((content) => ({ content })),
    })
    await saveReport(store, reading, { original })
  }
  await store.settle()
}

describeStores('paging', (open) => {
  beforeAll(() => fill(open()), 120_000)

  const readAll = async (query: SearchQuery) => {
    const hits: Hit[] = []
    let after: string | undefined
    do {
      const page = await search(open(), { ...query, limit: 100, after })
      hits.push(...page.hits)
      after = page.next
    } while (after !== undefined)
    return hits
  }

  const DAY_ORDER = ['2021-12-01', '2022-01-01', '2022-02-01', '2022-03-01', undefined]
  const LATEST = [...DAY_ORDER.slice(0, 4).reverse(), undefined]

  test.each([
    ['all that were counted, earliest first', { outlet: 'kort' }, 2 * EACH - 1, DAY_ORDER],
    [
      'all that were counted, latest first',
      { outlet: 'lang', order: 'latest' },
      4 * EACH - 3,
      LATEST,
    ],
    ['more than were counted, earliest first', { words: 'open' }, 6 * EACH - 5, DAY_ORDER],
    ['more than were counted, latest first', { order: 'latest' }, 6 * EACH - 5, LATEST],
  ] as const)(
    'finds %s, each once',
    async (_, query, expected, order) => {
      const hits = await readAll(query)
      expect(hits).toHaveLength(expected)
      expect(new Set(hits.map(({ item }) => item.id)).size).toBe(expected)
      const places = hits.map(({ item }) => order.indexOf(item.report.published))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    },
    120_000,
  )

  test.each([{ outlet: 'kort' }, { order: 'latest' }, { words: 'open', limit: 7 }] as const)(
    'gives the same page without counts: %o',
    async (query) => {
      const { hits, next } = await search(open(), query)
      expect(hits.length).toBeGreaterThan(0)
      expect(await searchPage(open(), query)).toEqual({ hits, next })
    },
  )

  test('says that there are more than were counted', async () => {
    const { count, facets, hits } = await search(open(), { words: 'gaat or gaan' })
    expect(count).toMatchObject({ items: COUNTED, more: true })
    expect(facets.kind.values).toEqual([{ value: 'statement', count: COUNTED }])
    expect(hits).toHaveLength(20)
  })
})
