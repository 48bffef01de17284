import { lookup as lookUp } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { VolgensError } from '@volgens/shapes'
import { buildConnector } from 'undici'
import { isNotPublic, rangesOf } from './address-ranges.ts'
import { addressBlocked } from './errors.ts'

/** All addresses of a name, IPv4 and IPv6. */
type Resolve = (name: string) => Promise<readonly string[]>

export interface GuardOptions {
  /** Ranges that may be reached although they are not public: 10.0.0.0/8, fd00::/8. */
  readonly allow?: readonly string[]
  readonly resolve?: Resolve
}

/** Keeps fetching away from this machine and its network. */
export interface Guard {
  /** Before a request: throws `address-blocked` where the address itself, or a local name, leads to what is blocked. */
  readonly check: (url: URL) => Promise<void>
  /** At the socket: connects to public addresses alone, else gives `address-blocked`, `name-unknown`. */
  readonly connect: buildConnector.connector
}

/*
 * Names that no public name server answers for: RFC 6761 (localhost), RFC 8375 (home.arpa), RFC 6762 appendix G, and
 * .internal as ICANN keeps it. A name of one label is one of the own network too.
 */
const LOCAL_NAME =
  /^[^.]*$|\.(?:localhost|localdomain|local|home\.arpa|internal|intranet|private|corp|home|lan)$/

const CONNECT_MS = 10_000

/** Milliseconds for one of several addresses of a name, before the next is tried. */
const ADDRESS_MS = 1000

/**
 * A name is resolved once for a connection; if any of its addresses is blocked it is refused, and the connection goes to
 * one of those that were checked. Nothing is kept for the next connection, so a name may not lead elsewhere in between.
 *
 * Throws `bad-range`.
 */
export function openGuard({ allow = [], resolve = resolveName }: GuardOptions): Guard {
  const isAllowed = rangesOf(allow)
  const isBlocked = (address: string) =>
    isIP(address) === 0 || (isNotPublic(address) && !isAllowed(address))
  const addressesOf = async (name: string) => {
    const addresses = await resolve(name)
    const blocked = addresses.find(isBlocked)
    if (blocked !== undefined) throw addressBlocked(name, blocked)
    if (addresses.length === 0) throw nameUnknown(name)
    return addresses
  }
  const check = async ({ hostname }: URL) => {
    const host = hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && isBlocked(host)) throw addressBlocked(hostname, host)
    if (isIP(host) !== 0 || !isLocalName(host)) return
    if (allow.length === 0) throw addressBlocked(host, 'this machine or its network')
    const addresses = await addressesOf(host)
    if (!addresses.every(isAllowed)) throw addressBlocked(host, addresses.join(', '))
  }
  return { check, connect: guardedConnector(addressesOf, isBlocked) }
}

function guardedConnector(resolve: Resolve, isBlocked: (address: string) => boolean) {
  const connect = buildConnector({
    ...{ timeout: CONNECT_MS, rejectUnauthorized: true, lookup: lookupBy(resolve) },
    ...{ autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ADDRESS_MS },
  })
  const guarded: buildConnector.connector = (options, callback) => {
    const { hostname } = options
    // No name is looked up for an address, so the look-up would not see it.
    if (isIP(hostname) !== 0 && isBlocked(hostname)) {
      callback(addressBlocked(hostname, hostname), null)
      return
    }
    connect(options, (error, socket) => {
      if (error !== null) return callback(error, null)
      const { remoteAddress } = socket
      if (remoteAddress === undefined || !isBlocked(remoteAddress)) return callback(null, socket)
      socket.destroy()
      callback(addressBlocked(hostname, remoteAddress), null)
    })
  }
  return guarded
}

function lookupBy(resolve: Resolve): LookupFunction {
  return (name, _options, callback) => {
    resolve(name).then(
      (addresses) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        ),
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
}

async function resolveName(name: string): Promise<readonly string[]> {
  try {
    return (await lookUp(name, { all: true })).map(({ address }) => address)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTFOUND') throw nameUnknown(name, cause)
    throw cause
  }
}

const isLocalName = (host: string) => LOCAL_NAME.test(host.replace(/\.+$/, ''))

const nameUnknown = (name: string, cause?: unknown) =>
  new VolgensError(
    'name-unknown',
    `no machine has the name ${name}; expected the name of a site; look whether it is written right`,
    { cause },
  )
