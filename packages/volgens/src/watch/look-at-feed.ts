import { createHash } from 'node:crypto'
import { feedItems, type FeedItem, type Known } from '@volgens/intake'
import { addressStates, lastFetch, type AddressState } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import { documentInputs, fetchAndKeep, type Fetching } from '../record/fetched-inputs.ts'
import type { InputFault, ReportInput } from '../record/report-input.ts'

/** Pages that a feed still has are asked whether they were corrected, not more often than this. */
const ASK_AGAIN_MS = 6 * 3600 * 1000

/** A page that could not be had is tried again after this, twice as long each time. */
const TRY_AGAIN_MS = 30 * 60 * 1000
const MOST_DOUBLINGS = 8

/** Of a feed that brings more, the first: feeds have the newest first. */
const MOST_ITEMS = 500

/**
 * The reports that a feed leads to and that are not known yet, or that may have been corrected: the pages of its items, and
 * where an item has none, its words in the feed. Requests are conditional, so that what has not changed is not sent again.
 *
 * A page that can't be had is a fault and the next goes on. Throws where the feed itself can't be had or read.
 */
export async function* lookAtFeed(
  address: string,
  fetching: Fetching,
  known: Known = {},
): AsyncGenerator<ReportInput | InputFault> {
  const feed = await currentFeed(address, fetching)
  const items = (await feedItems(feed.bytes, feed.charset)).slice(0, MOST_ITEMS)
  const states = await addressStates(
    fetching.store,
    items.flatMap(({ url }) => url ?? []),
  )
  for (const item of items) {
    if (fetching.signal?.aborted === true) return
    if (item.url === undefined) yield* wordsOf(item, address, known)
    else yield* pageOf({ ...item, url: item.url }, states.get(item.url), fetching, known)
  }
}

/** As it is now; where it has not changed, as it was kept: a page in it may have been corrected, or failed before. */
async function currentFeed(
  address: string,
  fetching: Fetching,
): Promise<{ readonly bytes: Uint8Array; readonly charset?: string }> {
  const last = await lastFetch(fetching.store, address)
  const fetched = await fetchAndKeep(address, fetching, conditionsOf(last))
  if (!fetched.notModified) return fetched.document
  return { bytes: last?.bytes ?? new Uint8Array() }
}

async function* pageOf(
  item: FeedItem & { readonly url: string },
  state: AddressState | undefined,
  fetching: Fetching,
  known: Known,
): AsyncGenerator<ReportInput | InputFault> {
  const { url } = item
  const stamp = stampOf(item)
  if (!isDue(state, stamp, fetching.store.now())) return
  try {
    const conditions = conditionsOf(await lastFetch(fetching.store, url))
    const fetched = await fetchAndKeep(url, fetching, { ...conditions, stamp })
    if (!fetched.notModified) yield* documentInputs(fetched, { ...known, ...saidOf(item) })
  } catch (fault) {
    if (!(fault instanceof VolgensError) || fetching.signal?.aborted === true) throw fault
    yield { name: url, fault }
  }
}

async function* wordsOf(item: FeedItem, feed: string, known: Known): AsyncGenerator<ReportInput> {
  const { content, guid = item.title } = item
  if (content === undefined || guid === undefined) return
  const bytes = new TextEncoder().encode(content)
  const options = { ...known, ...saidOf(item) }
  yield await Promise.resolve({
    ...{ name: `${feed}#${guid}`, bytes, type: 'text/plain' },
    ...{ text: content, reference: guid, options, alone: true },
  })
}

/** What the feed says of the article; the page itself goes first. */
function saidOf({ title, published, author, lang }: FeedItem): Known {
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(author === undefined ? {} : { author }),
    ...(lang === undefined ? {} : { lang }),
  }
}

/** Changes where the feed tells of a change. */
const stampOf = ({ title = '', published = '', summary = '' }: FeedItem) =>
  createHash('sha256')
    .update(JSON.stringify([published, title, summary]))
    .digest('hex')

function isDue(state: AddressState | undefined, stamp: string, now: Date): boolean {
  if (state === undefined) return true
  const since = now.getTime() - state.checkedAt.getTime()
  if (state.fault !== undefined) {
    return since >= TRY_AGAIN_MS * 2 ** Math.min(state.attempts - 1, MOST_DOUBLINGS)
  }
  return state.stamp !== stamp || since >= ASK_AGAIN_MS
}

/** So that only what has changed since is sent. */
function conditionsOf(last: Awaited<ReturnType<typeof lastFetch>>) {
  const header = (name: string) =>
    last?.headers.findLast(([each]) => each.toLowerCase() === name)?.[1]
  const [etag, lastModified] = [header('etag'), header('last-modified')]
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}
