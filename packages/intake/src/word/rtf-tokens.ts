/** A piece of RTF. `text` and `hex` hold one character for each byte. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** parameter: undefined where none stands there. */
  | { readonly kind: 'word'; readonly word: string; readonly parameter: number | undefined }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'hex' | 'text'; readonly bytes: string }

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const TEXT = /[^\\{}\r\n]+/y
const HEX = /'([0-9a-fA-F]{2})/y

/**
 * Cuts RTF in pieces (RTF Specification 1.9.1, "RTF Syntax"); never fails.
 *
 * source: one character for each byte. The bytes of `\binN` are left out.
 */
export function* rtfTokens(source: string): Generator<Token> {
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at = pattern.lastIndex
    return found
  }
  while (at < source.length) {
    const text = match(TEXT)
    if (text) {
      yield { kind: 'text', bytes: text[0] }
      continue
    }
    const character = source[at++]
    if (character === '{') yield { kind: 'open' }
    else if (character === '}') yield { kind: 'close' }
    else if (character === '\\') {
      const word = match(WORD)
      const parameter = word?.[2] === undefined ? undefined : Number(word[2])
      const hex = word ? undefined : match(HEX)
      if (word?.[1] === 'bin') at += Math.max(0, parameter ?? 0)
      else if (word) yield { kind: 'word', word: word[1] ?? '', parameter }
      else if (hex) yield { kind: 'hex', bytes: String.fromCharCode(parseInt(hex[1] ?? '', 16)) }
      else yield { kind: 'symbol', symbol: source[at++] ?? '' }
    }
  }
}
