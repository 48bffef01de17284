import { openFetcher } from '@volgens/intake'
import { listFeeds, openStore, type Store } from '@volgens/record'
import { watchFeeds, type FeedLook } from 'volgens'
import { EXIT, wrongUse } from './exit-codes.ts'
import { fetcherOptions, type FetchCommandOptions } from './fetch-options.ts'
import { write, type Io } from './io.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { runAdding, type AddingOptions } from './run-adding.ts'
import { harmless } from './terminal/columns.ts'

export type WatchCommandOptions = RecordOptions &
  AddingOptions &
  FetchCommandOptions & {
    readonly once?: true
    readonly everyMinutes?: number
    readonly list?: true
    readonly outlet?: string
  }

const USUAL_MINUTES = 15

/** `volgens watch FEED…`: adds what feeds bring, until it is stopped. Gives the exit code. */
export async function watch(
  feeds: readonly string[],
  options: WatchCommandOptions,
  io: Io,
): Promise<number> {
  if (options.list !== true && feeds.length === 0) {
    throw wrongUse('no feed; expected FEED…; for example: volgens watch https://krant.example/feed')
  }
  const store = await openStore(recordPlace(options, io.env))
  try {
    if (options.list === true) return await printFeeds(store, options, io)
    return await watchFor(store, feeds, options, io)
  } finally {
    await store.close()
  }
}

async function watchFor(
  store: Store,
  feeds: readonly string[],
  options: WatchCommandOptions,
  io: Io,
): Promise<number> {
  const { once, everyMinutes = USUAL_MINUTES, outlet } = options
  const fetcher = openFetcher(fetcherOptions(options, io.env))
  const faults: string[] = []
  const onLook = (look: FeedLook) => {
    io.stderr.write(`volgens: ${harmless(lookText(look))}\n`)
    if (look.fault !== undefined) faults.push(look.address)
  }
  try {
    const code = await runAdding(
      (adding) =>
        watchFeeds({
          ...{ ...adding, store, fetcher, feeds, onLook },
          everyMs: once === true ? undefined : everyMinutes * 60_000,
          ...(outlet === undefined ? {} : { known: { outlet } }),
        }),
      options,
      io,
    )
    return code === EXIT.fine && faults.length > 0 ? EXIT.problems : code
  } finally {
    await fetcher.close()
  }
}

/** "https://krant.example/feed: 3 new, 1 new version" */
function lookText({ address, summary, fault }: FeedLook): string {
  if (fault !== undefined) return `${address}: ${fault.code}: ${fault.message}`
  const { new: fresh, changed, failed } = summary
  const parts = [
    [fresh, 'new'],
    [changed, changed === 1 ? 'new version' : 'new versions'],
    [failed, 'failed'],
  ] as const
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`)
  return `${address}: ${said.length === 0 ? 'nothing new' : said.join(', ')}`
}

async function printFeeds(store: Store, { json }: WatchCommandOptions, io: Io): Promise<number> {
  const feeds = await listFeeds(store)
  if (json === true) {
    await write(io.stdout, `${JSON.stringify(feeds)}\n`)
    return EXIT.fine
  }
  const lines = feeds.flatMap(({ address, dossier, added, looks, checkedAt, fault, attempts }) => [
    address,
    `  ${[
      ...(dossier === undefined ? [] : [`dossier ${dossier}`]),
      `${added} added in ${looks} ${looks === 1 ? 'look' : 'looks'}`,
      ...(checkedAt === undefined ? [] : [`last ${checkedAt.toISOString().slice(0, 16)}Z`]),
    ].join(' · ')}`,
    ...(fault === undefined
      ? []
      : [`  failed ${attempts === 1 ? 'once' : `${attempts} times in a row`}: ${fault.message}`]),
  ])
  const shown = lines.length === 0 ? ['no feed is watched; volgens watch FEED begins'] : lines
  await write(io.stdout, `${shown.map(harmless).join('\n')}\n`)
  return EXIT.fine
}
