interface Steps {
  readonly first: number
  readonly next: number
}

/**
 * How many of a long list are drawn: the first screens at once, the rest in steps between which the page can be seen and
 * used; all of them for print. To be made while a component is.
 */
export class InSteps {
  #upTo: number = $state(0)
  #printing: boolean = $state(false)
  readonly #length: () => number

  constructor(length: () => number, { first, next }: Steps) {
    this.#length = length
    this.#upTo = first
    // After what is there has been painted; a page in the background is not painted, and waits.
    $effect(() => {
      if (this.isWhole) return
      const from = this.#upTo
      const frame = requestAnimationFrame(() => setTimeout(() => (this.#upTo = from + next)))
      return () => cancelAnimationFrame(frame)
    })
    $effect(() => {
      const print = () => (this.#printing = true)
      const printed = () => (this.#printing = false)
      addEventListener('beforeprint', print)
      addEventListener('afterprint', printed)
      return () => {
        removeEventListener('beforeprint', print)
        removeEventListener('afterprint', printed)
      }
    })
  }

  get isWhole(): boolean {
    return this.#printing || this.#upTo >= this.#length()
  }

  /** Those that are drawn. */
  of<Item>(list: readonly Item[]): readonly Item[] {
    return this.isWhole ? list : list.slice(0, this.#upTo)
  }
}
