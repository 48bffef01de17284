import { relation, wordAt } from '../../syntax/tree.ts'
import type { Pronoun } from '../../words/people-word.ts'
import { agree, type Chain } from '../chains.ts'
import type { Mention } from '../mention.ts'
import type { Sieve, SieveInput } from './sieve.ts'

/**
 * A pronoun of the third person stands for the nearest actor before it that agrees in number and gender; subjects
 * and those spoken of most come first (Hobbs 1978; Lappin & Leass 1994). Within a sentence "him" is not its subject.
 */
export const pronouns: Sieve = (input) => {
  input.mentions.forEach((mention, at) => {
    if (mention.form !== 'pronoun' || !mention.readings.some(({ person }) => person === 3)) return
    const best = bestBefore(mention, at, input)
    if (best !== undefined) input.chains.join(best, mention)
  })
}

/** Sentences that are looked back at, and mentions at most. */
const SENTENCES = 3
const MENTIONS = 40

function bestBefore(pronoun: Mention, at: number, input: SieveInput): Mention | undefined {
  const beside = mentionsBeside(pronoun, at, input.mentions)
  if (pronoun.plural === true && beside.some(isSeveral)) return undefined
  const apart = new Set(beside.map((other) => input.chains.of(other)))
  let best: Mention | undefined
  let most = 0
  for (let i = at - 1; i >= Math.max(0, at - MENTIONS); i--) {
    const other = input.mentions[i]
    if (other === undefined || pronoun.tree.index - other.tree.index > SENTENCES) break
    const score = mayMean(pronoun, other, apart, input) ? likelihood(pronoun, other, input) : 0
    if (score > most) [best, most] = [other, score]
  }
  return best
}

/**
 * Who stands beside a pronoun in its clause and so is somebody else: "*Hij* vroeg hem". Of two in the plural ("they
 * dropped them", "they call us") one is as often things, or people who were not named.
 */
function mentionsBeside(pronoun: Mention, at: number, mentions: readonly Mention[]): Mention[] {
  const near = mentions.slice(Math.max(0, at - MENTIONS), at + MENTIONS)
  return near.filter(
    (other) =>
      other !== pronoun && other.tree === pronoun.tree && !mayMeanInSentence(pronoun, other),
  )
}

const isSeveral = ({ form, plural }: Mention): boolean => form === 'pronoun' && plural === true

function mayMean(
  pronoun: Mention,
  other: Mention,
  apart: ReadonlySet<Chain>,
  { chains }: SieveInput,
): boolean {
  if (other.readings.some(({ person }) => person !== 3)) return false
  if (isDemonstrative(pronoun) && !endsSentenceBefore(other, pronoun)) return false
  const [own, chain] = [chains.of(pronoun), chains.of(other)]
  if (own === chain || apart.has(chain) || !agree(own, chain)) return false
  if (!pronoun.readings.some((reading) => fits(reading, chain))) return false
  return ofRightKind(pronoun, chain, other)
}

/** Number and gender together: "ze" is several, or one woman, never one man. */
function fits({ number, gender }: Pronoun, chain: Chain): boolean {
  const many = number === 'any' || chain.plural === undefined || chain.kind === 'organization'
  if (!many && chain.plural !== (number === 'plural')) return false
  return gender === 'any' || gender === 'neuter' || ['any', gender].includes(chain.gender)
}

const isDemonstrative = ({ readings }: Mention): boolean =>
  readings.every(({ kind }) => kind === 'demonstrative')

/** "… dankte Poetin. Die zweeg": no other thing is spoken of after it in the sentence before. */
function endsSentenceBefore(other: Mention, pronoun: Mention): boolean {
  if (other.tree.index !== pronoun.tree.index - 1) return false
  const after = other.tree.words.slice((other.words.at(-1) ?? 0) + 1)
  return !after.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
}

function mayMeanInSentence(pronoun: Mention, other: Mention): boolean {
  if (other.words.includes(pronoun.head)) return false
  const [word, antecedent] = [wordAt(pronoun.tree, pronoun.head), wordAt(other.tree, other.head)]
  const possessive = pronoun.readings.some(({ kind }) => kind === 'possessive')
  return possessive || word.head !== antecedent.head || relation(antecedent) === 'conj'
}

/** He and she are people; their and they are groups or bodies; its is a body's. */
function ofRightKind(pronoun: Mention, { kind, plural, names }: Chain, other: Mention): boolean {
  const possessive = pronoun.readings.some((reading) => reading.kind === 'possessive')
  const neuter = pronoun.readings.some(({ gender }) => gender === 'neuter')
  const onlyNeuter = pronoun.readings.every(({ gender }) => gender === 'neuter')
  if (pronoun.plural === true) return kind === 'group' || kind === 'organization' || plural === true
  if (onlyNeuter) return kind === 'organization' || kind === 'state'
  if (kind === undefined) return names.length > 0 && !other.definite && !isPlaced(other)
  if (kind === 'person') return true
  if (kind === 'group') return pronoun.plural !== false
  return possessive && neuter && kind === 'organization'
}

/** In Moskou, uit Ajax: behind a preposition a bare name is a place more often than a person. */
function isPlaced({ tree, head }: Mention): boolean {
  return (tree.children[head] ?? []).some((child) => wordAt(tree, child).deprel === 'case')
}

const NEARER = 1
const SUBJECT = 1.4
const SAME_ROLE = 0.4
const NAME = 0.3
const OFTEN = 0.3
const BELOW_NOUN = -0.8
const ACROSS_MARKS = -1.2
const UNKNOWN_KIND = -0.8
const START = 4.5

function likelihood(pronoun: Mention, other: Mention, { chains }: SieveInput): number {
  const chain = chains.of(other)
  const deprel = relation(wordAt(other.tree, other.head))
  const demonstrative = isDemonstrative(pronoun)
  const subject = other.subject && !demonstrative
  return (
    START -
    NEARER * (pronoun.tree.index - other.tree.index) +
    (subject ? SUBJECT : 0) +
    (subject && pronoun.subject ? SAME_ROLE : 0) +
    (chain.names.length > 0 ? NAME : 0) +
    (demonstrative ? 0 : OFTEN * Math.log2(chain.mentions.length)) +
    (deprel === 'nmod' && !demonstrative ? BELOW_NOUN : 0) +
    (other.quotation === pronoun.quotation ? 0 : ACROSS_MARKS) +
    (chain.kind === undefined ? UNKNOWN_KIND : 0)
  )
}
