/**
 * How much two texts agree, 0 to 1: twice the length of their longest common subsequence of UTF-16 units over the sum of
 * their lengths. Letters thus count in their order; what is lost and what is too much weigh the same. Two empty texts
 * agree. Texts beyond 60,000 units between their common ends are compared word by word.
 */
export function characterF1(found: string, expected: string): number {
  const sum = found.length + expected.length
  return sum === 0 ? 1 : (2 * commonLength(found, expected)) / sum
}

const LONGEST = 60_000

function commonLength(one: string, other: string): number {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const long = Math.max(left.length, right.length) > LONGEST
  return start + end + longestCommon(cut(left, long), cut(right, long))
}

const cut = (text: string, words: boolean) => text.split(words ? /(?<=\s)/ : '')

/** The summed length of the longest common subsequence of parts (Wagner & Fischer 1974), a row at a time. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let above = new Uint32Array(right.length + 1)
  for (const part of left) {
    const row = new Uint32Array(right.length + 1)
    right.forEach((other, at) => {
      row[at + 1] =
        part === other ? (above[at] ?? 0) + part.length : Math.max(above[at + 1] ?? 0, row[at] ?? 0)
    })
    above = row
  }
  return above.at(-1) ?? 0
}
