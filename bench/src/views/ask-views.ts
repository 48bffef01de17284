import type { View } from './requests.ts'

/** Milliseconds until all that a view asks for is there, and how much that is. */
export interface Answered {
  readonly view: string
  /** Of each time, the shortest first. */
  readonly times: readonly number[]
  /** The first after the server was started. */
  readonly first: number
  /** Of each time that something in one report had been decided just before, the shortest first. */
  readonly changed: readonly number[]
  readonly bytes: number
}

/**
 * Asks for each view so many times, after once to warm up, and a few times more after a decision each; nobody says what he
 * has already (no ETag).
 */
export async function askViews(
  url: string,
  dossier: number,
  times: number,
  views: readonly View[],
): Promise<Answered[]> {
  const all: Answered[] = []
  const ended = async (requests: readonly string[]) => (await ask(url, requests)).time
  for (const { name, requests } of views) {
    const first = await ask(url, requests)
    const answered = await sorted(times, () => ended(requests))
    const changed = await sorted(TIMES_CHANGED, async (time) => {
      await decide(url, dossier, KINDS[time % KINDS.length] ?? 'statements')
      return ended(requests)
    })
    all.push({ view: name, times: answered, first: first.time, changed, bytes: first.bytes })
  }
  return all
}

/** Twice each kind: a view needs more anew the more of it was decided on. */
const TIMES_CHANGED = 8
const KINDS = ['statements', 'namings', 'figures', 'events']

async function sorted(
  times: number,
  run: (time: number) => Promise<number>,
): Promise<readonly number[]> {
  const runs: number[] = []
  for (let time = 0; time < times; time++) runs.push(await run(time))
  return runs.sort((a, b) => a - b)
}

interface Hit {
  readonly item: { readonly id: number }
}

/** Confirms the latest item of a kind that nobody has decided on. */
async function decide(url: string, dossier: number, kind: string): Promise<void> {
  const wanted = `dossier=${dossier}&review=open&order=latest&limit=1&counted=false`
  const found = await fetch(`${url}/v1/${kind}?${wanted}`)
  const { items } = (await found.json()) as { readonly items: readonly Hit[] }
  const answer = await fetch(`${url}/v1/reviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ item: items[0]?.item.id, decision: 'confirm', reviewer: 'bench' }),
  })
  if (!answer.ok) throw new Error(`review: ${answer.status} ${await answer.text()}`)
}

async function ask(url: string, requests: readonly string[]) {
  const start = performance.now()
  const sizes = await Promise.all(
    requests.map(async (path) => {
      const answer = await fetch(`${url}${path}`)
      const body = await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${Buffer.from(body).toString()}`)
      return body.byteLength
    }),
  )
  return { time: performance.now() - start, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** The time within which so great a share of them came. */
export const within = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
