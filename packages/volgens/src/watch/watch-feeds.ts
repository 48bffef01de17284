import { setTimeout as pause } from 'node:timers/promises'
import type { Known } from '@volgens/intake'
import { keepLook } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import { addReports, type AddOptions, type AddSummary } from '../record/add-reports.ts'
import type { Fetching } from '../record/fetched-inputs.ts'
import { lookAtFeed } from './look-at-feed.ts'

export interface WatchOptions extends AddOptions, Fetching {
  /** Addresses of feeds. */
  readonly feeds: readonly string[]
  /** What holds where a page does not say. */
  readonly known?: Known
  /** Between two rounds; one round only where left out. */
  readonly everyMs?: number | undefined
  /** After each feed of a round. */
  readonly onLook?: (look: FeedLook) => void
}

/** What came of one look at a feed. */
export interface FeedLook {
  readonly address: string
  readonly summary: AddSummary
  /** Why the feed itself could not be had or read. */
  readonly fault?: VolgensError
}

/**
 * Looks at feeds, one after the other, and adds what they lead to; again and again until it is stopped. All that it needs
 * to know is in the record: it goes on wherever it was, and what is there already is not added again.
 *
 * A feed that fails is told and the others go on. Throws where the store itself fails.
 */
export async function watchFeeds(options: WatchOptions): Promise<AddSummary> {
  const total = { new: 0, changed: 0, known: 0, failed: 0 }
  const { feeds, everyMs, signal, onLook } = options
  const isStopped = () => signal?.aborted === true
  for (;;) {
    for (const address of feeds) {
      if (isStopped()) break
      const look = await lookAndAdd(address, options)
      for (const outcome of ['new', 'changed', 'known', 'failed'] as const) {
        total[outcome] += look.summary[outcome]
      }
      if (!isStopped()) onLook?.(look)
    }
    if (everyMs === undefined || isStopped()) return total
    await pause(everyMs, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
    if (isStopped()) return total
  }
}

async function lookAndAdd(address: string, options: WatchOptions): Promise<FeedLook> {
  const { store, known } = options
  let fault: VolgensError | undefined
  async function* inputs() {
    try {
      yield* lookAtFeed(address, options, known)
    } catch (thrown) {
      if (!(thrown instanceof VolgensError)) throw thrown
      fault = thrown
    }
  }
  const summary = await addReports(store, inputs(), options)
  const added = summary.new + summary.changed
  await keepLook(store, { address, dossier: options.dossier, added })
  return { address, summary, ...(fault === undefined ? {} : { fault }) }
}
