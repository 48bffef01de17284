import { expect, test } from 'vitest'
import { describeStores } from '../testing/stores.ts'
import { keepLook, listFeeds } from './feeds.ts'
import { addressStates, keepCheck, keepFetch, lastFetch } from './fetches.ts'

const fetchOf = (address: string, words: string, etag: string) => ({
  ...{ address, url: `${address}?eind`, status: 200 },
  headers: [
    ['ETag', etag],
    ['Set-Cookie', 'a'],
    ['Set-Cookie', 'b'],
  ] as const,
  bytes: new TextEncoder().encode(words),
})

describeStores('what was fetched', (open) => {
  test('is kept with its headers as they came, the last one last', async () => {
    const address = 'https://krant.example/dijk'
    expect(await lastFetch(open(), address)).toBeUndefined()
    await keepFetch(open(), fetchOf(address, 'eerst', '"1"'))
    await keepFetch(open(), fetchOf(address, 'eerst', '"2"'))
    const { bytes, address: _, ...last } = fetchOf(address, 'eerst', '"2"')
    const { bytes: kept, ...found } = (await lastFetch(open(), address)) ?? {}
    expect([found, Buffer.from(kept ?? []).toString()]).toEqual([
      last,
      Buffer.from(bytes).toString(),
    ])
  })

  test('tells when an address was looked at, and how often it failed in a row', async () => {
    const address = 'https://krant.example/weg'
    const fault = { code: 'answer-not-ok', message: 'it answered 404' }
    await keepCheck(open(), { address, fault })
    await keepCheck(open(), { address, fault, stamp: 'vandaag' })
    const states = await addressStates(open(), [address, 'https://krant.example/nooit'])
    const at = open().now()
    expect([...states]).toEqual([
      [address, { checkedAt: at, stamp: 'vandaag', fault, attempts: 2 }],
    ])
    await keepCheck(open(), { address })
    expect((await addressStates(open(), [address])).get(address)).toMatchObject({
      ...{ stamp: undefined, fault: undefined, attempts: 0 },
    })
    expect((await addressStates(open(), [])).size).toBe(0)
  })

  test('counts the looks at a feed, for each dossier by itself', async () => {
    const feed = { address: 'https://krant.example/feed' }
    await keepLook(open(), { ...feed, dossier: undefined, added: 3 })
    await keepLook(open(), { ...feed, dossier: undefined, added: 2 })
    await keepLook(open(), { ...feed, dossier: 'dijk', added: 0 })
    await keepCheck(open(), { address: feed.address })
    const feeds = await listFeeds(open())
    expect(feeds.map(({ dossier, added, looks }) => [dossier, added, looks])).toEqual(
      expect.arrayContaining([
        [undefined, 5, 2],
        ['dijk', 0, 1],
      ]),
    )
    expect(feeds[0]?.checkedAt).toEqual(open().now())
  })
})
