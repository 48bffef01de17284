/** Ways to write an address that lead, in some program, to this machine or its network. */
export interface Form {
  readonly name: string
  readonly url: string
}

type Bytes = readonly [number, number, number, number]

/** Of this machine: the canary hears what gets through. */
export const LOOPBACK: readonly Bytes[] = [
  [127, 0, 0, 1],
  [127, 1, 2, 3],
  [127, 255, 255, 254],
  [0, 0, 0, 0],
]

/** Of networks behind it; in the network of the namespace test the canary is there. */
export const PRIVATE: readonly Bytes[] = [
  [10, 0, 0, 1],
  [100, 64, 0, 1],
  [169, 254, 169, 254],
  [172, 31, 255, 254],
  [192, 168, 1, 1],
  [198, 18, 0, 1],
]

const value = ([a, b, c, d]: Bytes) => ((a * 256 + b) * 256 + c) * 256 + d
const hex = (n: number, width = 0) => n.toString(16).padStart(width, '0')
const octal = (n: number) => `0${n.toString(8)}`
const dotted = (bytes: Bytes) => bytes.join('.')
const swapDigits = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const circled = (text: string) =>
  text.replace(/\d/g, (digit) =>
    digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit)),
  )
const percent = (text: string) => text.replace(/./g, (each) => `%${hex(each.charCodeAt(0))}`)
/** The last 32 bits of an IPv6 address: 7f00:1. */
const groups = ([a, b, c, d]: Bytes) => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`

const IPV4_FORMS: Readonly<Record<string, (bytes: Bytes) => string>> = {
  dotted,
  decimal: (bytes) => String(value(bytes)),
  hexadecimal: (bytes) => `0x${hex(value(bytes))}`,
  'hexadecimal in capitals': (bytes) => `0X${hex(value(bytes)).toUpperCase()}`,
  'hexadecimal with zeros': (bytes) => `0x000000${hex(value(bytes), 8)}`,
  octal: (bytes) => octal(value(bytes)),
  'octal parts': (bytes) => bytes.map(octal).join('.'),
  'octal parts with zeros': (bytes) => bytes.map((each) => `0000${each.toString(8)}`).join('.'),
  'hexadecimal parts': (bytes) => bytes.map((each) => `0x${hex(each)}`).join('.'),
  'hexadecimal and octal': ([a, b, c, d]) => `0x${hex(a)}.${octal(b)}.${c}.${d}`,
  'two parts': ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  'three parts': ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  'two parts in octal': ([a, b, c, d]) => `${octal(a)}.${octal((b * 256 + c) * 256 + d)}`,
  'dot behind': (bytes) => `${dotted(bytes)}.`,
  'two dots behind': (bytes) => `${dotted(bytes)}..`,
  'percent-encoded': (bytes) => percent(dotted(bytes)),
  'percent-encoded dots': (bytes) => bytes.join('%2E'),
  'percent-encoded twice': (bytes) => bytes.join('%252e'),
  'full-width digits': (bytes) => swapDigits(dotted(bytes), 0xff10),
  'mathematical digits': (bytes) => swapDigits(dotted(bytes), 0x1d7ce),
  'superscript dot': (bytes) => bytes.join('․'),
  'circled digits': (bytes) => circled(dotted(bytes)),
  'ideographic full stops': (bytes) => bytes.join('。'),
  'half-width ideographic full stops': (bytes) => bytes.join('｡'),
  'full-width full stops': (bytes) => bytes.join('．'),
  'zero-width spaces': (bytes) => bytes.join('\u200b.'),
  'soft hyphens': (bytes) => bytes.join('\u00ad.'),
  tabs: (bytes) => bytes.join('.\t'),
  'line ends': (bytes) => bytes.join('\r\n.'),
  'null behind': (bytes) => `${dotted(bytes)}%00.example.org`,
  'slash behind': (bytes) => `${dotted(bytes)}%2f.example.org`,
  'user name before': (bytes) => `example.org@${dotted(bytes)}`,
  'user name and password before': (bytes) => `example.org:80@${dotted(bytes)}`,
  'two users before': (bytes) => `a@example.org@${dotted(bytes)}`,
  'encoded slash in user name': (bytes) => `example.org%2f@${dotted(bytes)}`,
  'backslash and user name': (bytes) => `${dotted(bytes)}\\@example.org`,
  'fragment and user name': (bytes) => `${dotted(bytes)}#@example.org`,
  'query and user name': (bytes) => `${dotted(bytes)}?@example.org`,
  'IPv4-mapped': (bytes) => `[::ffff:${dotted(bytes)}]`,
  'IPv4-mapped in groups': (bytes) => `[::ffff:${groups(bytes)}]`,
  'IPv4-mapped in full': (bytes) => `[0000:0000:0000:0000:0000:FFFF:${groups(bytes)}]`,
  'IPv4-compatible': (bytes) => `[::${dotted(bytes)}]`,
  'IPv4-translated': (bytes) => `[::ffff:0:${dotted(bytes)}]`,
  NAT64: (bytes) => `[64:ff9b::${dotted(bytes)}]`,
  'NAT64 of the own network': (bytes) => `[64:ff9b:1::${dotted(bytes)}]`,
  '6to4': (bytes) => `[2002:${groups(bytes)}::1]`,
  'Teredo server': (bytes) => `[2001:0:${groups(bytes)}::1]`,
  'Teredo client': ([a, b, c, d]) =>
    `[2001:0:102:304:0:0:${groups([255 - a, 255 - b, 255 - c, 255 - d])}]`,
  ISATAP: (bytes) => `[fe80::5efe:${dotted(bytes)}]`,
}

