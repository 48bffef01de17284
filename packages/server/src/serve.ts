import { serve as listen } from '@hono/node-server'
import type { Server } from 'node:http'
import { dropUnanswered, dropUngiven, reopenImports } from '@volgens/record'
import { makeApp } from './app.ts'
import { runImports, type ImportMeans } from './imports/run-imports.ts'
import type { Parts } from './parts.ts'

/** What a server is made of. */
export interface ServeParts extends Omit<Parts, 'imports' | 'stopping'> {
  readonly means: ImportMeans
}

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number
}

/** A server that listens. */
export interface Served {
  /** http://127.0.0.1:4747 */
  readonly url: string
  /**
   * Takes nothing new, lets requests that were begun come to their end for some seconds, and saves the report at hand;
   * what else waits to be added goes on when a server is started again.
   */
  close(): Promise<void>
}

/** Only this machine: there are no users yet. */
const HOST = '127.0.0.1'

/** A request that is not answered by then is cut off when the server stops. */
const LAST_MS = 5000
const SWEEP_MS = 50

/**
 * Serves API and web app on this machine, and goes on with what was to be added. Rejects with `EADDRINUSE` where the port
 * is taken.
 */
export async function serve(
  { means, ...rest }: ServeParts,
  { port }: ServeOptions,
): Promise<Served> {
  const stopping = new AbortController()
  const imports = runImports(rest.store, {
    ...means,
    onFault: (err) => rest.log.error({ err }, 'import'),
  })
  const app = makeApp({ ...rest, imports, stopping: stopping.signal })
  await dropUngiven(rest.store)
  await dropUnanswered(rest.store)
  await reopenImports(rest.store)
  const { server, url } = await begin(app, port)
  await rest.store.announce(url)
  imports.wake()
  return {
    url,
    async close() {
      stopping.abort()
      await Promise.all([end(server), imports.close()])
    },
  }
}

function begin(
  app: ReturnType<typeof makeApp>,
  port: number,
): Promise<{ server: Server; url: string }> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: HOST, port }, (address) =>
      // Without options of its own it is one of HTTP/1.
      resolve({ server: server as Server, url: `http://${HOST}:${address.port}` }),
    )
    server.on('error', reject)
  })
}

function end(server: Server): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), LAST_MS)
    // A connection whose last answer came after the stop would be kept for more.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(sweep)
      done()
    })
  })
}
