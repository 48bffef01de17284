/**
 * Looks at the beginning of a stream: what was read until it was enough, and the whole stream from its beginning.
 *
 * enough: asked with the bytes read so far; the end of the stream is always enough.
 */
export async function peekStream(
  chunks: AsyncIterable<Uint8Array>,
  enough: (read: Uint8Array) => boolean,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let next = await iterator.next()
  while (next.done !== true) {
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
    if (enough(head)) break
    next = await iterator.next()
  }
  return { head, whole: continued(head, iterator) }
}

/** A stream of which the beginning was taken, from its beginning. */
export async function* continued<Chunk>(
  head: Chunk,
  iterator: AsyncIterator<Chunk>,
): AsyncGenerator<Chunk> {
  try {
    yield head
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value
    }
  } finally {
    await iterator.return?.()
  }
}
