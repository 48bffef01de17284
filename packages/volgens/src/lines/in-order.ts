/**
 * The results of `work` in the order of `items`, each as soon as it and those before it are there, with at most `atOnce`
 * of them begun and not yet handed on.
 *
 * A slow reader of the results holds back the reading of `items`, and a slow item those behind it: memory is
 * bounded by `atOnce` at both ends. `work` must not throw; the first rejection ends everything.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const begun: Promise<{ readonly kind: 'result'; readonly result: Result }>[] = []
  let coming: ReturnType<typeof take<Item>> | undefined = take(iterator)
  try {
    while (coming !== undefined || begun.length > 0) {
      const room = coming !== undefined && begun.length < atOnce ? [coming] : []
      const next = await Promise.race([...room, ...begun.slice(0, 1)])
      if (next.kind === 'item') {
        begun.push(seen(work(next.item).then((result) => ({ kind: 'result', result }))))
        coming = take(iterator)
      } else if (next.kind === 'end') {
        coming = undefined
      } else {
        void begun.shift()
        yield next.result
      }
    }
  } finally {
    // Not awaited: where the next item is still to come it returns only after that.
    if (coming !== undefined) void iterator.return?.(undefined)?.catch(() => undefined)
  }
}

function take<Item>(iterator: AsyncIterator<Item>) {
  return seen(
    iterator
      .next()
      .then((next) =>
        next.done === true
          ? ({ kind: 'end' } as const)
          : ({ kind: 'item', item: next.value } as const),
      ),
  )
}

/** Awaited later, when its turn comes; a rejection before that must not count as unhandled. */
function seen<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
