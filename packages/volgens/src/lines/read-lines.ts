import { inOrder } from './in-order.ts'
import { MOST_LINE_BYTES } from './parse-line.ts'
import type { Answer } from './read-line.ts'
import { splitLines, type Line } from './split-lines.ts'
import type { Workers } from './workers.ts'

/**
 * One answer for each line that holds anything, in the order of the lines; memory does not grow with the stream.
 *
 * chunks: UTF-8, one JSON object a line. A line that can't be read has its answer too, and the rest is read.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  workers: Pick<Workers, 'read' | 'atOnce'>,
): AsyncGenerator<Answer> {
  yield* inOrder(filledLines(chunks), (line) => workers.read(line), workers.atOnce)
}

/** The lines of a stream that hold anything, by their number; a line that is too long comes empty, with its size. */
export async function* filledLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const line of splitLines(chunks, MOST_LINE_BYTES)) {
    const blank = line.bytes.every((byte) => byte === 0x20 || byte === 0x09)
    if (!blank || line.size > line.bytes.length) yield line
  }
}
