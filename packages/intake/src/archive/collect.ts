import { documentTooLarge } from './errors.ts'

/** A document larger than this is no report, nor a mail box of them that fits in memory. */
const MOST_DOCUMENT_BYTES = 100_000_000

/** All bytes of a stream. Throws `document-too-large`. */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = MOST_DOCUMENT_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostBytes) throw documentTooLarge(mostBytes)
    parts.push(chunk)
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
}
