import { createServer, type AddressInfo } from 'node:net'

export interface Canary {
  readonly port: number
  /** Connections so far, at the level of TCP. */
  readonly count: () => number
  /** Everything that was sent to it. */
  readonly heard: () => string
  readonly close: () => Promise<void>
}

/** A server on every address of this machine, IPv4 and IPv6, that nobody is to reach; but for one, `open`, that does not count. */
export async function startCanary(open?: string): Promise<Canary> {
  let connections = 0
  let heard = ''
  const server = createServer((socket) => {
    if (socket.localAddress?.replace('::ffff:', '') !== open) connections++
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1')
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\nsecret')
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((listening) => server.listen({ port: 0, host: '::' }, listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    count: () => connections,
    heard: () => heard,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
