import type { Event, Party, Reading } from '@volgens/shapes'
import type { ExpectedEvent } from './expected-events.ts'

/** How many events were to be found, were found, and were found with the right voice. */
export interface EventScore {
  readonly set: string
  readonly wanted: number
  readonly given: number
  readonly right: number
  readonly voices: number
}

/**
 * As the shared scorer counts: an event is found where one of its type shares a word with an expected party or thing;
 * each given event counts once.
 */
export function scoreEvents(
  set: string,
  wanted: readonly ExpectedEvent[],
  reading: Reading,
): EventScore {
  const left = new Set(reading.events)
  let voices = 0
  for (const one of wanted) {
    const found = [...left].find((event) => isSame(one, event, reading))
    if (found === undefined) continue
    left.delete(found)
    if (isVoice(one.voice, found, reading)) voices++
  }
  const given = reading.events.length
  return { set, wanted: wanted.length, given, right: given - left.size, voices }
}

function isSame(wanted: ExpectedEvent, event: Event, reading: Reading): boolean {
  if (wanted.type !== event.type) return false
  const parties = [event.actor, event.recipient, event.object].map((party) =>
    wordsOf(party, reading),
  )
  const found = [...parties, textOf(event.trigger, reading)].join(' ')
  return [wanted.by, wanted.to, wanted.what, wanted.cause].some((words) =>
    share(words ?? '', found),
  )
}

function isVoice(voice: string, event: Event, reading: Reading): boolean {
  const statement = reading.statements.find(({ id }) => id === event.voice)
  if (voice === 'narrator') return statement === undefined
  if (statement === undefined) return false
  if (voice === 'anonymous') return statement.source.anonymous
  return share(voice, wordsOf(statement.source, reading))
}

function wordsOf(party: Party | undefined, reading: Reading): string {
  if (party === undefined) return ''
  const name = reading.actors.find(({ id }) => id === party.actor)?.name ?? ''
  return `${textOf(party.spans, reading)} ${name}`
}

const textOf = (spans: readonly (readonly [number, number])[], { report }: Reading): string =>
  spans.map(([start, end]) => report.text.slice(start, end)).join(' ')

/** A word in common, or the first five letters of one; small words aside. */
function share(a: string, b: string): boolean {
  const words = new Set(contentWords(b))
  const starts = new Set([...words].filter(isLong).map(start))
  return contentWords(a).some(
    (word) => words.has(word) || (isLong(word) && starts.has(start(word))),
  )
}

const isLong = (word: string): boolean => word.length > 4
const start = (word: string): string => word.slice(0, 5)

/** Words of four letters and more, abbreviations (EU), and single words (hij). */
function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const kept = words.filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word))
  return (words.length === 1 ? words : kept).map((word) => word.toLowerCase())
}
