import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openStore } from '@volgens/record'
import { serve, type Served } from '@volgens/server'
import { portTaken } from './errors.ts'
import { write, type Io } from './io.ts'
import { pronounsOf } from './pronouns.ts'
import { recordPlace, type RecordOptions } from './record-place.ts'
import { stopOnSignal } from './stop-signal.ts'

export type ServeCommandOptions = RecordOptions & { readonly port: number }

const require = createRequire(import.meta.url)

/** `volgens serve`: until it is told to stop. Gives the exit code. */
export async function serveRecord(options: ServeCommandOptions, io: Io): Promise<number> {
  const store = await openStore(recordPlace(options, io.env))
  try {
    const stop = stopOnSignal(io)
    const parts = { store, version: versionOf(), pronouns: pronounsOf, web: webFolder() }
    const served = await listen(parts, options.port)
    await write(io.stdout, `${served.url}\n`)
    await aborted(stop.signal)
    await served.close()
    stop.close()
    return stop.code() ?? 0
  } finally {
    await store.close()
  }
}

async function listen(parts: Parameters<typeof serve>[0], port: number): Promise<Served> {
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

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
