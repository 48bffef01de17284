/** What a UTF-16 code unit is to the text stage; half a surrogate pair is what the pair is, a lone one glue. */
export type CharacterKind =
  'space' | 'lower' | 'upper' | 'letter' | 'digit' | 'glue' | 'punctuation' | 'symbol'

const kinds: readonly CharacterKind[] = [
  'space',
  'lower',
  'upper',
  'letter',
  'digit',
  'glue',
  'punctuation',
  'symbol',
]

/** Code + 1 in `kinds` for each code unit seen so far, 0 where not looked at yet. */
const known = new Uint8Array(0x10000)

/**
 * The kind of the character that begins at `at`; `space` outside the text.
 *
 * glue: combining marks, format characters and all that Unicode gives no class; it belongs to the word around it.
 */
export function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 'space'
  if (code >= 0xd800 && code < 0xe000) return surrogateKind(text, at)
  let index = known[code] ?? 0
  if (index === 0) {
    index = kinds.indexOf(classify(String.fromCharCode(code))) + 1
    known[code] = index
  }
  return kinds[index - 1] ?? 'glue'
}

/** True for letters, digits and what belongs to them: the inside of a word. */
export function isWordAt(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind !== 'space' && kind !== 'punctuation' && kind !== 'symbol'
}

/** True for a letter of either case or none. */
export function isLetterAt(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === 'lower' || kind === 'upper' || kind === 'letter'
}

export function isSpaceAt(text: string, at: number): boolean {
  return kindAt(text, at) === 'space'
}

/** 2 for a whole surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function surrogateKind(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at)
  if (code < 0xdc00) {
    const point = text.codePointAt(at) ?? 0
    return point > 0xffff ? classify(String.fromCodePoint(point)) : 'glue'
  }
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  return before >= 0xd800 && before < 0xdc00 ? surrogateKind(text, at - 1) : 'glue'
}

function classify(character: string): CharacterKind {
  if (/\s/u.test(character)) return 'space'
  if (/\p{Lu}|\p{Lt}/u.test(character)) return 'upper'
  if (/\p{Ll}/u.test(character)) return 'lower'
  if (/\p{L}/u.test(character)) return 'letter'
  if (/\p{N}/u.test(character)) return 'digit'
  if (/\p{P}/u.test(character)) return 'punctuation'
  if (/\p{S}/u.test(character)) return 'symbol'
  return 'glue'
}