const IPV6_ADDRESSES = [
  ...['::', '::1', '0:0:0:0:0:0:0:1', '0000:0000:0000:0000:0000:0000:0000:0001', '::0.0.0.1'],
  ...['fc00::1', 'fd00:ec2::254', 'FD00:EC2::254', 'fdff:ffff::1', 'fe80::1', 'febf::1', 'fec0::1'],
  ...['ff02::1', 'ff0e::1', '100::1', '100:0:0:1::1', '2001::1', '2001:2::1', '2001:10::1'],
  ...['2001:20::1', '2001:db8::1', '3fff::1', '5f00::1', '4000::1', '64:ff9b::1', '::ffff:0:0'],
  ...['fe80::1%25lo', 'fe80::1%lo', '::1%25lo', '::1%2525lo'],
]

const NAMES = [
  ...['localhost', 'LOCALHOST', 'LocalHost', 'localhost.', 'localhost..', '.localhost'],
  ...['a.localhost', 'a.b.localhost.', 'localhost.localdomain', 'localhost6', 'ip6-localhost'],
  ...[
    'ip6-loopback',
    'ｌｏｃａｌｈｏｓｔ',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    'loc%61lhost',
    '%6c%6f%63%61%6c%68%6f%73%74',
  ],
  ...['local\u00adhost', 'lo\u200bcalhost', 'lo\tcal\nhost', 'localhost%00', 'localhost%2eexample'],
  ...['printer.local', 'nas.lan', 'router.home', 'router.home.arpa', 'metadata.google.internal'],
  ...['metadata', 'kubernetes.default.svc.cluster.local', 'wiki.corp', 'intranet', 'db.private'],
  ...['127.0.0.1.nip.example', 'private.example', '0x7f.1.example', 'a@localhost', 'x:y@localhost'],
]

/** Ways to begin an address that a parser may read otherwise than a server. */
const STARTS = [
  ...['http:/', 'http:', 'http:\\\\', 'http:/\\', 'http:////', 'HTTP://', 'ht\ntp://', ' http://'],
  ...['\u0000http://', 'https://', 'http://\t', 'http://:@', 'http://@'],
]

const OTHER_KINDS = [
  ...[
    'file:///etc/passwd',
    'file://127.0.0.1/etc/passwd',
    'FILE:///etc/passwd',
    'fi\tle:///etc/passwd',
  ],
  ...['gopher://127.0.0.1:PORT/_GET', 'dict://127.0.0.1:PORT/', 'ftp://127.0.0.1:PORT/'],
  ...[
    'ws://127.0.0.1:PORT/',
    'wss://127.0.0.1:PORT/',
    'ldap://127.0.0.1:PORT/',
    'data:text/html,a',
  ],
  ...['javascript:fetch("http://127.0.0.1:PORT/")', 'blob:http://127.0.0.1:PORT/a', 'about:blank'],
  ...['view-source:http://127.0.0.1:PORT/', 'jar:http://127.0.0.1:PORT/!/', 'tcp://127.0.0.1:PORT'],
  ...[
    'unix:/run/docker.sock',
    'http+unix://%2Frun%2Fdocker.sock/',
    '//127.0.0.1:PORT/',
    '/etc/passwd',
  ],
]

/** Addresses of a server on this port. */
export function addressForms(targets: readonly Bytes[], port: number): Form[] {
  const ipv4 = targets.flatMap((bytes) =>
    Object.entries(IPV4_FORMS).map(([name, write]) =>
      form(`${dotted(bytes)} ${name}`, withPort(`http://${write(bytes)}`, port)),
    ),
  )
  const ipv6 = IPV6_ADDRESSES.map((address) => form(address, `http://[${address}]:${port}/`))
  const names = NAMES.map((name) => form(name, `http://${name}:${port}/`))
  const starts = STARTS.map((start) => form(`begins with ${start}`, `${start}127.0.0.1:${port}/`))
  const kinds = OTHER_KINDS.map((url) => form(url, url.replaceAll('PORT', String(port))))
  return [...ipv4, ...ipv6, ...names, ...starts, ...kinds]
}

const form = (name: string, url: string): Form => ({ name: JSON.stringify(name), url })

/** Behind the host, where a query, fragment or backslash follows it too. */
const withPort = (address: string, port: number) =>
  /[\\#?]/.test(address)
    ? address.replace(/(?=[\\#?])/, `:${port}`)
    : `${address}:${port}/latest/meta-data/`
