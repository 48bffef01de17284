import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { documentOf } from '../testing/read-file.ts'
import { openThreads } from './threads.ts'

/** A thread that does as its job says, and tells which thread it is. */
const source = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', ({ job, document }) => {
  if (job === 'hang') for (;;);
  if (job === 'exit') process.exit(3)
  if (job === 'objects') for (const held = []; ; ) held.push(Array(1000).fill({}))
  if (job === 'buffers') for (const held = []; ; ) held.push(Buffer.alloc(2 ** 20, 1))
  if (job === 'refuse') return parentPort.postMessage({ kind: 'refused', code: 'no', message: 'why' })
  const text = Buffer.from(document.bytes).toString() + threadId
  parentPort.postMessage({ kind: 'done', articles: [{ text }] })
})`
const folder = mkdtempSync(join(tmpdir(), 'volgens-threads-'))
const file = join(folder, 'thread.mjs')
writeFileSync(file, source)
const threads = openThreads({
  file: () => file,
  atOnce: 1,
  limits: { timeMs: 2000, memoryMb: 100 },
})
afterAll(async () => {
  await threads.close()
  rmSync(folder, { recursive: true })
})
const run = (job: string) => threads.run({ job, document: documentOf('a.pdf', 'x') })

test('keeps a thread for the next document', async () => {
  const [first, second] = await Promise.all([run('read'), run('read')])
  expect(first).toEqual(second)
  expect(first[0]?.text).toMatch(/^x\d+$/)
})

test('hands a fault on and keeps the thread', async () => {
  const before = await run('read')
  await expect(run('refuse')).rejects.toMatchObject({ code: 'no', message: 'why' })
  expect(await run('read')).toEqual(before)
})

test('takes an answer that waited while this thread was busy', async () => {
  await run('read')
  const answer = run('read')
  // From here the event loop looks at its timers before its messages.
  await new Promise((done) => setImmediate(done))
  for (const until = performance.now() + 2500; performance.now() < until;);
  await expect(answer).resolves.toHaveLength(1)
})

test.each([
  ['hang', 'takes-too-long'],
  ['objects', 'takes-too-much'],
  ['buffers', 'takes-too-much'],
  ['exit', 'parser-failed'],
])('stops a thread that does %s, and goes on with another', async (job, code) => {
  const [before] = await run('read')
  await expect(run(job)).rejects.toMatchObject({ name: 'VolgensError', code })
  const [after] = await run('read')
  expect(after?.text).toMatch(/^x\d+$/)
  expect(after).not.toEqual(before)
})
