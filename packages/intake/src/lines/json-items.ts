import type { Line } from './split-lines.ts'

/**
 * The items of a list in JSON, one after another: memory does not grow with the list. What is no list is one item.
 *
 * chunks: UTF-8. mostBytes: a longer item is given empty, with its size. What is broken comes as it stands there: whoever
 * parses it will tell.
 */
export async function* jsonItems(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Line> {
  const placeOf = openScanner()
  const items = openItems(mostBytes)
  for await (const chunk of chunks) {
    let start = 0
    for (const [at, byte] of chunk.entries()) {
      const place = placeOf(byte)
      if (place === 'inside') continue
      if (place === 'between') {
        // White space within an item stays.
        if (items.isEmpty() && start === at) start = at + 1
        continue
      }
      items.keep(chunk.subarray(start, at))
      start = at + 1
      if (!items.isEmpty()) yield items.finish()
    }
    items.keep(chunk.subarray(start))
  }
  if (!items.isEmpty()) yield items.finish()
}

/** The item that is being read, and the numbers of items. */
function openItems(mostBytes: number) {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  return {
    isEmpty: () => size === 0,
    keep(part: Uint8Array) {
      size += part.length
      if (size <= mostBytes) parts.push(part)
      else parts = []
    },
    finish(): Line {
      number += 1
      const line = { number, bytes: Buffer.concat(parts), size }
      parts = []
      size = 0
      return line
    },
  }
}

/** inside: of an item; between: white space; edge: a comma or bracket of the list. */
type Place = 'inside' | 'between' | 'edge'

/** Says byte by byte where in the JSON it stands. */
function openScanner(): (byte: number) => Place {
  let depth = 0
  let inText = false
  let escaped = false
  let isList: boolean | undefined
  return (byte) => {
    if (inText) {
      inText = escaped || byte !== QUOTE
      escaped = !escaped && byte === BACKSLASH
      return 'inside'
    }
    if (isSpace(byte) || (isList === undefined && isMark(byte))) return 'between'
    isList ??= byte === 0x5b
    if (byte === QUOTE) inText = true
    if (isOpening(byte)) depth += 1
    if (isClosing(byte)) depth -= 1
    if (!isList) return 'inside'
    const atEdge = isOpening(byte) || byte === COMMA ? depth === 1 : isClosing(byte) && depth === 0
    return atEdge && !(byte === 0x7b && depth === 1) ? 'edge' : 'inside'
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
/** A byte of a byte order mark. */
const isMark = (byte: number) => byte === 0xef || byte === 0xbb || byte === 0xbf
