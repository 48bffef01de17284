import { memoryUsage } from 'node:process'

const LOOK_EVERY_MS = 25
const MB = 1024 * 1024

/**
 * Calls `over` once when the process has grown by more than `limitMb` for each that shares it since now.
 *
 * A thread's own limit counts objects only: the buffers that a bomb unpacks into lie outside. What this
 * thread's objects and buffers take is left out.
 */
export function watchMemory(limitMb: number, sharers: () => number, over: () => void) {
  const before = othersBytes()
  const timer = setInterval(() => {
    if (othersBytes() - before <= limitMb * MB * Math.max(1, sharers())) return
    clearInterval(timer)
    over()
  }, LOOK_EVERY_MS)
  return { stop: () => clearInterval(timer) }
}

function othersBytes(): number {
  const { rss, heapTotal, external } = memoryUsage()
  return rss - heapTotal - external
}
