import type { Attachment } from 'svelte/attachments'

/** Reads from the page what it needs, and gives back what then changes it. */
export type Measure = () => (() => void) | undefined

/** Measures many things at once: first all are read, then all are changed, so that the page is laid out once. */
export class Measuring {
  readonly #waiting = new Set<Measure>()
  readonly #measures = new Map<Element, Measure>()
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const measure = this.#measures.get(target)
      if (measure !== undefined) this.ask(measure)
    }
  })

  /** Measures before the next frame. */
  ask(measure: Measure): void {
    if (this.#waiting.size === 0) requestAnimationFrame(() => this.#flush())
    this.#waiting.add(measure)
  }

  /** What is gone is not measured. */
  forget(measure: Measure): void {
    this.#waiting.delete(measure)
  }

  /** Measures now and whenever the element gets another size. */
  watch(measure: Measure): Attachment {
    return (element) => {
      this.#measures.set(element, measure)
      this.#observer.observe(element)
      return () => {
        this.#measures.delete(element)
        this.forget(measure)
        this.#observer.unobserve(element)
      }
    }
  }

  close(): void {
    this.#observer.disconnect()
    this.#waiting.clear()
  }

  #flush(): void {
    const changes = [...this.#waiting].map((measure) => measure())
    this.#waiting.clear()
    for (const change of changes) change?.()
  }
}
