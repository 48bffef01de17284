/** What two texts are held beside each other by. */
export interface Shingles {
  /** Each run of five words once, as a number of 32 bits. */
  readonly runs: ReadonlySet<number>
  /** Each number with the word behind it: "12 graden". */
  readonly numbers: ReadonlySet<string>
}

const RUN = 5

/** The runs of words of a text (Broder 1997); marks, case and accents make no difference. Linear in its length. */
export function shinglesOf(text: string): Shingles {
  const words = wordsOf(text)
  const hashes = words.map(hash)
  const runs = new Set<number>()
  for (let first = 0; first + RUN <= hashes.length; first++) {
    let run = 0
    for (let at = first; at < first + RUN; at++)
      run = (Math.imul(run, 0x9e3779b1) + (hashes[at] ?? 0)) | 0
    runs.add(mix(run))
  }
  const numbers = words.flatMap((word, at) =>
    /\p{N}/u.test(word) ? `${word} ${words[at + 1] ?? ''}` : [],
  )
  return { runs, numbers: new Set(numbers) }
}

function wordsOf(text: string): string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The finaliser of MurmurHash3: every bit of the result, of 32, depends on every bit given. */
export function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
