import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { inOrder } from './in-order.ts'
import { openWorkers } from './workers.ts'

/** A worker that upper-cases a line, waits where told and dies where told. */
const source = `
export default async ({ line: { number, bytes }, data }) => {
  const text = new TextDecoder().decode(bytes)
  if (text === 'die') process.exit(3)
  if (text === 'throw') throw new Error('no')
  if (text === 'slow') await new Promise((done) => setTimeout(done, 60))
  return { json: JSON.stringify([number, text.toUpperCase() + data]) }
}`
const folder = mkdtempSync(join(tmpdir(), 'volgens-workers-'))
afterAll(() => rmSync(folder, { recursive: true }))

function moduleOf(code: string, name: string): URL {
  const file = join(folder, name)
  writeFileSync(file, code)
  return pathToFileURL(file)
}

const module = moduleOf(source, 'reads.mjs')

test('reads lines in several workers and keeps their order', async () => {
  const texts = ['slow', 'a', 'b', 'slow', 'c', 'd']
  expect(await read(texts)).toEqual([
    [1, 'SLOW!'],
    [2, 'A!'],
    [3, 'B!'],
    [4, 'SLOW!'],
    [5, 'C!'],
    [6, 'D!'],
  ])
})

test('goes on after a worker that died or threw', async () => {
  const [first, died, , threw, last] = await read(['a', 'die', 'b', 'throw', 'c'])
  expect(first).toEqual([1, 'A!'])
  expect(died).toMatchObject({ id: null, error: { code: 'worker-failed', line: 2 } })
  expect(threw).toMatchObject({ error: { code: 'worker-failed', line: 4 } })
  expect(last).toEqual([5, 'C!'])
})

test('fails each line where the module itself is broken', async () => {
  const broken = moduleOf('throw new Error("broken")', 'broken.mjs')
  expect(await read(['a', 'b'], broken)).toMatchObject([
    { error: { code: 'worker-failed', line: 1 } },
    { error: { code: 'worker-failed', line: 2 } },
  ])
})

async function read(texts: readonly string[], from = module): Promise<unknown[]> {
  const workers = await openWorkers({ module: from, workers: 2, data: '!' })
  const found: unknown[] = []
  for await (const { json } of inOrder(lines(texts), workers.read, workers.atOnce)) {
    found.push(JSON.parse(json))
  }
  await workers.close()
  return found
}

async function* lines(texts: readonly string[]) {
  for (const [i, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text)
    yield await Promise.resolve({ number: i + 1, bytes, size: bytes.length })
  }
}
