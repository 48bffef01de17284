import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openFetcher, type Fetcher } from '@volgens/intake'
import { openStore, type Store, type StorePlace } from '@volgens/record'
import { openLog, serve, type ImportMeans, type Served, type ServeParts } from '@volgens/server'
import { portTaken } from './errors.ts'
import { fetcherOptions, type FetchCommandOptions } from './fetch-options.ts'
import { write, type Io } from './io.ts'
import { aboutLanguages } from './model-about.ts'
import { openReaders } from './readers.ts'
import { articlesOf, pronounsOf } from './small-words.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { stopOnSignal } from './stop-signal.ts'

export type ServeCommandOptions = RecordOptions &
  FetchCommandOptions & {
    /** The usual one, or the next that is free, unless given. */
    readonly port?: number
    readonly log?: true
  }

const USUAL_PORT = 4747

const require = createRequire(import.meta.url)

/** `volgens serve`: until it is told to stop. Gives the exit code. */
export async function serveRecord(options: ServeCommandOptions, io: Io): Promise<number> {
  const place = recordPlace(options, io.env)
  const store = await openStore(place)
  const fetcher = openFetcher(fetcherOptions(options, io.env))
  try {
    const stop = stopOnSignal(io)
    const served = await listen(partsOf(store, fetcher, options, io), options.port, io)
    io.stderr.write(
      `volgens: the record in ${placeName(place)}, for this machine only; Ctrl-C ends\n`,
    )
    await write(io.stdout, `${served.url}\n`)
    await aborted(stop.signal)
    await served.close()
    stop.close()
    return stop.code() ?? 0
  } finally {
    await fetcher.close()
    await store.close()
  }
}

function partsOf(
  store: Store,
  fetcher: Fetcher,
  { log }: ServeCommandOptions,
  { env }: Io,
): ServeParts {
  const means: ImportMeans = {
    fetcher,
    openReaders: () => openReaders(1),
    example: exampleFolder(),
  }
  return {
    ...{ store, means, version: versionOf(), pronouns: pronounsOf, languages: aboutLanguages },
    articles: articlesOf,
    ...{ web: webFolder(), log: openLog(log === true || env['VOLGENS_LOG'] === 'json') },
  }
}

/** Never with the password of a database. */
const placeName = (place: StorePlace) => ('folder' in place ? place.folder : 'PostgreSQL')

/** How many ports after the usual one are tried. */
const MORE_PORTS = 20

/** At the port asked for; where none was, at the usual one or the next that is free. */
async function listen(parts: ServeParts, asked: number | undefined, io: Io): Promise<Served> {
  const first = asked ?? USUAL_PORT
  const last = asked ?? USUAL_PORT + MORE_PORTS
  for (let port = first; port <= last; port++) {
    const served = await listenAt(parts, port)
    if (served === undefined) continue
    if (port !== first) io.stderr.write(`volgens: port ${first} is taken; this is at ${port}\n`)
    return served
  }
  throw portTaken(first)
}

/** undefined where the port is taken. */
async function listenAt(parts: ServeParts, port: number): Promise<Served | undefined> {
  try {
    return await serve(parts, { port })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined
    throw fault
  }
}

const versionOf = () => (require('../package.json') as { version: string }).version

/** The built web app of the package beside this one. */
const webFolder = () => join(dirname(require.resolve('@volgens/web/package.json')), 'dist')

/** Of a clone; a package has none. */
function exampleFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../../../examples/kazakhstan-2022', import.meta.url))
  return existsSync(folder) ? folder : undefined
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
