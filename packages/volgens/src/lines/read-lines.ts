import { filledLines } from '@volgens/intake'
import { inOrder } from './in-order.ts'
import type { Answer } from './read-line.ts'
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
