import { serve as listen } from '@hono/node-server'
import { makeApp } from './app.ts'
import type { Parts } from './parts.ts'

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number
}

/** A server that listens. */
export interface Served {
  /** http://127.0.0.1:4747 */
  readonly url: string
  /** Lets what has been begun come to its end. */
  close(): Promise<void>
}

/** Only this machine: there are no users yet. */
const HOST = '127.0.0.1'

/** Serves API and web app on this machine. Rejects with `EADDRINUSE` where the port is taken. */
export function serve(parts: Parts, { port }: ServeOptions): Promise<Served> {
  const app = makeApp(parts)
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: HOST, port }, (address) => {
      const url = `http://${HOST}:${address.port}`
      resolve({
        url,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      })
    })
    server.on('error', reject)
  })
}
