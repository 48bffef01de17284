import type { View } from './requests.ts'

/** Milliseconds until all that a view asks for is there, and how much that is. */
export interface Answered {
  readonly view: string
  /** Of each time, the shortest first. */
  readonly times: readonly number[]
  /** The first after the server was started. */
  readonly first: number
  readonly bytes: number
}

/** Asks for each view so many times, after once to warm up; nobody says what he has already (no ETag). */
export async function askViews(
  url: string,
  views: readonly View[],
  times: number,
): Promise<Answered[]> {
  const all: Answered[] = []
  for (const { name, requests } of views) {
    const first = await ask(url, requests)
    const runs: number[] = []
    for (let run = 0; run < times; run++) runs.push((await ask(url, requests)).time)
    runs.sort((a, b) => a - b)
    all.push({ view: name, times: runs, first: first.time, bytes: first.bytes })
  }
  return all
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
