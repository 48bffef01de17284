/** Longest first, so that n't is not read as a word in 't. */
const clitics = ["n't", "'ll", "'re", "'ve", "'d", "'m", "'s"]

/** Written as one word, two words in the treebanks: where the second begins. */
const contractions: ReadonlyMap<string, number> = new Map([
  ["'tis", 2],
  ["'twas", 2],
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
])

/**
 * Where a written word falls apart into syntactic words: UTF-16 offsets inside it, ascending.
 *
 * "don't" → [2], "President's" → [9], "I'd've" → [1, 3], "workers'" → [7], "cannot" → [3], "gonna" → [3];
 * "O'Brien" → [], "'s" → []. Straight and curly apostrophes alike.
 * Source: the tokenisation of UD English EWT and GUM.
 */
export function splitClitics(word: string): readonly number[] {
  const plain = word.replaceAll('’', "'").toLowerCase()
  // Lower-casing changes the length of a few letters (İ): no English clitic follows those.
  if (plain.length !== word.length) return []
  const whole = contractions.get(plain)
  if (whole !== undefined) return [whole]
  const offsets: number[] = []
  let end = plain.length
  for (let start = cliticStart(plain, end); start > 0; start = cliticStart(plain, end)) {
    offsets.unshift(start)
    end = start
  }
  return offsets
}

/** Where the clitic that ends at `end` begins; 0 when there is none or nothing stands before it. */
function cliticStart(word: string, end: number): number {
  const head = word.slice(0, end)
  const clitic = clitics.find((each) => head.endsWith(each))
  if (clitic !== undefined) return end - clitic.length
  return end === word.length && /\p{L}s'$/u.test(head) ? end - 1 : 0
}
