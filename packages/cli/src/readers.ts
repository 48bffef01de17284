import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { openWorkers, type Workers } from 'volgens'
import type { StreamData } from './read-stream-command.ts'

/**
 * Threads that give whole readings; none is started before the first report.
 *
 * Unless said as many as there are cores, but one: saving takes a core too, and a reader on that one would only stand in
 * its way.
 */
export function openReaders(workers = Math.max(1, availableParallelism() - 1)): Promise<Workers> {
  const data: StreamData = { as: 'json' }
  return openWorkers({ module: worker(), workers, data })
}

/** Beside this file, as source or as built. */
const worker = () => new URL(`./read-worker${extname(import.meta.url)}`, import.meta.url)
