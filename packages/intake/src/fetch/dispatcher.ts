import { VolgensError } from '@volgens/shapes'
import { EnvHttpProxyAgent, type Dispatcher } from 'undici'
import type { Guard } from './guard.ts'

/** As in process.env. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Sends requests through the guard, or through the proxy that HTTP_PROXY, HTTPS_PROXY and NO_PROXY (also in lower case) name.
 *
 * A proxy resolves names itself: where one is used, only addresses written out and local names are checked here, and what
 * the proxy may reach is up to whoever runs it. Throws `bad-proxy`.
 */
export function openDispatcher(guard: Guard, env: Environment): Dispatcher {
  const verified = { rejectUnauthorized: true }
  return new EnvHttpProxyAgent({
    connect: guard.connect,
    // Requests to a host come one after the other, and the next shall use the connection of the one before.
    connections: 1,
    // Sites with long lists of what their pages may load pass Node's 16 kB.
    maxHeaderSize: 65_536,
    httpProxy: proxyOf(env, 'HTTP_PROXY'),
    httpsProxy: proxyOf(env, 'HTTPS_PROXY'),
    noProxy: valueOf(env, 'NO_PROXY'),
    // Many proxies open tunnels to port 443 alone: http goes as a plain request.
    proxyTunnel: false,
    requestTls: verified,
    proxyTls: verified,
  })
}

/** Empty where there is none, for undici would look in process.env by itself. */
function proxyOf(env: Environment, name: string): string {
  const value = valueOf(env, name)
  if (value === '') return value
  const protocol = URL.canParse(value) ? new URL(value).protocol : undefined
  if (protocol === 'http:' || protocol === 'https:') return value
  // The value may hold a password and is not shown.
  throw new VolgensError(
    'bad-proxy',
    `${name} is no address of a proxy; expected one as http://proxy.example:3128; correct or unset it`,
  )
}

const valueOf = (env: Environment, name: string) => env[name.toLowerCase()] ?? env[name] ?? ''
