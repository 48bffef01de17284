import type { Reading, Span } from '@volgens/shapes'
import { dependents, relation, wordAt } from '../syntax/tree.ts'
import type { Chain } from './chains.ts'
import type { Kind, Mention } from './mention.ts'
import type { ActorChains } from './read-actors.ts'
import { mentionOf, placeMentions, type Voiced } from './voiced.ts'

type Actor = Reading['actors'][number]

/** The actors that a reading names, and the one that some spans speak of. */
export interface Actors {
  readonly actors: readonly Actor[]
  /** The id of the actor whose mention covers the spans; undefined for none. */
  readonly actorAt: (spans: readonly Span[]) => string | undefined
}

/**
 * Actors with ids a1, a2 … by first mention: who speaks, people with a name, bodies and groups that the report comes
 * back to, states that act. One passing mention makes no actor.
 *
 * sites: where the report names places; who has no other name than theirs is no person (Virginia, Charlotte).
 */
export function toActors(
  { mentions, chains }: ActorChains,
  statements: readonly Voiced[],
  sites: readonly Span[] = [],
): Actors {
  const located = new Set(sites.map(keyOf))
  const places = placeMentions(mentions)
  const voices = new Set(statements.flatMap(({ source }) => mentionOf(source, places) ?? []))
  const ids = new Map<Mention, string>()
  const actors: Actor[] = []
  for (const chain of chains) {
    const kind = kindOf(chain, voices)
    if (kind === undefined || !isActor(chain, kind, voices)) continue
    if (kind === 'person' && isSite(chain, located)) continue
    const id = `a${actors.length + 1}`
    for (const mention of chain.mentions) ids.set(mention, id)
    actors.push(toActor(id, kind, chain))
  }
  const actorAt = (spans: readonly Span[]): string | undefined => {
    const mention = mentionOf(spans, places)
    return mention === undefined ? undefined : ids.get(mention)
  }
  return { actors, actorAt }
}

const keyOf = ([start, end]: Span): string => `${start} ${end}`

/** Whether every name of a chain is the name of a place. */
function isSite({ mentions }: Chain, located: ReadonlySet<string>): boolean {
  const named = mentions.filter(({ form }) => form === 'name')
  return named.length > 0 && named.every(({ span }) => located.has(keyOf(span)))
}

function toActor(id: string, kind: Kind, chain: Chain): Actor {
  const mentions = [...chain.mentions].sort((a, b) => a.span[0] - b.span[0])
  const titles = chain.names.length > 0 ? chain.roles.map(({ words }) => words) : []
  return {
    id,
    name: nameOf(chain),
    kind,
    roles: onceEach(titles),
    mentions: mentions.map(({ span: [start, end] }) => [start, end]),
  }
}

/** In order, none twice whatever its capitals. */
const onceEach = (words: readonly string[]): string[] =>
  [...new Map([...words].reverse().map((word) => [word.toLowerCase(), word])).values()].reverse()

/** The longest name; for who has none the fullest of its nouns, for a group the noun that it is called by most. */
function nameOf({ names, roles, mentions, kind }: Chain): string {
  if (names.length === 0 && kind === 'group') return mostCommon(mentions.flatMap(nounOf))
  const words =
    names.length > 0 ? names.map((name) => name.join(' ')) : roles.map((role) => role.words)
  return words.reduce((best, next) => (next.length > best.length ? next : best), words[0] ?? '')
}

const nounOf = ({ form, tree, head }: Mention): string[] =>
  form === 'noun' ? [wordAt(tree, head).form.toLowerCase()] : []

/** The most frequent word; of equals the first. */
function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0]
}

/**
 * The kind that no word told: who is he or she, or speaks under two names, is a person; one name alone that speaks or
 * acts more than once, or one with an article, is a body's (people are introduced by title or full name).
 */
function kindOf(chain: Chain, voices: ReadonlySet<Mention>): Kind | undefined {
  const { kind, names, mentions } = chain
  if (kind !== undefined || names.length === 0) return kind
  if (mentions.some(({ form }) => form === 'pronoun')) return 'person'
  const long = names.some((name) => name.length > 1)
  const article = mentions.some(({ definite }) => definite)
  if (mentions.some((mention) => voices.has(mention)))
    return !article && long ? 'person' : 'organization'
  const acts = mentions.filter(isDoer).length > 1 && !mentions.some(isPlaced)
  return acts && !long ? 'organization' : undefined
}

/** In Moskou, uit Moskou. */
const isPlaced = ({ tree, head }: Mention): boolean => dependents(tree, head, 'case').length > 0

function isActor(chain: Chain, kind: Kind, voices: ReadonlySet<Mention>): boolean {
  const told = chain.mentions.filter(({ form }) => form !== 'pronoun')
  if (told.length === 0) return false
  if (chain.mentions.some((mention) => voices.has(mention))) return true
  if (kind === 'person' && chain.names.length > 0) return true
  if (kind === 'state') return told.some(isDoer)
  return (
    told.length > 1 &&
    told.some(({ definite }) => definite || chain.names.length > 0) &&
    told.some(isDoer)
  )
}

/** The subject of a verb, or who a passive names. */
function isDoer({ tree, head, subject }: Mention): boolean {
  const word = wordAt(tree, head)
  return (
    word.deprel === 'obl:agent' ||
    (subject && relation(word) === 'nsubj' && word.deprel !== 'nsubj:outer')
  )
}
