import type { Volgens } from 'volgens'
import { table } from '../table.ts'
import { eventSets } from './expected-events.ts'
import { scoreEvents, type EventScore } from './score-events.ts'

/** The events of the seed and of our own reports. shared: the folder with seed/. */
export async function measureEvents(volgens: Volgens, shared: string): Promise<EventScore[]> {
  const scores: EventScore[] = []
  for (const { name, lang, published, text, events } of eventSets(shared)) {
    const reading = await volgens.read(text, {
      lang,
      ...(published === undefined ? {} : { published }),
    })
    scores.push(scoreEvents(name, events, reading))
  }
  return scores
}

/** One line a report and one for all. */
export function eventTable(scores: readonly EventScore[]): string {
  const sum = (of: (score: EventScore) => number): number => scores.reduce((n, s) => n + of(s), 0)
  const all: EventScore = {
    set: 'all',
    wanted: sum((s) => s.wanted),
    given: sum((s) => s.given),
    right: sum((s) => s.right),
    voices: sum((s) => s.voices),
  }
  const rows = [...scores, all].map((s) => [
    s.set,
    ...[s.right, s.wanted, s.given, s.voices].map(String),
  ])
  return table([['events', 'right', 'of', 'given', 'right voice'], ...rows])
}
