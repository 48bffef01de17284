import { describeStores } from '@volgens/record/testing'
import { beforeAll, expect, test } from 'vitest'
import { makeApp } from '../app.ts'
import type { World } from '../testing/examples.ts'
import { testParts } from '../testing/parts.ts'
import { seed } from '../testing/seed.ts'
import { worldOf } from '../testing/world.ts'

interface Actor {
  readonly id: number
  readonly name: string
  readonly members: readonly { report: string; local: string }[]
}
interface Decided {
  readonly decision: { seq: number }
  readonly decisions: readonly { seq: number }[]
  readonly actor: Actor
  readonly made: Actor
}

describeStores('/v1/actors', (open) => {
  let world: World
  beforeAll(async () => {
    world = worldOf(makeApp(testParts(open())), await seed(open(), 'Spelers'))
  }, 60_000)

  const called = async (name: string) => {
    const { items } = await world.get<{ items: Actor[] }>(
      `/v1/actors?find=${encodeURIComponent(name)}`,
    )
    return items[0]?.id ?? 0
  }
  const reviewer = 'Els'
  const undo = ({ seq: from }: { seq: number }, to = from) =>
    world.send('POST', '/v1/reviews/undo', { from, to, reviewer })

  test('two are one after a merge, and two again when it is taken back', async () => {
    const [anna, jan, leger] = [
      await called('Anna Bos'),
      await called('Jan Kok'),
      await called('leger'),
    ]
    const before = await world.get<Actor>(`/v1/actors/${anna}`)
    const path = `/v1/actors/${anna}/merge`
    const { decisions, actor } = await world.send<Decided>('POST', path, {
      with: [jan, leger],
      reviewer,
    })
    expect(actor.members.length).toBe(before.members.length + 3)
    expect((await world.app.request(`/v1/actors/${jan}`)).status).toBe(409)
    await undo(decisions[0] ?? { seq: 0 }, decisions[1]?.seq)
    expect((await world.get<Actor>(`/v1/actors/${anna}`)).members).toEqual(before.members)
  })

  test('a merge of several is done whole or not at all', async () => {
    const [anna, jan] = [await called('Anna Bos'), await called('Jan Kok')]
    const path = `/v1/actors/${anna}/merge`
    await world.send('POST', path, { with: [jan, 999_999], reviewer })
    expect((await world.app.request(`/v1/actors/${jan}`)).status).toBe(200)
  })

  test('what is split off is an actor of its own, called as asked', async () => {
    const anna = await called('Anna Bos')
    const { members } = await world.get<Actor>(`/v1/actors/${anna}`)
    const one = members.slice(0, 1).map(({ report, local }) => ({ report, local }))
    const body = { members: one, name: 'Anna Bos (de zus)', reviewer }
    const { decision, made } = await world.send<Decided>('POST', `/v1/actors/${anna}/split`, body)
    expect([made.name, made.members.length]).toEqual(['Anna Bos (de zus)', 1])
    await undo(decision)
    expect((await world.get<Actor>(`/v1/actors/${anna}`)).members).toEqual(members)
  })

  test('those said to be different cannot be merged', async () => {
    const actors = [await called('Anna Bos'), await called('Jan Kok')]
    await world.send('POST', '/v1/actors/answers', { actors, answer: 'different', reviewer })
    const same = { actors, answer: 'same', reviewer }
    const problem = await world.send('POST', '/v1/actors/answers', same)
    expect(problem).toMatchObject({ type: 'urn:volgens:problem:actors-different', status: 409 })
  })

  test('places and times are told with whose words they are', async () => {
    interface Found {
      items: {
        name?: string
        edtf?: string
        mentions: { words: string; voice: { name?: string } }[]
      }[]
    }
    const [place] = (await world.get<Found>('/v1/places')).items
    const [time] = (await world.get<Found>(`/v1/times?dossier=${world.dossier}`)).items
    expect([place?.name, place?.mentions[0]?.words]).toEqual(['Havenstad', 'Havenstad'])
    expect([time?.edtf, time?.mentions[0]?.voice]).toEqual(['2022-01-07', { kind: 'narrator' }])
  })
})
