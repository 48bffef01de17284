/** One line of a stream, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Empty where the line was longer than allowed. */
  readonly bytes: Uint8Array
  /** Bytes in the line as it came. */
  readonly size: number
}

const LF = 0x0a
const CR = 0x0d

/**
 * The lines of a byte stream. Bytes, because a line that is not UTF-8 must not spoil the others.
 *
 * mostBytes: a longer line is given empty, with its size, and never held in memory. A byte order mark is left
 * out, and so is the empty line behind a last line feed.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Line> {
  let number = 1
  let size = 0
  let parts: Uint8Array[] = []
  const finish = (): Line => {
    const line = { number, bytes: size > mostBytes ? new Uint8Array() : joined(parts), size }
    number += 1
    size = 0
    parts = []
    return number === 2 ? withoutMark(line) : line
  }
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= mostBytes) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      keep(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (size > 0) yield finish()
}

/** A copy: a chunk's memory may be reused, and a line is handed to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes
}

function withoutMark(line: Line): Line {
  const [first, second, third] = line.bytes
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  return marked ? { ...line, bytes: line.bytes.subarray(3) } : line
}
