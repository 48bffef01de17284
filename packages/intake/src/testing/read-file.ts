import { readFileSync } from 'node:fs'
import type { Document } from '../article.ts'

/** A document of the folder files/. */
export const readFile = (name: string): Document => ({
  name,
  bytes: readFileSync(new URL(`./files/${name}`, import.meta.url)),
})

/** A document of these words or bytes. */
export const documentOf = (name: string, content: string | Uint8Array): Document => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
})
