import type { Attachment } from 'svelte/attachments'

/** Tells rows of a long text when they come near the screen and when they leave it; opened once a page. */
export class Nearness {
  readonly #told = new Map<Element, (near: boolean) => void>()
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) this.#told.get(target)?.(isIntersecting)
    },
    // A screen above and below: what is scrolled to has been drawn.
    { rootMargin: '100% 0px' },
  )

  watch(tell: (near: boolean) => void): Attachment {
    return (element) => {
      this.#told.set(element, tell)
      this.#observer.observe(element)
      return () => {
        this.#told.delete(element)
        this.#observer.unobserve(element)
      }
    }
  }

  close(): void {
    this.#observer.disconnect()
  }
}
