import { archiveBomb } from './errors.ts'

/** Text shrinks to a tenth, the tamest page to a hundredth: nothing of use shrinks more than this. */
const MOST_TIMES = 200
/** Below this it is no matter. */
const FREE_BYTES = 10_000_000
const MOST_ENTRIES = 1_000_000

/** What may be unpacked of one source with all that is in it. */
export interface Budget {
  /** So many bytes of the source itself were read. */
  given(bytes: number): void
  /** So many bytes were unpacked, at any depth. Throws `archive-bomb`. */
  unpacked(bytes: number): void
  /** One more entry was met, at any depth. Throws `archive-bomb`. */
  entry(): void
  /** Whether it threw: nothing more is to be unpacked. */
  isSpent(): boolean
}

export function openBudget(): Budget {
  let given = 0
  let unpacked = 0
  let entries = 0
  let spent = false
  const stop = (found: string) => {
    spent = true
    return archiveBomb(found)
  }
  return {
    given: (bytes) => void (given += bytes),
    unpacked(bytes) {
      unpacked += bytes
      if (unpacked > FREE_BYTES + MOST_TIMES * given) {
        throw stop(`${mb(given)} grow to more than ${mb(unpacked)}`)
      }
    },
    entry() {
      entries += 1
      if (entries > MOST_ENTRIES)
        throw stop(`more than ${MOST_ENTRIES.toLocaleString('en')} entries`)
    },
    isSpent: () => spent,
  }
}

const mb = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`

/** The chunks as they are, each counted. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}
