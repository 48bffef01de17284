import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore, type Store } from '@volgens/record'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { serve, type Served } from './serve.ts'
import type { Job } from './shapes/job.ts'
import { fakeMeans } from './testing/fake-means.ts'
import { testParts } from './testing/parts.ts'

let store: Store
let served: Served
beforeAll(async () => {
  store = await openStore({ memory: true })
}, 120_000)
afterAll(() => store.close())
beforeEach(async () => {
  const { imports: _, stopping: __, ...parts } = testParts(store)
  served = await serve({ ...parts, means: fakeMeans() }, { port: 0 })
})
afterEach(() => served.close())

const slowFiles = (many: number, mark: string) => {
  const data = new FormData()
  for (let n = 0; n < many; n++) data.append('files', new Blob([`Traag ${mark} ${n}.`]), `${n}.txt`)
  return data
}

async function give(body: FormData): Promise<Job> {
  const answer = await fetch(`${served.url}/v1/imports`, { method: 'POST', body })
  return ((await answer.json()) as { job: Job }).job
}

test('listens on this machine only', async () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const { imports: _, stopping: __, ...parts } = testParts(store)
  const port = Number(new URL(served.url).port)
  const second = serve({ ...parts, means: fakeMeans() }, { port })
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('ends the events of a job when it stops, and goes on with the job when it starts again', async () => {
  const { id } = await give(slowFiles(8, 'stop'))
  const events = await fetch(`${served.url}/v1/jobs/${id}/events`)
  const all = events.text()
  await pause(500)
  const began = performance.now()
  await served.close()
  expect(performance.now() - began).toBeLessThan(4000)
  expect(await all).toMatch(/^event: job/)
  await expect(fetch(served.url)).rejects.toThrow()

  const { imports: _, stopping: __, ...parts } = testParts(store)
  served = await serve({ ...parts, means: fakeMeans() }, { port: 0 })
  const rest = await (await fetch(`${served.url}/v1/jobs/${id}/events`)).text()
  expect(rest).toContain('"state":"done"')
  expect(rest).toContain('"counts":{"new":8,"changed":0,"known":0,"failed":0}')
})

test('an upload that breaks off leaves nothing behind', async () => {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
  socket.write(
    'POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n' +
      'Content-Type: multipart/form-data; boundary=x\r\n\r\n' +
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nHet begin',
  )
  await pause(300)
  const during = await store.db
    .selectFrom('imports')
    .select('id')
    .where('given_at', 'is', null)
    .execute()
  expect(during).toHaveLength(1)
  socket.destroy()
  await expect
    .poll(() => store.db.selectFrom('imports').select('id').where('given_at', 'is', null).execute())
    .toEqual([])
})

test('many who send slowly do not keep it from answering others', async () => {
  const port = Number(new URL(served.url).port)
  const sockets = Array.from({ length: 50 }, () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /v1/searches HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n')
    socket.write('Content-Type: application/json\r\n\r\n{')
    return socket
  })
  await pause(200)
  expect((await fetch(`${served.url}/v1/about`)).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

test('a small file that unpacks to a large one is told as a failure', async () => {
  const data = new FormData()
  data.append('files', new Blob([gzipSync(Buffer.alloc(60_000_000, 'a'))]), 'bom.gz')
  const { id } = await give(data)
  const events = await (await fetch(`${served.url}/v1/jobs/${id}/events`)).text()
  expect(events).toMatch(/"code":"(archive-bomb|text-too-large)"/)
})
