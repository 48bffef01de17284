import { describeStores } from '@volgens/record/testing'
import { beforeAll, expect, test } from 'vitest'
import { makeApp } from '../app.ts'
import type { World } from '../testing/examples.ts'
import { testParts } from '../testing/parts.ts'
import { seed } from '../testing/seed.ts'
import { worldOf } from '../testing/world.ts'

interface Found {
  readonly count: { readonly items: number }
  readonly items: readonly { item: { kind: string; words: string; local: string } }[]
}

describeStores('/v1/items', (open) => {
  let world: World
  beforeAll(async () => {
    world = worldOf(makeApp(testParts(open())), await seed(open(), '=Zoeken'))
  }, 60_000)

  const asked = (path: string, accept: string) =>
    world.app.request(path, { headers: { Accept: accept } })

  test.each([
    ['/v1/items?words=gewond', 1],
    ['/v1/statements?voice=Anna%20Bos', 2],
    ['/v1/statements?negated=true', 1],
    ['/v1/statements', 3],
    ['/v1/statements?suggestions=true', 4],
    ['/v1/figures?low=20&high=30', 2],
    ['/v1/figures?high=5', 0],
    ['/v1/namings?label=held', 0],
    ['/v1/namings?label=hero', 1],
    ['/v1/events?type=MOBILIZE', 1],
    ['/v1/items?voice=Niemand', 0],
  ])('%s finds %i', async (path, count) => {
    expect((await world.get<Found>(path)).count.items).toBe(count)
  })

  test('without counts where nobody asks for them', async () => {
    const { items, next } = await world.get<Found & { next?: string }>(
      '/v1/statements?order=latest&limit=2',
    )
    expect(await world.get('/v1/statements?order=latest&limit=2&counted=false')).toEqual({
      items,
      next,
    })
  })

  test('only what one report says, by its id', async () => {
    const { count } = await world.get<Found>(`/v1/items?report=${world.reports[1]}`)
    const all = await world.get<Found>('/v1/items')
    expect(count.items).toBeGreaterThan(0)
    expect(count.items).toBeLessThan(all.count.items)
  })

  test('as JSON Lines and JSON-LD there are all of them, in the same order', async () => {
    const { items, count } = await world.get<Found>('/v1/items?limit=100')
    const lines = (await (await asked('/v1/items?limit=1', 'application/jsonl')).text()).trimEnd()
    const words = lines.split('\n').map((line) => (JSON.parse(line) as { words: string }).words)
    expect(words).toEqual(items.map(({ item }) => item.words))
    const linked = await (await asked('/v1/items', 'application/ld+json')).json()
    expect(linked).toMatchObject({ type: 'AnnotationCollection', total: count.items })
  })

  test('as CSV they have the columns of their kind', async () => {
    const answer = await asked('/v1/figures', 'text/csv;q=0.9, application/xml')
    const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n')
    expect(answer.headers.get('Vary')).toBe('Accept')
    expect(head).toMatch(/^report,item,review,.*counts/)
    expect(rows.length).toBe(2)
  })

  test.each([
    ['/v1/items', 'text/csv'],
    ['/v1/figures', 'image/png'],
    ['/v1/figures', 'application/json;q=0'],
  ])('%s as %s is not acceptable', async (path, accept) => {
    expect((await asked(path, accept)).status).toBe(406)
  })

  test('another method is refused with those that there are', async () => {
    const answer = await world.app.request('/v1/items', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET'])
  })
})
