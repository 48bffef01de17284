import type { Chain } from '../chains.ts'
import { groupNoun, nounEnds, type ActorKnowledge } from '../knowledge.ts'
import type { Mention, Role } from '../mention.ts'
import { wordAt } from '../../syntax/tree.ts'
import type { Sieve, SieveInput } from './sieve.ts'

/**
 * A function or a noun that is known: President Tokajev … de president; het ministerie van Defensie … het
 * ministerie; een arts … de arts. Not: de Russische president … de Franse president.
 */
export const knownNouns: Sieve = (input) => {
  joinNouns(input, ({ kind, definite }) => kind !== 'group' && definite)
}

/** One group by the same noun or one that means the same: de betogers … de demonstranten. Not: tien betogers. */
export const groupNouns: Sieve = (input) => {
  joinNouns(
    input,
    (mention) => mention.kind === 'group' && (mention.definite || !isCounted(mention)),
  )
}

function isCounted({ tree, head }: Mention): boolean {
  return (tree.children[head] ?? []).some((child) => {
    const { deprel, upos } = wordAt(tree, child)
    return deprel === 'nummod' || (deprel.startsWith('det') && upos === 'PRON') || upos === 'NUM'
  })
}

/** Of one noun only the latest mentions are looked at. */
const KEPT = 20

function joinNouns(input: SieveInput, seeks: (mention: Mention) => boolean): void {
  const byNoun = new Map<string, Mention[]>()
  for (const mention of input.mentions) {
    const nouns = nounsOf(mention, input)
    const [noun] = nouns
    if (noun !== undefined && mention.form === 'noun' && seeks(mention)) {
      const known = bestKnown(mention, byNoun.get(noun) ?? [], input)
      if (known !== undefined) input.chains.join(known, mention)
    }
    for (const key of nouns) byNoun.set(key, [...(byNoun.get(key) ?? []), mention].slice(-KEPT))
  }
}

/** The nouns that a mention may be taken up by: its own, those of its title, the last word of a body's name. */
function nounsOf(mention: Mention, { chains, knowledge }: SieveInput): string[] {
  if (mention.form === 'pronoun') return []
  const chain = chains.of(mention)
  const roles = mention.form === 'noun' ? mention.role : undefined
  const told = roles === undefined ? chain.roles : [roles]
  const lemmas = told.map(({ lemma }) => lemma)
  const body = chain.kind === 'organization' ? mention.name.map((word) => word.toLowerCase()) : []
  const nouns = [...lemmas, ...body].flatMap((noun) => nounEnds(noun, knowledge))
  return [...new Set(nouns.map((noun) => groupNoun(noun, knowledge)))]
}

/**
 * The latest mention of the chain that fits best: first one that was spoken of with the same words beside the noun,
 * else one whose words hold these.
 */
function bestKnown(
  mention: Mention,
  earlier: readonly Mention[],
  { chains, knowledge }: SieveInput,
): Mention | undefined {
  const role = mention.role
  if (role === undefined) return undefined
  const latestFirst = [...earlier]
    .reverse()
    .filter(
      (other) =>
        other.quotation === mention.quotation || other.kind !== 'group' || mention.definite,
    )
  const rolesOf = (chain: Chain): Role[] =>
    chain.roles.filter((other) => sameNoun(other, role, knowledge))
  const alike = latestFirst.find((other) =>
    rolesOf(chains.of(other)).some(({ modifiers }) => isSame(modifiers, role.modifiers)),
  )
  if (alike !== undefined) return alike
  return latestFirst.find((other) => {
    const chain = chains.of(other)
    const told = [...rolesOf(chain).map(({ modifiers }) => modifiers), ...nameWords(chain)]
    return told.some((modifiers) => holds(modifiers, role.modifiers))
  })
}

function sameNoun(a: Role, b: Role, knowledge: ActorKnowledge): boolean {
  const nouns = nounEnds(a.lemma, knowledge).map((noun) => groupNoun(noun, knowledge))
  return nouns.includes(groupNoun(b.lemma, knowledge))
}

const nameWords = (chain: Chain): ReadonlySet<string>[] =>
  chain.kind === 'organization'
    ? chain.names.map((name) => new Set(name.map((word) => word.toLowerCase())))
    : []

const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word))

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && holds(a, b)
