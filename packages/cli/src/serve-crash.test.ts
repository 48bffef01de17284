import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { MAIN, missing } from './testing/command.ts'

/*
 * The real command, killed amid its work: what it acknowledged is there when it is started again. Where it is killed
 * differs from run to run; bench/src/record/crash does the same to the record alone, many times.
 */
const ROUNDS = 5

const folder = mkdtempSync(join(tmpdir(), 'volgens-serve-'))
let child: ChildProcess | undefined
afterAll(async () => {
  if (child?.exitCode === null) await kill()
  rmSync(folder, { recursive: true })
})

async function start(): Promise<string> {
  const begun = spawn(process.execPath, [MAIN, 'serve', '--data', folder, '--port', '0'])
  child = begun
  return new Promise((resolve, reject) => {
    begun.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    begun.once('exit', (code) => reject(new Error(`it ended with ${code}`)))
  })
}

async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const gone = new Promise((resolve) => child?.once('exit', resolve))
  child?.kill(signal)
  await gone
}

async function ask<Body>(url: string, init?: RequestInit): Promise<Body> {
  const answer = await fetch(url, init)
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Body
}

const post = (body: object, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  ...{ method: 'POST', body: JSON.stringify(body) },
  headers: { 'Content-Type': 'application/json', ...headers },
})

const report = (round: number, n: number) =>
  `De minister zei dat brug ${round}-${n} veilig is. "Er is niets mis", zei woordvoerder Jansen.`

/** Gives forms of three reports each, one after the other, until the server is gone. Gives the jobs it acknowledged. */
async function giveUntilGone(url: string, round: number, acknowledged: Set<number>): Promise<void> {
  for (let n = 0; ; n += 3) {
    const data = new FormData()
    for (const m of [n, n + 1, n + 2])
      data.append('files', new Blob([report(round, m)]), `${m}.txt`)
    const { job } = await ask<{ job: { id: number } }>(`${url}/v1/imports`, {
      method: 'POST',
      body: data,
    })
    acknowledged.add(job.id)
    await pause(150)
  }
}

/** Confirms items one after the other until the server is gone. */
async function reviewUntilGone(url: string, acknowledged: Set<number>): Promise<void> {
  const { items } = await ask<{ items: { id: number }[] }>(
    `${url}/v1/reviews/queue?limit=50&review=open`,
  )
  for (const { id } of items) {
    const tag = (await fetch(`${url}/v1/items/${id}`)).headers.get('ETag') ?? ''
    const verdict = post({ item: id, reviewer: 'Test', decision: 'confirm' }, { 'If-Match': tag })
    const { decision } = await ask<{ decision: { seq: number } }>(`${url}/v1/reviews`, verdict)
    acknowledged.add(decision.seq)
  }
}

/** Waits for it, some seconds at most: a slow machine acknowledges less, and that must be there too. */
async function until(isSo: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !isSo(); n++) await pause(50)
}

interface Job {
  readonly id: number
  readonly state: string
  readonly done: number
  readonly counts: { readonly failed: number }
}

async function allDone(url: string): Promise<Job[]> {
  for (;;) {
    const { items } = await ask<{ items: Job[] }>(`${url}/v1/jobs?limit=100`)
    if (items.every(({ state }) => state === 'done')) return items
    await pause(200)
  }
}

test.skipIf(missing() !== undefined)(
  'what was acknowledged is there after kill -9, amid imports and amid decisions',
  async () => {
    const jobs = new Set<number>()
    const decisions = new Set<number>()
    for (let round = 0; round < ROUNDS; round++) {
      const url = await start()
      const work = [giveUntilGone(url, round, jobs), reviewUntilGone(url, decisions)]
      const ended = Promise.allSettled(work)
      await until(() => jobs.size > round && decisions.size > 2 * round - 2)
      await pause(150 * round)
      await kill()
      await ended
    }
    const url = await start()
    const found = await allDone(url)
    expect(jobs.size).toBeGreaterThan(0)
    expect(found.filter(({ id }) => jobs.has(id))).toHaveLength(jobs.size)
    for (const { done, counts } of found) expect([done, counts.failed]).toEqual([3, 0])
    const { items } = await ask<{ items: { seq: number }[] }>(`${url}/v1/reviews?limit=200`)
    const kept = new Set(items.map(({ seq }) => seq))
    expect([...decisions].filter((seq) => !kept.has(seq))).toEqual([])
    expect(decisions.size).toBeGreaterThan(0)
    expect(await ask(`${url}/v1/reviews/verification`)).toMatchObject({ faults: [] })
    await kill('SIGTERM')
    expect(child?.exitCode).toBe(143)
  },
  300_000,
)
