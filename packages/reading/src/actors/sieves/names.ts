import { looksTransliterated, nameKeys, sameName } from '@volgens/shapes'
import type { Chain, Chains } from '../chains.ts'
import type { ActorKnowledge } from '../knowledge.ts'
import type { Mention } from '../mention.ts'
import type { Sieve, SieveInput } from './sieve.ts'

/**
 * The same name, a part of it that stands for the whole, or its letters: Kassym-Jomart Tokajev … Tokajev; the World
 * Health Organization … the WHO. Not: Anna Jansen … Piet Jansen.
 */
export const names: Sieve = (input) => {
  const byWord = new Map<string, Mention[]>()
  const sounds = rememberSounds()
  for (const mention of input.mentions) {
    if (mention.form !== 'name') continue
    const words = bareWords(mention, byWord)
    const keys = [...keysOf(words), ...sounds(words)]
    const earlier = [...new Set(keys.flatMap((key) => byWord.get(key) ?? []))]
    joinBest(mention, words, earlier, input)
    remember(byWord, keys, mention)
  }
}

/** Of one name only the latest mentions are looked at, so that a long report takes time by its length. */
const KEPT = 12

function remember(byWord: Map<string, Mention[]>, keys: readonly string[], mention: Mention): void {
  for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []), mention].slice(-KEPT))
}

/** Lower case, without the s of a possessive where the name is known without it: Tokajevs broer. */
function bareWords(mention: Mention, known: ReadonlyMap<string, unknown>): string[] {
  const words = mention.name.map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
  const last = words.at(-1) ?? ''
  const word = mention.tree.words[mention.head]
  const owner = word?.deprel.startsWith('nmod') === true && word.head > mention.head
  const bare = last.replace(/s$/, '')
  return owner && !known.has(last) && known.has(bare) ? [...words.slice(0, -1), bare] : words
}

/** What an earlier name is found by: its last word, its first, and its initials where it has several. */
function keysOf(words: readonly string[]): string[] {
  const initials = words.filter((word) => /^\p{L}/u.test(word)).map((word) => [...word][0])
  const letters = words.map((word) => word.replace(/\./g, ''))
  const keys = [letters.at(-1) ?? '', letters[0] ?? '']
  return [...new Set(words.length > 2 ? [...keys, initials.join('')] : keys)]
}

/** Keys of a last word in other spellings (Tokajev, Tokayev), worked out once for each. */
function rememberSounds(): (words: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (words) => {
    const last = words.at(-1) ?? ''
    if (!looksTransliterated(last)) return []
    const keys = known.get(last) ?? nameKeys(last).map((key) => `~${key}`)
    known.set(last, keys)
    return keys
  }
}

function joinBest(
  mention: Mention,
  words: readonly string[],
  earlier: readonly Mention[],
  { chains, knowledge }: SieveInput,
): void {
  if (earlier.length === 0) return
  const byDistance = [...earlier].sort((a, b) => b.span[0] - a.span[0])
  const relatives = byDistance.filter((other) => isRelative(other, chains))
  const latestFirst = [...byDistance.filter((other) => !relatives.includes(other)), ...relatives]
  for (const fits of [isSame, isShort, isInitials]) {
    for (const other of latestFirst) {
      const chain = chains.of(other)
      if (fits(words, chain, mention, knowledge) && chains.join(other, mention)) return
    }
  }
}

/** Somebody's wife or brother goes by the first name beside them. */
const isRelative = (mention: Mention, chains: Chains): boolean =>
  chains.of(mention).roles.some(({ related }) => related)

function isSame(words: readonly string[], { names }: Chain): boolean {
  return names.some((name) => sameName(name.join(' '), words.join(' ')))
}

/** The last words of a person's full name, the first or last of a body's, or the other way round. */
function isShort(
  words: readonly string[],
  chain: Chain,
  mention: Mention,
  { lexicon }: ActorKnowledge,
): boolean {
  const kinds = [chain.kind, mention.kind]
  const person = kinds.includes('person')
  const bare = kinds.every((kind) => kind === undefined) && !chain.mentions.some(isArticled)
  return chain.names.some((name) => {
    const full = name.map((word) => word.toLowerCase())
    const [long, short] = full.length > words.length ? [full, words] : [words, full]
    if (short.length === long.length) return false
    if (person && chain.names.some((other) => contradicts(other, words))) return false
    const same = (at: number): boolean =>
      short.every((word, i) => long[at + i] === word || sameName(long[at + i] ?? '', word))
    const atEnd = same(long.length - short.length)
    if (!atEnd && !same(0)) return false
    const rest = atEnd ? long.slice(0, -short.length) : long.slice(short.length)
    return person || (bare && atEnd) || rest.every((word) => lexicon.organizationWords.has(word))
  })
}

const isArticled = ({ definite }: Mention): boolean => definite

/** Two full names with different first names are two people. */
function contradicts(name: readonly string[], words: readonly string[]): boolean {
  const [a, b] = [name[0]?.toLowerCase() ?? '', words[0] ?? '']
  if (name.length < 2 || words.length < 2 || a === b) return false
  if (isEnd(words, name) || isEnd(name, words)) return false
  if (/^\p{Ll}\.?$/u.test(a) || /^\p{Ll}\.?$/u.test(b)) return a[0] !== b[0]
  return name.at(-1)?.toLowerCase() === words.at(-1)
}

/** Van der Berg is the end of Jan van der Berg. */
function isEnd(short: readonly string[], long: readonly string[]): boolean {
  const end = long.slice(-short.length).join(' ').toLowerCase()
  return short.length < long.length && end === short.join(' ').toLowerCase()
}

function isInitials(words: readonly string[], chain: Chain): boolean {
  const letters = (words[0] ?? '').replace(/\./g, '')
  if (words.length !== 1 || letters.length < 2) return false
  return chain.names.some((name) => {
    const capitals = name.filter((word) => /^\p{Lu}/u.test(word)).map((word) => [...word][0])
    return name.length > 1 && capitals.join('').toLowerCase() === letters
  })
}
