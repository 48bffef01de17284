import { MOST_LINE_BYTES } from './limits.ts'
import { splitLines, type Line } from './split-lines.ts'

/** The lines of a stream that hold anything, by their number; a line that is too long comes empty, with its size. */
export async function* filledLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const line of splitLines(chunks, MOST_LINE_BYTES)) {
    const blank = line.bytes.every((byte) => byte === 0x20 || byte === 0x09)
    if (!blank || line.size > line.bytes.length) yield line
  }
}
