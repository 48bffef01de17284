import type { Readable, Writable } from 'node:stream'

/** What a command reads from and writes to; `process` is one. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** Results. */
  readonly stdout: Terminal
  /** Progress and faults. */
  readonly stderr: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
}

export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Writes, and waits where the other side is slower than we are. Rejects with EPIPE where nobody reads any more. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (fault) => (fault ? reject(fault) : resolve()))
  })
}

/** A reader that has seen enough (`| head`) closes the pipe: the end, and no fault. */
export const isClosedPipe = (fault: unknown) =>
  (fault as NodeJS.ErrnoException | undefined)?.code === 'EPIPE'
