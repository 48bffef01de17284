/** A thing that is opened when it is needed, and closed when it was not for a while. */
export interface Idling<Thing> {
  /** Throws what opening it throws. */
  use<Result>(work: (thing: Thing) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** A model takes some hundred MB: not to be held through the night. */
const IDLE_MS = 60_000

/** One user at a time. */
export function openIdling<Thing extends { close(): Promise<void> }>(
  open: () => Promise<Thing>,
  idleMs = IDLE_MS,
): Idling<Thing> {
  let opened: Promise<Thing> | undefined
  let timer: NodeJS.Timeout | undefined
  const close = async () => {
    clearTimeout(timer)
    const closing = opened
    opened = undefined
    await (await closing)?.close()
  }
  return {
    async use(work) {
      clearTimeout(timer)
      opened ??= open()
      opened.catch(() => (opened = undefined))
      try {
        return await work(await opened)
      } finally {
        timer = setTimeout(() => void close(), idleMs).unref()
      }
    },
    close,
  }
}
