import type { LabelConcept } from '@volgens/shapes'
import type { KnownPlace } from '../items/item-query.ts'

/** An event as it is likened to others. */
export interface LikenedEvent {
  readonly type: string
  readonly lang: string
  readonly doer: LikenedParty | undefined
  /** Recipient and object: which of the two a language makes of somebody differs. */
  readonly others: readonly LikenedParty[]
  readonly place: string | undefined
  /** What is known of that place. */
  readonly at: KnownPlace | undefined
  /** First and last day on which it was, as numbers (`dayNumber`); undefined where it has no time. */
  readonly meant: readonly [from: number, to: number] | undefined
  /** Day on which it was told. */
  readonly told: number | undefined
  readonly trigger: readonly string[]
}

export interface LikenedParty {
  readonly actor: number | undefined
  /** What its words are for, in any language. */
  readonly concept: LabelConcept | undefined
  readonly stems: readonly string[]
}

/** What speaks for two events being one, and against it; they add up to the score, 0 to 1. */
export interface EventLikeness {
  readonly score: number
  readonly parts: Readonly<Record<'doer' | 'other' | 'time' | 'place' | 'trigger', number>>
}

/** What each part counts where it agrees in full. The type must be the same, so it counts for nothing. */
const WEIGHTS = { doer: 0.3, other: 0.3, time: 0.2, place: 0.1, trigger: 0.1 } as const

/** The same words, or words for the same, are less than the same actor: "the soldiers" are not the same everywhere. */
const WORDS_WEIGH = 0.6

/** Parties that are both known and share nothing. */
const UNLIKE = -0.3

/** Events whose time is not told may be one where they were told within these days. */
const TOLD_WITHIN_DAYS = 7

/**
 * How much speaks for two events of one type being the same; undefined where their times or places rule it out.
 *
 * A part that one of them does not have counts neither way: most reports leave out most parts.
 *
 * days: how far apart the times of one event may be, in whole days.
 */
export function eventLikeness(
  a: LikenedEvent,
  b: LikenedEvent,
  days: number,
): EventLikeness | undefined {
  if (a.type !== b.type) return undefined
  // Most are ruled out here, before anything that costs more.
  const time = timeLikeness(a, b, days)
  if (time === undefined || isElsewhere(a, b)) return undefined
  const sameLanguage = a.lang === b.lang
  const parts = {
    doer: WEIGHTS.doer * partyLikeness(a.doer && [a.doer], b.doer && [b.doer], sameLanguage),
    other: WEIGHTS.other * partyLikeness(a.others, b.others, sameLanguage),
    time: WEIGHTS.time * time,
    place: a.place !== undefined && a.place === b.place ? WEIGHTS.place : 0,
    trigger: sameLanguage ? WEIGHTS.trigger * overlap(a.trigger, b.trigger) : 0,
  }
  const sum = Object.values(parts).reduce((total, part) => total + part, 0)
  return { score: Math.max(0, sum), parts }
}

/** Whether a party is alike by what its words are for alone: it may be called so, or may be another. */
export function isAlikeByConcept(a: LikenedEvent, b: LikenedEvent): boolean {
  const sameLanguage = a.lang === b.lang
  const parties = ({ doer, others }: LikenedEvent) => [doer === undefined ? [] : [doer], others]
  const [theirs, others] = [parties(a), parties(b)]
  return theirs.some((party, at) => {
    const other = others[at]
    return (
      partyLikeness(party, other, sameLanguage) > 0 &&
      partyLikeness(party.map(withoutConcept), other?.map(withoutConcept), sameLanguage) <= 0
    )
  })
}

const withoutConcept = (party: LikenedParty): LikenedParty => ({ ...party, concept: undefined })

/** What soldiers do to a crowd in two places is one event only where somebody known is in both. */
function isElsewhere(a: LikenedEvent, b: LikenedEvent): boolean {
  if (!areApart(a.at, b.at)) return false
  const actors = ({ doer, others }: LikenedEvent) =>
    [doer, ...others].flatMap((party) => party?.actor ?? [])
  const known = actors(b)
  return !actors(a).some((actor) => known.includes(actor))
}

/** Neither may hold the other: two countries, two towns. A square is in some town, a town in its country. */
function areApart(a: KnownPlace | undefined, b: KnownPlace | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return true
  return isTown(a) && isTown(b) && a.source !== b.source
}

const isTown = ({ precision, source }: KnownPlace) =>
  precision === 'city' && source.startsWith('geonames:')

function timeLikeness(a: LikenedEvent, b: LikenedEvent, days: number): number | undefined {
  if (a.meant === undefined || b.meant === undefined) {
    const [from, to] = [a.meant?.[0] ?? a.told, b.meant?.[0] ?? b.told]
    const apart = from === undefined || to === undefined ? 0 : Math.abs(to - from)
    return apart <= TOLD_WITHIN_DAYS ? 0 : undefined
  }
  const gap = Math.max(b.meant[0] - a.meant[1], a.meant[0] - b.meant[1], 0)
  return gap <= days ? 1 - gap / (days + 1) : undefined
}

const DAY_MS = 86_400_000

/** Days since 1970 of an ISO day. */
export const dayNumber = (day: string) => Math.round(Date.parse(day) / DAY_MS)

/** Words are compared within a language alone, what they are for in all; different actors may well be the same. */
function partyLikeness(
  a: readonly LikenedParty[] = [],
  b: readonly LikenedParty[] = [],
  sameLanguage: boolean,
): number {
  if (a.length === 0 || b.length === 0) return 0
  let best: number | undefined
  for (const one of a) {
    for (const other of b) {
      if (one.actor !== undefined && one.actor === other.actor) return 1
      const alike = wordsLikeness(one, other, sameLanguage)
      if (alike !== undefined) best = Math.max(best ?? 0, alike)
    }
  }
  if (best === undefined) return 0
  return best > 0 ? WORDS_WEIGH * best : UNLIKE
}

/** 0 to 1; undefined where nothing can be said. */
function wordsLikeness(
  a: LikenedParty,
  b: LikenedParty,
  sameLanguage: boolean,
): number | undefined {
  if (a.concept !== undefined && a.concept === b.concept) return 1
  const bothTold = a.stems.length > 0 && b.stems.length > 0
  if (sameLanguage && bothTold) return overlap(a.stems, b.stems)
  return a.concept !== undefined && b.concept !== undefined ? 0 : undefined
}

/** The share of the shorter one's words that the other has too. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 0) return 0
  return short.filter((word) => long.includes(word)).length / short.length
}
