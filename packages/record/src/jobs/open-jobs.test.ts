import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { describeStores } from '../testing/stores.ts'
import { openJobs, type Job, type Jobs } from './open-jobs.ts'

const jobOf = (text: string, mostSeconds = 60) => ({
  original: new TextEncoder().encode(text),
  input: { name: `${text}.txt` },
  mostSeconds,
})

const textOf = ({ original }: Job) => new TextDecoder().decode(original)

describeStores('jobs', (open) => {
  const opened: Jobs[] = []
  const jobsOf = async (leaseSeconds?: number) => {
    const jobs = await openJobs(open(), leaseSeconds)
    opened.push(jobs)
    return jobs
  }
  afterEach(async () => {
    for (const jobs of opened.splice(0)) {
      for (const { id } of await jobs.take(100)) await jobs.done(id)
      await jobs.stop()
    }
  })

  test('are each given to one of those who ask at once', async () => {
    const [jobs, others] = [await jobsOf(), await jobsOf()]
    const texts = Array.from({ length: 20 }, (_, at) => `bericht ${at}`)
    await jobs.send(texts.map((text) => jobOf(text)))
    expect(await jobs.counts()).toEqual({ waiting: 20, taken: 0 })
    const taken = (await Promise.all([jobs.take(12), others.take(12)])).flat()
    expect(taken.map(textOf).sort()).toEqual(texts.toSorted())
    expect(taken[0]?.input).toEqual({ name: `${textOf(taken[0] as Job)}.txt` })
    expect(await jobs.counts()).toEqual({ waiting: 0, taken: 20 })
    for (const { id } of taken) await others.done(id)
    expect(await jobs.counts()).toEqual({ waiting: 0, taken: 0 })
    expect(await jobs.take(1)).toEqual([])
  })

  test('come back where whoever took them is stuck', { timeout: 60_000 }, async () => {
    const jobs = await jobsOf()
    await jobs.send([jobOf('verlaten', 1)])
    expect((await jobs.take(5)).map(textOf)).toEqual(['verlaten'])
    expect(await jobs.take(5)).toEqual([])
    let again: Job[] = []
    while (again.length === 0) {
      await pause(250)
      again = await jobs.take(5)
    }
    expect(again.map(textOf)).toEqual(['verlaten'])
    await jobs.done(again[0]?.id ?? '')
  })

  test('stay with whoever took them while he lives, and come back soon after', async () => {
    const [jobs, others] = [await jobsOf(2), await jobsOf(2)]
    await jobs.send([jobOf('lang')])
    expect((await jobs.take(5)).map(textOf)).toEqual(['lang'])
    // Longer than a lease and until the record looks again.
    const until = Date.now() + 9000
    while (Date.now() < until) {
      expect(await others.take(5)).toEqual([])
      await pause(500)
    }
    await jobs.stop()
    let again: Job[] = []
    while (again.length === 0) {
      await pause(250)
      again = await others.take(5)
    }
    expect(again.map(textOf)).toEqual(['lang'])
    await others.done(again[0]?.id ?? '')
  }, 60_000)

  test('are lost where nobody comes through with them', { timeout: 60_000 }, async () => {
    const jobs = await jobsOf()
    await jobs.send([jobOf('te zwaar', 1)])
    await sql`update pgboss.job set retry_limit = 0 where name = 'reports'`.execute(open().db)
    expect(await jobs.take(5)).toHaveLength(1)
    const lost: string[] = []
    const keep = (job: Job) => Promise.resolve(void lost.push(textOf(job)))
    while (lost.length === 0) {
      await pause(250)
      await jobs.eachLost(keep)
    }
    await jobs.eachLost(keep)
    expect(lost).toEqual(['te zwaar'])
    expect(await jobs.counts()).toEqual({ waiting: 0, taken: 0 })
  })

  test('stay when the record is opened anew', async () => {
    const jobs = await jobsOf()
    await jobs.send([jobOf('later')])
    await jobs.stop()
    expect((await (await jobsOf()).take(5)).map(textOf)).toEqual(['later'])
  })
})
