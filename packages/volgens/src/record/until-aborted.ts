/** The items until the signal is aborted, also where the next one does not come for long. */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  const aborted = new Promise<undefined>((resolve) => {
    if (signal?.aborted === true) resolve(undefined)
    else signal?.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  try {
    for (;;) {
      const pending = iterator.next()
      // Left behind where the signal comes first.
      pending.catch(() => undefined)
      const next = await Promise.race([aborted, pending])
      if (next === undefined || next.done === true || signal?.aborted === true) return
      yield next.value
    }
  } finally {
    // Not awaited: an iterator that waits for its own next item returns only after that.
    void iterator.return?.(undefined)?.catch(() => undefined)
  }
}
