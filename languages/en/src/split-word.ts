/** Longest first, so that n't is not read as a word in 't. */
const clitics = ["n't", "'ll", "'re", "'ve", "'d", "'m", "'s"]

/** Written as one word, several words in the treebanks: where the later ones begin. */
const contractions: ReadonlyMap<string, readonly number[]> = new Map([
  ["'tis", [2]],
  ["'twas", [2]],
  ['cannot', [3]],
  ['dunno', [2, 3]],
  ['gimme', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['lemme', [3]],
  ['wanna', [3]],
])

/** "wouldn't've" has two; more are noise. */
const MOST_CLITICS = 3

/** What stands before a hyphen and makes one word with what follows: re-elect, co-founder, mid-May. */
const prefixes: ReadonlySet<string> = new Set(
  `agri ante anti arch bi bio co counter cross cyber e electro ex extra fore hyper inter intra macro mega meta micro
  mid mini mis mono multi neo non over pan para peri post pre pro pseudo psycho re semi socio sub super supra tele
  trans tri ultra un uni vice`.split(/\s+/),
)

/**
 * Where a written word falls apart into syntactic words: UTF-16 offsets inside it, ascending.
 *
 * Before a clitic: "don't" → [2], "President's" → [9], "I'd've" → [1, 3], "workers'" → [7]; in "cannot" → [3].
 * Around a hyphen, unless a prefix stands before it: "three-year" → [5, 6], "re-elected" → []. Around a slash
 * between words: "and/or" → [3, 4]. Behind a number: "50%" → [2], "5pm" → [1]. Dates, telephone numbers and names
 * stay whole: "2022-01-07", "555-0123", "O'Brien". Straight and curly apostrophes alike.
 * Source: the tokenisation of UD English EWT and GUM.
 */
export function splitWord(word: string): readonly number[] {
  const plain = word.replaceAll('’', "'").toLowerCase()
  // Lower-casing changes the length of a few letters (İ): none of the words here has one.
  if (plain.length !== word.length) return []
  const whole = contractions.get(plain)
  if (whole !== undefined) return whole
  const offsets: number[] = []
  let end = plain.length
  for (let count = 0; count < MOST_CLITICS; count++) {
    const start = cliticStart(plain, end)
    if (start <= 0) break
    offsets.unshift(start)
    end = start
  }
  return [...stemCuts(plain.slice(0, end)), ...offsets]
}

/** Where the clitic that ends at `end` begins; 0 when there is none or nothing stands before it. */
function cliticStart(word: string, end: number): number {
  const head = word.slice(0, end)
  const clitic = clitics.find((each) => head.endsWith(each))
  if (clitic !== undefined) return end - clitic.length
  return end === word.length && /\p{L}[sxz]'$/u.test(head) ? end - 1 : 0
}

const UNIT = /^[\d.,]+(?=(?:%|am|pm|km|cm|mm|kg|lbs?|hrs|mph)$)/
const JOINT = /[-/‐‑]/g

/** A date, a telephone number: digits with two or more joints, or three digits and four. */
const NUMBER = /^(?:\+?\d+(?:[-/‐‑]\d+){2,}|\d{3}[-‐‑]\d{4})$/

function stemCuts(stem: string): number[] {
  const number = UNIT.exec(stem)
  if (number !== null) return [number[0].length]
  if (NUMBER.test(stem)) return []
  const around = [...stem.matchAll(JOINT)]
    .filter(({ index }) => isCut(stem, index))
    .flatMap(({ index }) => [index, index + 1])
  return [...new Set(around)].filter((cut) => cut > 0 && cut < stem.length)
}

/** Longer than any prefix: how far before a hyphen is looked. */
const REACH = 12

/** Whether the words around a hyphen or slash are words of their own; not in "re-elected", "w/o", "9/11". */
function isCut(stem: string, at: number): boolean {
  if (at === 0) return /^\p{L}{2}/u.test(stem.slice(1, 5))
  if (at === stem.length - 1) return false
  if (stem.charAt(at) === '/') return at > 1 && !/\d/.test(stem.charAt(at - 1))
  const part = /[\p{L}\p{N}]+$/u.exec(stem.slice(Math.max(0, at - REACH), at))?.[0] ?? ''
  return !prefixes.has(part)
}
