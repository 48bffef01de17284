import { tidy } from '../printed/paragraphs.ts'
import type { Line } from './page.ts'

const HYPHEN_AT_END = /([\p{L}\p{N}][\p{L}\p{N}’'-]*)[-\u2010\u00ad]$/u
/** The space that a note's raised number leaves before a full stop. */
const LOOSE = / (?=[.,;:!?](?: |$))/g
const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu
/** Words for which the first half of a compound waits: "land- en tuinbouw". */
const WAITED_FOR = /^(?:en|of|tot|and|or|to|und|als|noch)(?![\p{L}-])/u

/**
 * Gives a function that joins the lines of a paragraph and undoes the hyphens that their ends brought.
 *
 * all: the file's lines; how a word is written amid them says whether its hyphen is its own.
 */
export function joinLines(all: readonly Line[]): (lines: readonly Line[]) => string {
  const written = new Set<string>()
  for (const { text } of all) {
    // The first and last word of a line may be halves.
    for (const [word] of [...text.matchAll(WORD)].slice(1, -1)) written.add(word.toLowerCase())
  }
  return (lines) =>
    tidy(
      lines.reduce(
        (text, line) => (text === '' ? line.text : joinTwo(text, line.text, written)),
        '',
      ),
    ).replace(LOOSE, '')
}

/** Exported for its cases. written: words as they stand amid lines, in lower case. */
export function joinTwo(text: string, next: string, written: ReadonlySet<string>): string {
  // Only the end counts: a long paragraph is not searched again for each of its lines.
  const left = HYPHEN_AT_END.exec(text.slice(-60))?.[1]
  if (left === undefined)
    return /[-–—\u2010]$/.test(text) && !/\s.$/u.test(text) ? text + next : `${text} ${next}`
  const stem = text.slice(0, -1)
  const right = next.match(WORD)?.[0] ?? ''
  if (WAITED_FOR.test(next) && !written.has(left.toLowerCase() + right)) return `${stem}- ${next}`
  return keepsHyphen(left, next, right, written) ? `${stem}-${next}` : stem + next
}

/**
 * Whether the hyphen belongs to the word: Noord-Holland, oud-minister, VVD-leider, 65-plusser.
 *
 * The file's own spelling decides where it has the word; else capitals and digits, before which and after which
 * no syllable is divided, and what is written with a hyphen always.
 */
function keepsHyphen(
  left: string,
  next: string,
  right: string,
  written: ReadonlySet<string>,
): boolean {
  if (!/^\p{L}/u.test(next) || /^\p{Lu}/u.test(next)) return true
  const [half, rest] = [left.toLowerCase(), right.toLowerCase()]
  if (written.has(`${half}-${rest}`)) return true
  if (written.has(half + rest)) return false
  if (/\p{N}$/u.test(left) || /^\p{Lu}{2,}$/u.test(left) || /^\p{Lu}$/u.test(left)) return true
  return /^(?:oud|ex|niet|non|vice|quasi|interim)$/.test(half) && rest.length >= 6
}
