import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openFetcher } from '@volgens/intake'
import { openStore } from '@volgens/record'
import { serve, type ImportMeans, type Served } from '@volgens/server'
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
    /** The first one of some unless given. */
    readonly port?: number
  }

const require = createRequire(import.meta.url)

/** `volgens serve`: until it is told to stop. Gives the exit code. */
export async function serveRecord(options: ServeCommandOptions, io: Io): Promise<number> {
  const place = recordPlace(options, io.env)
  const store = await openStore(place)
  const fetcher = openFetcher(fetcherOptions(options, io.env))
  try {
    const stop = stopOnSignal(io)
    const means: ImportMeans = {
      fetcher,
      openReaders: () => openReaders(1),
      example: exampleFolder(),
    }
    const parts = {
      ...{ store, means, version: versionOf(), pronouns: pronounsOf, languages: aboutLanguages },
      articles: articlesOf,
      web: webFolder(),
    }
    const served = await listen(parts, options.port)
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

async function listen(parts: Parameters<typeof serve>[0], port = 4747): Promise<Served> {
  try {
    return await serve(parts, { port })
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portTaken(port)
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
