import { describeStores } from '@volgens/record/testing'
import { beforeAll, expect, test } from 'vitest'
import { makeApp } from '../app.ts'
import type { World } from '../testing/examples.ts'
import { testParts } from '../testing/parts.ts'
import { seed } from '../testing/seed.ts'
import { JSON_TYPE, worldOf } from '../testing/world.ts'

interface State {
  readonly item: { id: number; review: string; body: { low?: number } }
  readonly original?: { low?: number }
  readonly history: readonly { seq: number; decision: string; item?: number }[]
}
interface Made {
  readonly decision: { seq: number }
  readonly item: State
}

describeStores('/v1/reviews', (open) => {
  let world: World
  let figure: number
  let statement: number
  beforeAll(async () => {
    world = worldOf(makeApp(testParts(open())), await seed(open(), 'Oordeel'))
    figure = await firstOf('figure')
    statement = await firstOf('statement')
  }, 60_000)

  async function firstOf(kind: string): Promise<number> {
    const { items } = await world.get<{ items: { id: number }[] }>(
      `/v1/reviews/queue?kinds=${kind}`,
    )
    return items[0]?.id ?? 0
  }

  const decide = async (item: number, tag: string, more: object = { decision: 'confirm' }) =>
    world.app.request('/v1/reviews', {
      method: 'POST',
      headers: { ...JSON_TYPE, 'If-Match': tag },
      body: JSON.stringify({ item, reviewer: 'Els', ...more }),
    })

  test('an item has another tag after a decision on it, and only then', async () => {
    const before = await world.tag(`/v1/items/${figure}`)
    await decide(statement, await world.tag(`/v1/items/${statement}`))
    expect(await world.tag(`/v1/items/${figure}`)).toBe(before)
    const answer = await decide(figure, before)
    expect(answer.headers.get('ETag')).toBe(await world.tag(`/v1/items/${figure}`))
    expect(answer.headers.get('ETag')).not.toBe(before)
  })

  test('of two who decide at once on what they both saw, one is told that it has changed', async () => {
    const tag = await world.tag(`/v1/items/${figure}`)
    const answers = await Promise.all([1, 2, 3].map(() => decide(figure, tag)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412])
  })

  test('a correction shows beside what the engine read, and is gone when it is taken back', async () => {
    const tag = await world.tag(`/v1/items/${figure}`)
    const answer = await decide(figure, tag, { decision: 'correct', patch: { low: 12 } })
    const { decision, item } = (await answer.json()) as Made
    expect([item.item.review, item.item.body.low, item.original?.low]).toEqual([
      'corrected',
      12,
      10,
    ])
    const undo = { from: decision.seq, reviewer: 'Els' }
    const { decisions } = await world.send<{ decisions: { item?: number }[] }>(
      ...(['POST', '/v1/reviews/undo', undo] as const),
    )
    expect(decisions.map((each) => each.item)).toEqual([figure])
    const now = await world.get<State>(`/v1/items/${figure}`)
    expect([now.item.body.low, now.original]).toEqual([10, undefined])
    expect(now.history.slice(-2).map((each) => each.decision)).toEqual(['correct', 'undo'])
  })

  test('what cannot be taken back is a conflict, and what is not there is not found', async () => {
    const { items } = await world.get<{ items: { seq: number }[] }>(`/v1/reviews?item=${figure}`)
    const undo = (from: number) =>
      world.app.request('/v1/reviews/undo', {
        ...{ method: 'POST', headers: JSON_TYPE },
        body: JSON.stringify({ from, reviewer: 'Els' }),
      })
    expect((await undo(items[1]?.seq ?? 0)).status).toBe(409)
    expect((await undo(999_999)).status).toBe(404)
  })

  test('the chain is listed with the last decision first, by item, report and dossier', async () => {
    const seqs = async (query: string) =>
      (await world.get<{ items: { seq: number }[] }>(`/v1/reviews?${query}`)).items.map(
        ({ seq }) => seq,
      )
    const all = await seqs('')
    expect(all).toEqual(all.toSorted((a, b) => b - a))
    expect(await seqs(`dossier=${world.dossier}`)).toEqual(all)
    expect(await seqs(`report=${world.reports[0]}`)).toEqual(all)
    expect(await seqs(`report=${world.reports[1]}`)).toEqual([])
    expect((await seqs(`item=${statement}`)).length).toBe(1)
  })

  test('a dry run counts what would be confirmed, and the run confirms that', async () => {
    const bulk = { above: 0.5, dossier: world.dossier, reviewer: 'Els' }
    const send = (body: object) =>
      world.send<{ count: number; from?: number; to?: number }>('POST', '/v1/reviews/bulk', body)
    const { count, from } = await send({ ...bulk, dryRun: true })
    expect([count > 0, from]).toEqual([true, undefined])
    const done = await send(bulk)
    expect([done.count, (done.to ?? 0) - (done.from ?? 0) + 1]).toEqual([count, count])
    expect((await send(bulk)).count).toBe(0)
  })

  test('the record still holds together', async () => {
    const { faults } = await world.get<{ faults: unknown[] }>('/v1/reviews/verification')
    expect(faults).toEqual([])
  })
})
