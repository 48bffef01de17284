import { LRUCache } from 'lru-cache'

/** Gives what was made for a key, and makes it anew where the state is another one. */
export type KeptByState<Value> = (
  key: string,
  state: string,
  make: () => Promise<Value>,
) => Promise<Value>

/** most: how many keys are kept, those asked for last. Who asks while it is being made waits for that. */
export function keepByState<Value>(most: number): KeptByState<Value> {
  const kept = new LRUCache<string, { readonly state: string; readonly value: Promise<Value> }>({
    max: most,
  })
  return (key, state, make) => {
    const known = kept.get(key)
    const entry = known?.state === state ? known : { state, value: make() }
    kept.set(key, entry)
    // What could not be made is tried again the next time.
    entry.value.catch(() => {
      if (kept.peek(key) === entry) kept.delete(key)
    })
    return entry.value
  }
}
