import type { Fetcher } from '@volgens/intake'
import { endImport, nextImport, type PendingImport, type Store } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import type { AddOptions } from 'volgens'
import { addDocuments, type Progress } from './add-documents.ts'
import { openIdling } from './idling.ts'
import { listenersById } from './listeners.ts'

/** What imports are done with; handed in, so that a test needs no model and no network. */
export interface ImportMeans {
  readonly fetcher: Pick<Fetcher, 'fetch'>
  /** Threads that read reports: opened when the first report comes, closed when none came for a while. */
  readonly openReaders: () => Promise<AddOptions['workers'] & { close(): Promise<void> }>
  /** Folder of the example dossier. */
  readonly example?: string | undefined
  /** Told of what nobody foresaw. */
  readonly onFault?: (fault: unknown) => void
}

/** Does what was given to be added, one import after the other. */
export interface Imports {
  readonly example: string | undefined
  /** To be called when there is something new to do, and at the start for what was not finished. */
  wake(): void
  /** How far an import is; undefined where it is not being done. */
  running(id: number): Readonly<Progress> | undefined
  /** Ends an import before its time; what was added stays. */
  stop(id: number): Promise<void>
  /** Calls back each time there is more to tell of an import, until the function that it gives is called. */
  watch(id: number, onChange: () => void): () => void
  /** Once nothing waits any more. */
  idle(): Promise<void>
  /** Saves what is being read; the rest goes on when a server is started again. */
  close(): Promise<void>
}

interface Current {
  readonly id: number
  readonly stopping: AbortController
  readonly progress: Progress
}

/** Does nothing before it is woken. */
export function runImports(store: Store, means: ImportMeans): Imports {
  const listeners = listenersById()
  const readers = openIdling(means.openReaders)
  let current: Current | undefined
  let working: Promise<void> | undefined
  let woken = false
  let closed = false

  const carryOut = async (pending: PendingImport) => {
    const { id } = pending
    const stopping = new AbortController()
    const progress: Progress = { total: undefined }
    current = { id, stopping, progress }
    const opening = { store, ...means, signal: stopping.signal, progress }
    const onTold = () => listeners.call(id)
    onTold()
    try {
      await readers.use((workers) => addDocuments(pending, { ...opening, workers, onTold }))
      if (!closed) await endImport(store, id, { stopped: stopping.signal.aborted })
    } catch (fault) {
      if (!(fault instanceof VolgensError)) means.onFault?.(fault)
      if (!closed) await endImport(store, id, faultOf(fault))
    } finally {
      current = undefined
      onTold()
    }
  }

  const work = async () => {
    while (woken && !closed) {
      woken = false
      let next = await nextImport(store)
      while (next !== undefined && !closed) {
        await carryOut(next)
        next = await nextImport(store)
      }
    }
  }

  const wake = () => {
    woken = true
    working ??= work()
      .catch((fault: unknown) => means.onFault?.(fault))
      .finally(() => {
        working = undefined
        // Woken after the last look, before this.
        if (woken && !closed) wake()
      })
  }

  return {
    example: means.example,
    wake,
    running: (id) => (current?.id === id ? current.progress : undefined),
    async stop(id) {
      if (current?.id === id) current.stopping.abort()
      else await endImport(store, id, { stopped: true })
      listeners.call(id)
    },
    watch: listeners.add,
    async idle() {
      while (working !== undefined) await working
    },
    async close() {
      closed = true
      current?.stopping.abort()
      await working
      await readers.close()
    },
  }
}

const faultOf = (fault: unknown) =>
  fault instanceof VolgensError
    ? { stopped: true, code: fault.code, message: fault.message }
    : { stopped: true, code: 'internal', message: 'a fault of ours; the log of the server has it' }
