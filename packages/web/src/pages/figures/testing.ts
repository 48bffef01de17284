import type { Figure, Group } from './figure-groups.ts'

interface Said {
  readonly by: string
  readonly key?: string
  readonly day?: string
  readonly low?: number
  readonly high?: number
  readonly approximate?: boolean
  /** Number of the figure that it excludes, from 1. */
  readonly excludes?: number
  readonly sameDay?: boolean
}

/** A group of figures as the API gives it; items are numbered from 1. */
export function groupOf(said: readonly Said[]): Group {
  const quote = (item: number) => ({
    ...{ item, local: `f${item}`, review: 'open' as const, report: `r${item}`, version: 1 },
    ...{ start: 0, words: `w${item}`, sentence: { start: 0, text: `w${item}` } },
  })
  const figures = said.map((each, at): Figure => {
    const { by, key = by, day = '2022-01-07', low, high, approximate = false } = each
    const bounds = {
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
    }
    return {
      account: { key, kind: 'named', name: by },
      day,
      ...bounds,
      approximate,
      range: bounds,
      quote: quote(at + 1),
      ...(each.excludes === undefined
        ? {}
        : { disagrees: { with: quote(each.excludes), sameDay: each.sameDay ?? false } }),
    }
  })
  return { key: 'dead people', counts: ['doden'], count: figures.length, figures }
}
