/** Writes one after the other, in the background, in the order in which people decided. */
export class WriteQueue {
  #last: Promise<void> = Promise.resolve()
  /** How many are not done yet. */
  waiting = $state(0)

  /** write: sees to its own faults. */
  add(write: () => Promise<void>): void {
    this.waiting += 1
    this.#last = this.#last.then(write).finally(() => (this.waiting -= 1))
  }
}
