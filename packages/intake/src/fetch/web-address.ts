import { badAddress } from './errors.ts'

/** Characters; longer addresses are rarely of a page, and rules of robots.txt are matched against them. */
const MAX_LENGTH = 2048

/*
 * Ports above 1023 on which something else than a web server is at home: the "bad ports" of the Fetch standard (section
 * 2.9), and databases, caches, queues, remote desktops and the like, which take orders from whoever sends them lines.
 */
const OTHER_SERVICES = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668],
  ...[6669, 6679, 6697, 10080],
  ...[1433, 1434, 1521, 1883, 2181, 2375, 2376, 2379, 2380, 3306, 3389, 4369, 5432, 5672, 5900],
  ...[5984, 5985, 5986, 6379, 6443, 8086, 8883, 9042, 9092, 9200, 9300, 10250, 11211, 27017],
])

/**
 * An address of the web, in the form in which it is asked: host in ASCII, IPv4 in four decimals, no fragment.
 *
 * http and https, on 80, 443 or from 1024 on but for the ports of well-known other services. `base` is the address that leads
 * here. Throws `bad-address`.
 */
export function webAddress(address: string, base?: URL): URL {
  const url = parse(address, base)
  url.hash = ''
  const fault = faultOf(url)
  if (fault !== undefined) throw badAddress(fault)
  return url
}

function parse(address: string, base: URL | undefined): URL {
  if (URL.canParse(address, base?.href)) return new URL(address, base)
  throw badAddress(`“${shorten(address)}” is no address`)
}

/** Words without what may be a password. */
function faultOf({ href, protocol, username, password, host, port }: URL): string | undefined {
  if (protocol !== 'http:' && protocol !== 'https:')
    return `“${shorten(href)}” is of the kind ${protocol} and not http: or https:`
  if (username !== '' || password !== '')
    return `the address on ${host} has a user name or password in it`
  if (href.length > MAX_LENGTH)
    return `“${shorten(href)}” has ${href.length} characters, more than ${MAX_LENGTH}`
  if (!isWebPort(port)) return `${host} is on port ${port}, where no web server is expected`
  return undefined
}

function isWebPort(port: string): boolean {
  if (port === '' || port === '80' || port === '443') return true
  return Number(port) >= 1024 && !OTHER_SERVICES.has(Number(port))
}

const shorten = (address: string) => (address.length > 80 ? `${address.slice(0, 80)}…` : address)
