import { once } from 'node:events'
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

/** Writes, and waits where the other side is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
