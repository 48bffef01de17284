import type { Span } from '@volgens/shapes'
import type { ActorKnowledge } from './knowledge.ts'
import type { Mention } from './mention.ts'

/**
 * Mentions in which a capital that stands for its government is a state: Moskou zwijgt, volgens Washington. One that
 * the report speaks of as a place is no mention, one that is somebody's surname here keeps its kind.
 */
export function withSeats(
  mentions: readonly Mention[],
  sites: readonly Span[],
  { isSeat }: ActorKnowledge,
): Mention[] {
  const located = new Set(sites.map(([start]) => start))
  const surnames = new Set(mentions.flatMap(surnameOf))
  const seats = new Map<string, boolean>()
  const governs = (name: string): boolean => {
    const known = seats.get(name) ?? isSeat(name)
    seats.set(name, known)
    return known
  }
  return mentions.flatMap((mention) => {
    const { form, kind, definite, name, span } = mention
    if (form !== 'name' || kind !== undefined || definite) return [mention]
    if (surnames.has(name.at(-1) ?? '') || !governs(name.join(' '))) return [mention]
    return located.has(span[0]) ? [] : [{ ...mention, kind: 'state' as const, plural: false }]
  })
}

const surnameOf = ({ kind, name }: Mention): string[] =>
  kind === 'person' && name.length > 1 ? name.slice(-1) : []
