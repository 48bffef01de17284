import { createHash } from 'node:crypto'

/** What makes a report itself: its words and where they were published. */
export interface Publication {
  /** In NFC with LF, as it is kept. */
  readonly text: string
  readonly url?: string | undefined
  readonly outlet?: string | undefined
}

/**
 * The id of a report: the first 128 bits, in hexadecimal, of the SHA-256 of its address (its outlet where it has none)
 * and its text. The same words in two outlets are two reports; the same report given twice is one.
 */
export function reportId({ text, url, outlet }: Publication): string {
  return createHash('sha256')
    .update(`${url ?? outlet ?? ''}\n${text}`, 'utf8')
    .digest('hex')
    .slice(0, 32)
}

/** SHA-256 of the bytes as they were given, in hexadecimal. */
export function originalHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
