import { CYRILLIC_TRADITIONS, LATIN_TRADITIONS, type Tradition } from './spellings.ts'
import { looksTransliterated } from './transliterated.ts'

/**
 * Keys of a name's last word: two spellings of one name share a key, in Dutch, English, French, German or Cyrillic
 * letters. For finding candidates; `sameName` decides.
 *
 * "Tokajev", "Tokayev", "Tokaïev", "Токаев" share a key. Sorted, none twice; [] for a name without letters.
 */
export function nameKeys(name: string): string[] {
  const last = tokensOf(name).at(-1)
  return last === undefined ? [] : [...new Set([...plainKeys(last), ...soundKeys(last)])].sort()
}

/**
 * Whether two names may be one person's or body's by their spelling alone.
 *
 * Their first and last words must meet, and between them those that both have; one word meets only one word. Across
 * spelling traditions only where a name looks transliterated: Poetin is Poutine, Jansen is not Janssen.
 */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [tokensOf(a), tokensOf(b)]
  if (left.length === 0 || right.length === 0) return false
  if ((left.length === 1) !== (right.length === 1)) return false
  const open = [...left, ...right].some(looksTransliterated)
  const meets = (x = '', y = ''): boolean => meet(x, y, open)
  if (!meets(left[0], right[0]) || !meets(left.at(-1), right.at(-1))) return false
  return left.length !== right.length || left.every((token, i) => meets(token, right[i]))
}

/** Lower-case words without marks between them: "Kim Jong-un" → kim, jong, un. Full stops of initials go. */
function tokensOf(name: string): string[] {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ.]/g, '')
  return words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function meet(a: string, b: string, open: boolean): boolean {
  const shared = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].some((key) => y.has(key))
  if (shared(plainKeys(a), plainKeys(b))) return true
  return open && shared(soundKeys(a), soundKeys(b))
}

/** The word without accents; with German ä, ö, ü also as ae, oe, ue. */
function plainKeys(token: string): Set<string> {
  const letters = token.replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd')
  const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
  return new Set([bare(letters), bare(letters.replace(/[äöü]/g, (umlaut) => `${bare(umlaut)}e`))])
}

function soundKeys(token: string): Set<string> {
  const traditions = /\p{Script=Cyrillic}/u.test(token) ? CYRILLIC_TRADITIONS : LATIN_TRADITIONS
  return new Set(traditions.map((tradition) => reduce(spell(token, tradition))))
}

const LONGEST = 7

/** A word in the letters of the sounds; at each place the longest spelling that the tradition lists. */
function spell(token: string, tradition: Tradition): string {
  let sounds = ''
  for (let at = 0; at < token.length;) {
    let size = Math.min(LONGEST, token.length - at)
    while (size > 1 && tradition[token.slice(at, at + size)] === undefined) size--
    const letters = token.slice(at, at + size)
    sounds += tradition[letters] ?? letters
    at += size
  }
  return sounds
}

/** Takes away what no tradition writes alike: glides beside vowels, doubled letters, the e of -ine. */
function reduce(sounds: string): string {
  return sounds
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aeou])i(?=[aeou])/g, '$1')
    .replace(/^ie|(?<=[^aeou])ie/g, 'e')
    .replace(/io/g, 'e')
    .replace(/(?<=[WCSZ])o/g, 'e')
    .replace(/(?<=.in)e$/, '')
    .replace(/(?<=d)(er|re)$/, 'r')
    .replace(/(.)\1+/g, '$1')
}
