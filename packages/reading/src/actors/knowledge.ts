import type { Lexicon } from '../language.ts'
import { lastParts } from '../words/last-parts.ts'
import type { Pronoun } from '../words/people-word.ts'

/** The words that tell actors, arranged for look-up. */
export interface ActorKnowledge {
  readonly lexicon: Lexicon
  /** Readings of a pronoun by its lower-case form. */
  readonly pronouns: ReadonlyMap<string, readonly Pronoun[]>
  /** Names of countries, lower case. */
  readonly states: ReadonlySet<string>
  /** Whether a name is that of a capital, which stands for its government where it acts. */
  readonly isSeat: (name: string) => boolean
}

/** Arranges a lexicon for the reading of actors. */
export function prepareActors(lexicon: Lexicon, isSeat: ActorKnowledge['isSeat']): ActorKnowledge {
  const pronouns = new Map<string, Pronoun[]>()
  for (const pronoun of lexicon.pronouns) {
    pronouns.set(pronoun.form, [...(pronouns.get(pronoun.form) ?? []), pronoun])
  }
  const names = lexicon.countries.filter(({ kind }) => kind === 'name')
  const states = new Set(names.map(({ form }) => form.toLowerCase()))
  return { lexicon, pronouns, states, isSeat }
}

export type NounClass = 'person' | 'group' | 'body'

/**
 * Whether a noun stands for a person, a group or a body; a compound goes by its last part ("NAVO-chef",
 * "veiligheidstroep"). undefined for all else, texts too.
 */
export function nounClass(noun: string, { lexicon }: ActorKnowledge): NounClass | undefined {
  for (const part of lastParts(noun.toLowerCase())) {
    const known = lexicon.voiceNouns.get(part)
    if (known === 'text') return undefined
    if (known !== undefined) return known
    if (lexicon.titles.has(part) || lexicon.namingWords.people.has(part)) return 'person'
  }
  return undefined
}

/** The gender that a noun for people has by itself: koningin, spokesman. */
export function nounGender(
  noun: string,
  { lexicon }: ActorKnowledge,
): 'feminine' | 'masculine' | 'any' {
  for (const part of lastParts(noun.toLowerCase())) {
    const known = lexicon.peopleNouns.get(part)
    if (known !== undefined) return known.gender
  }
  return 'any'
}

/**
 * A noun with the nouns at its end that it may be taken up by: defensieminister … minister; NAVO-chef … chef. Only
 * nouns of the same class.
 */
export function nounEnds(noun: string, knowledge: ActorKnowledge): string[] {
  const own = nounClass(noun, knowledge)
  const { voiceNouns, titles } = knowledge.lexicon
  const ends = lastParts(noun)
    .slice(1)
    .filter((part) => voiceNouns.has(part) || titles.has(part))
  return [noun, ...ends.filter((part) => nounClass(part, knowledge) === own)]
}

/** The noun that stands for all that mean the same people: demonstrant → betoger; itself where none does. */
export function groupNoun(noun: string, { lexicon }: ActorKnowledge): string {
  const group = lexicon.peopleNouns.get(noun)?.group
  return group === undefined || group === '' ? noun : group
}
