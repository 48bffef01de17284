import type { Span } from '@volgens/shapes'
import type { Mention } from '../mention.ts'
import { mentionOf, placeMentions, type MentionPlaces, type Voiced } from '../voiced.ts'
import type { Sieve, SieveInput } from './sieve.ts'

/**
 * In quoted words "I" is who says them, and "we" is, where a body or a group says them: “Ik kom”, zei Jansen.
 * Not: "we" of one person, who speaks for others too.
 */
export const speakers: Sieve = (input) => {
  const places = placeMentions(input.mentions)
  const first = input.mentions.filter(isFirstPerson)
  const innermost = new Map<Mention, Voiced>()
  for (const statement of input.statements) {
    for (const mention of within(first, statement.content)) {
      const known = innermost.get(mention)
      if (known === undefined || size(statement.content) < size(known.content))
        innermost.set(mention, statement)
    }
  }
  for (const [mention, statement] of innermost) joinSpeaker(mention, statement, places, input)
}

const isFirstPerson = ({ readings, quotation }: Mention): boolean =>
  quotation !== undefined && readings.some(({ person }) => person === 1)

const size = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0)

function joinSpeaker(
  mention: Mention,
  { source }: Voiced,
  places: MentionPlaces,
  { chains }: SieveInput,
): void {
  const speaker = mentionOf(source, places)
  if (speaker === undefined || speaker.quotation === mention.quotation) return
  const { kind } = chains.of(speaker)
  const many = mention.plural === true
  if (many === (kind === 'organization' || kind === 'group' || kind === 'state')) {
    chains.join(speaker, mention)
  }
}

/** The mentions inside some spans; both in text order. */
function within(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  return spans.flatMap(([start, end]) => {
    const found: Mention[] = []
    let low = lowest(mentions, start)
    for (
      let next = mentions[low];
      next !== undefined && next.span[0] < end;
      next = mentions[++low]
    ) {
      if (next.span[1] <= end) found.push(next)
    }
    return found
  })
}

function lowest(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span[0] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
