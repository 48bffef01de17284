import { sizeOf, type Span } from './span.ts'

/** Parts of a text that stand on somebody's account. */
export interface OwnedPart<Owner> {
  readonly owner: Owner
  readonly spans: readonly Span[]
}

/**
 * How many characters of a text are whose, without white space; what is nobody's is of undefined.
 *
 * What is in two parts counts for the wider one: what one voice says that another said, the text has from the first.
 */
export function ownedCharacters<Owner>(
  text: string,
  parts: readonly OwnedPart<Owner>[],
): Map<Owner | undefined, number> {
  const widestFirst = [...parts].sort((a, b) => sizeOf(b.spans) - sizeOf(a.spans))
  // 0 is nobody, otherwise one more than the place of a part.
  const partAt = new Int32Array(text.length)
  for (const [i, { spans }] of widestFirst.entries()) {
    for (const [start, end] of spans) {
      for (let at = start; at < end; at++) if (partAt[at] === 0) partAt[at] = i + 1
    }
  }
  const sizes = new Map<Owner | undefined, number>()
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at))) continue
    const owner = widestFirst[(partAt[at] ?? 0) - 1]?.owner
    sizes.set(owner, (sizes.get(owner) ?? 0) + 1)
  }
  return sizes
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
