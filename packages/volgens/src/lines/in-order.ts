/**
 * The results of `work` in the order of `items`, with at most `atOnce` of them begun and not yet handed on.
 *
 * A slow reader of the results holds back the reading of `items`, and a slow item those behind it: memory is
 * bounded by `atOnce` at both ends. `work` must not throw; the first rejection ends everything.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Seen below, when its turn comes; a rejection before that must not count as unhandled.
    result.catch(() => undefined)
    begun.push(result)
    while (begun.length >= atOnce) yield await next(begun)
  }
  while (begun.length > 0) yield await next(begun)
}

async function next<Result>(begun: Promise<Result>[]): Promise<Result> {
  const first = begun.shift()
  if (first === undefined) throw new RangeError('nothing was begun')
  return first
}
