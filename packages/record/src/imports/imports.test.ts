import { expect, test } from 'vitest'
import { claimKey, dropKey, dropUnanswered, keepAnswer } from '../answers/answers.ts'
import { describeStores } from '../testing/stores.ts'
import { documentChunks, endImport, keepResult, nextImport, reopenImports } from './carry-import.ts'
import { beginImport, dropImport, dropUngiven, giveImport, keepDocument } from './give-import.ts'
import { listImports } from './list-imports.ts'

describeStores('imports', (open) => {
  test('are done in their order, once they were given', async () => {
    const first = await beginImport(open(), { kind: 'files', name: 'a' })
    const second = await beginImport(open(), { kind: 'text', name: 'b' })
    expect(await nextImport(open())).toBeUndefined()
    await giveImport(open(), second)
    await giveImport(open(), first)
    expect(await nextImport(open())).toMatchObject({ id: first })
    await endImport(open(), first)
    expect(await nextImport(open())).toMatchObject({ id: second })
    await endImport(open(), second, { stopped: true })
    expect(await nextImport(open())).toBeUndefined()
    expect(await listImports(open().db, { limit: 2 })).toMatchObject([
      { id: second, stopped: true },
      { id: first, stopped: false },
    ])
  })

  test('give back the bytes of a document, whatever they are, until they have ended', async () => {
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 7919) % 256)
    const id = await beginImport(open(), { kind: 'files', name: 'groot' })
    await keepDocument(open(), id, 1, { name: 'groot', options: {}, chunks: pieces(bytes) })
    await giveImport(open(), id)
    expect(Buffer.concat(await all(documentChunks(open(), id, 1))).equals(bytes)).toBe(true)
    await endImport(open(), id)
    expect(await all(documentChunks(open(), id, 1))).toEqual([])
  })

  test('that ended by a fault keep their bytes, and are taken up again', async () => {
    const id = await beginImport(open(), { kind: 'files', name: 'x' })
    const bytes = Uint8Array.from([1, 2, 3])
    await keepDocument(open(), id, 1, { name: 'x', options: {}, chunks: pieces(bytes) })
    await giveImport(open(), id)
    await endImport(open(), id, { code: 'disk-full', message: 'no room' })
    expect(await nextImport(open())).toBeUndefined()
    await reopenImports(open())
    expect(await nextImport(open())).toMatchObject({ id })
    expect(Buffer.concat(await all(documentChunks(open(), id, 1)))).toEqual(Buffer.from(bytes))
    await endImport(open(), id)
    await reopenImports(open())
    expect(await nextImport(open())).toBeUndefined()
  })

  test('tell what came of each report once', async () => {
    const id = await beginImport(open(), { kind: 'files', name: 'x' })
    await keepDocument(open(), id, 1, { name: 'x', options: {} })
    await giveImport(open(), id)
    const result = { document: 1, number: 1, name: 'x', outcome: 'failed', code: 'a' } as const
    await keepResult(open(), id, result)
    await keepResult(open(), id, { ...result, code: 'b' })
    await endImport(open(), id)
    const [found] = await listImports(open().db, { id })
    expect(found).toMatchObject({ counts: { failed: 1 }, results: [{ name: 'x', code: 'a' }] })
  })

  test('that never came through are forgotten', async () => {
    const dropped = await beginImport(open(), { kind: 'files', name: 'x' })
    await beginImport(open(), { kind: 'files', name: 'y' })
    await dropImport(open(), dropped)
    await dropUngiven(open())
    const left = open().db.selectFrom('imports').select('id').where('given_at', 'is', null)
    expect(await left.execute()).toEqual([])
  })
})

describeStores('keys of requests', (open) => {
  const answer = { status: 201, headers: { Location: '/v1/x/1' }, body: '{}' }

  test('stand for one request', async () => {
    expect(await claimKey(open(), 'k', 'a')).toEqual({ kind: 'mine' })
    expect(await claimKey(open(), 'k', 'a')).toEqual({ kind: 'in-use' })
    expect(await claimKey(open(), 'k', 'b')).toEqual({ kind: 'other-request' })
    await keepAnswer(open(), 'k', answer)
    expect(await claimKey(open(), 'k', 'a')).toEqual({ kind: 'answered', answer })
    await dropKey(open(), 'k')
    expect(await claimKey(open(), 'k', 'a')).toEqual({ kind: 'answered', answer })
  })

  test('are free again after a day, and where nothing came of the request', async () => {
    await claimKey(open(), 'm', 'a')
    await dropUnanswered(open())
    expect(await claimKey(open(), 'm', 'b')).toEqual({ kind: 'mine' })
    await keepAnswer(open(), 'm', answer)
    const tomorrow = { ...open(), now: () => new Date(open().now().getTime() + 25 * 3_600_000) }
    expect(await claimKey(tomorrow, 'm', 'c')).toEqual({ kind: 'mine' })
  })
})

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_537)
    yield await Promise.resolve(bytes.subarray(at, at + 65_537))
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}
