import { BlockList, isIP } from 'node:net'
import { VolgensError } from '@volgens/shapes'

/*
 * What is not globally reachable. Source: the IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890), multicast
 * (RFC 5771) and class E (RFC 1112). The few anycast addresses for protocols within 192.0.0.0/24 and 2001::/23 go with them.
 */
const NOT_PUBLIC_IPV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]

/*
 * Only 2000::/3 is given out (RFC 4291 section 2.4, IANA IPv6 Address Space), so all else is blocked at once: ::, ::1, the
 * forms that hold an IPv4 address (::/96, ::ffff:0:0/96, 64:ff9b::/96, 64:ff9b:1::/48), 100::/64, fc00::/7, fe80::/10,
 * fec0::/10, ff00::/8. Within it: Teredo and other protocols, documentation, 6to4, documentation.
 */
const NOT_PUBLIC_IPV6 = [
  ...['::/3', '4000::/2', '8000::/1'],
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
]

/** Whether an address is within a range. */
export type InRanges = (address: string) => boolean

/** Whether an IPv4 or IPv6 address is not globally reachable. */
export const isNotPublic: InRanges = rangesOf([...NOT_PUBLIC_IPV4, ...NOT_PUBLIC_IPV6])

/**
 * Ranges written as 10.0.0.0/8, fd00::/8, or as one address. Throws `bad-range`.
 *
 * IPv4 and IPv6 are kept apart: a BlockList takes an IPv6 range that spans ::ffff:0:0/96 for all of IPv4, and an IPv4 range
 * for IPv6 addresses that hold one.
 */
export function rangesOf(ranges: readonly string[]): InRanges {
  const lists = { 4: new BlockList(), 6: new BlockList() }
  for (const range of ranges) {
    const { address, bits, kind } = rangeOf(range)
    lists[kind].addSubnet(address, bits, `ipv${kind}`)
  }
  return (address) => {
    const kind = isIP(address)
    return (kind === 4 || kind === 6) && lists[kind].check(address, `ipv${kind}`)
  }
}

function rangeOf(range: string): { address: string; bits: number; kind: 4 | 6 } {
  const [address = '', length] = range.split('/', 2)
  const kind = isIP(address)
  const most = kind === 4 ? 32 : 128
  const bits = length === undefined ? most : Number(length)
  if ((kind === 4 || kind === 6) && /^\d+$/.test(length ?? '0') && bits <= most)
    return { address, bits, kind }
  throw new VolgensError(
    'bad-range',
    `“${range}” is no range of addresses; expected one as 10.0.0.0/8, fd00::/8 or 192.168.1.20; correct it`,
  )
}
