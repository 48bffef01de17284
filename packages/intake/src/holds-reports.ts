import { UNPACKERS } from './archive/unpackers.ts'
import { TYPE } from './kind/kinds.ts'
import { OPENERS } from './openers.ts'
import { peekHead } from './peek-head.ts'
import { ROWS } from './rows.ts'
import type { Source } from './article.ts'

/**
 * Whether a file is of a kind that is read, by its beginning: what to take of a folder. Of JSON, what has a text: settings
 * are JSON too. Throws what its chunks throw.
 */
export async function holdsReports({ name, chunks }: Source): Promise<boolean> {
  const { kind, whole } = await peekHead(chunks(), { name })
  const first = await whole.next()
  await whole.return(undefined)
  if (kind.fault !== undefined) return false
  if (kind.type === TYPE.json && first.done !== true && !hasText(first.value)) return false
  return [UNPACKERS, OPENERS, ROWS].some((table) => table[kind.type] !== undefined)
}

/** In its beginning: a report whose text comes after much else is added by its name. */
const hasText = (head: Uint8Array): boolean => Buffer.from(head).includes('"text"')
