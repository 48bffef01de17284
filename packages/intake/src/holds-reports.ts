import { UNPACKERS } from './archive/unpackers.ts'
import { OPENERS } from './openers.ts'
import { peekHead } from './peek-head.ts'
import { ROWS } from './rows.ts'
import type { Source } from './article.ts'

/** Whether a file is of a kind that is read, by its beginning: what to take of a folder. Throws what its chunks throw. */
export async function holdsReports({ name, chunks }: Source): Promise<boolean> {
  const { kind, whole } = await peekHead(chunks(), { name })
  await whole.return(undefined)
  if (kind.fault !== undefined) return false
  return [UNPACKERS, OPENERS, ROWS].some((table) => table[kind.type] !== undefined)
}
