import { statfs } from 'node:fs/promises'

/**
 * Bytes that a transaction may need before it begins: two segments of PostgreSQL's log (16 MiB each) and its tables.
 * PGlite does not come back from a write that finds no room.
 */
export const ROOM_TO_BEGIN = 64 * 2 ** 20

/** Below this a statement that does not come back has found no room for the next segment of the log. */
export const ROOM_FOR_LOG = 17 * 2 ** 20

/** Whether the disk that holds the folder has less than so many bytes left for this user; false where nobody can tell. */
export async function isShortOf(bytes: number, folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < bytes
  } catch {
    return false
  }
}
