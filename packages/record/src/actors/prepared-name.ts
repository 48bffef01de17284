import { nameKeys } from '@volgens/shapes'
import { initialsOf } from '../items/report-actors.ts'

/** A name with what is compared of it, each reckoned once and only where it is asked for. */
export interface PreparedName {
  readonly name: string
  /** In lower case, without accents and marks. */
  readonly words: readonly string[]
  /** The words with a space between. */
  readonly bare: string
  /** Begins as a name does; "ministerie van Defensie" and "woordvoerder" describe. */
  readonly isName: boolean
  readonly initials: string | undefined
  /** Keys across spellings: of its last word, and of each. */
  readonly lastKeys: ReadonlySet<string>
  readonly wordKeys: () => readonly ReadonlySet<string>[]
  /** Its pieces of three letters. */
  readonly trigrams: () => ReadonlySet<string>
}

/** Keys of a word, across spellings. */
export type WordKeys = (word: string) => ReadonlySet<string>

/** Reckons the keys of each word once: most names begin as another does. */
export function rememberedKeys(): WordKeys {
  const known = new Map<string, ReadonlySet<string>>()
  return (word) => {
    const keys = known.get(word) ?? new Set(nameKeys(word))
    known.set(word, keys)
    return keys
  }
}

/** keys: those that the record keeps of the name. */
export function prepareName(name: string, keys: readonly string[], keysOf: WordKeys): PreparedName {
  const letters = name.normalize('NFD').replace(/[\p{M}.'’]/gu, '')
  const words = letters.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const bare = words.join(' ')
  return {
    name,
    words,
    bare,
    isName: /^\P{L}*\p{Lu}/u.test(name),
    initials: initialsOf(name),
    lastKeys: new Set(keys.filter((key) => !key.includes(':'))),
    wordKeys: once(() =>
      (name.replace(/['’ʼ.]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(keysOf),
    ),
    trigrams: once(() => trigramsOf(words)),
  }
}

function once<Value>(reckon: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= reckon())
}

export function shareKey(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true
  return false
}

/** As pg_trgm cuts words: with two spaces before and one behind. */
export function trigramsOf(words: readonly string[]): Set<string> {
  const pieces = new Set<string>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3))
  }
  return pieces
}
