/** Browsers look at 1024 bytes; pages in archives often have scripts above it. */
const META_BYTES = 16_384
const XML_BYTES = 512

/**
 * The encoding that a document itself names in its XML declaration or, for HTML, in a `meta` element.
 *
 * A page that says UTF-16 of itself in bytes that can be read as ASCII is UTF-8 (HTML, 13.2.3.2).
 */
export function namedInside(bytes: Uint8Array, html: boolean): string | undefined {
  const named =
    inXml(ascii(bytes, XML_BYTES)) ?? (html ? inMeta(ascii(bytes, META_BYTES)) : undefined)
  return named !== undefined && /^utf-?16/iu.test(named) ? 'utf-8' : named
}

const ascii = (bytes: Uint8Array, most: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, most)).toString('latin1')

const inXml = (head: string) =>
  /^\s{0,99}<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]+)["']/u.exec(head)?.[1]

/** `<meta charset=…>` and `<meta http-equiv=… content="…; charset=…">`, outside comments. */
function inMeta(head: string): string | undefined {
  for (const [tag] of withoutComments(head).matchAll(/<meta[\s/][^>]{0,1000}>/giu)) {
    const label = /\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/iu.exec(tag)?.[1]
    if (label !== undefined) return label
  }
  return undefined
}

function withoutComments(head: string): string {
  const parts: string[] = []
  let at = 0
  for (let open = head.indexOf('<!--'); open >= 0; open = head.indexOf('<!--', at)) {
    parts.push(head.slice(at, open))
    const close = head.indexOf('-->', open)
    if (close < 0) return parts.join('')
    at = close + 3
  }
  return [...parts, head.slice(at)].join('')
}
