import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TestServer {
  readonly host: string
  readonly port: number
  readonly url: (path: string) => string
  /** Paths that were asked for, in their order, without /robots.txt. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** Answers on a port of its own; robots.txt is not there unless `pages` has it. */
export async function startServer(
  pages: Readonly<Record<string, RequestListener>>,
  host = '127.0.0.1',
): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '')
    if (path !== '/robots.txt') asked.push(request.url ?? '')
    const page = pages[path]
    if (page === undefined) return send(response, 404, 'not here')
    page(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, host, listening))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { host, port, url: (path) => `http://${host}:${port}${path}`, asked, close }
}

export function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string>> = {},
) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}

/** A page that always says the same. */
export const page =
  (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}) =>
  (_request: unknown, response: ServerResponse) =>
    send(response, status, body, headers)
