import { SvelteMap } from 'svelte/reactivity'
import { ApiFault } from './client.ts'

/** What is asked of the server before it is needed, and then there at once. */
export class Preloaded<Key, Value> {
  readonly #ask: (key: Key) => Promise<Value>
  readonly #found = new SvelteMap<Key, Value | ApiFault>()
  readonly #asked = new Map<Key, Promise<Value>>()
  readonly #most: number

  /** most: how many are kept; who was asked for first goes first. */
  constructor(ask: (key: Key) => Promise<Value>, most: number) {
    this.#ask = ask
    this.#most = most
  }

  /** What came, or why it did not; undefined while it is on its way. */
  get(key: Key): Value | ApiFault | undefined {
    return this.#found.get(key)
  }

  /** Asks, unless it was asked before; rejects with `ApiFault`. */
  want(key: Key): Promise<Value> {
    const asked = this.#asked.get(key)
    if (asked !== undefined) return asked
    const asking = this.#ask(key).then(
      (value) => (this.#found.set(key, value), value),
      (cause: unknown) => {
        const fault = cause instanceof ApiFault ? cause : new ApiFault(undefined, cause)
        this.#asked.delete(key)
        this.#found.set(key, fault)
        throw fault
      },
    )
    // Who wants it only for later does not wait for it: the fault is kept in its place.
    asking.catch(() => undefined)
    this.#asked.set(key, asking)
    this.#tidy()
    return asking
  }

  /** It is known to be this now. */
  set(key: Key, value: Value): void {
    this.#asked.set(key, Promise.resolve(value))
    this.#found.set(key, value)
  }

  /** It is asked for again. */
  again(key: Key): Promise<Value> {
    this.#asked.delete(key)
    return this.want(key)
  }

  #tidy(): void {
    for (const key of [...this.#asked.keys()].slice(0, -this.#most)) {
      this.#asked.delete(key)
      this.#found.delete(key)
    }
  }
}
