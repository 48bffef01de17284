import type { Volgens } from 'volgens'
import type { Figure, LayerScore } from '../quality/figures.ts'
import { eventSets } from './expected-events.ts'
import { scoreEvents, type EventScore } from './score-events.ts'

/** The events of the seed and of our own reports, a line each. shared: the folder with seed/. */
export async function measureEvents(volgens: Volgens, shared: string): Promise<LayerScore> {
  const figures: Figure[] = []
  for (const { name, lang, published, text, events } of eventSets(shared)) {
    const reading = await volgens.read(text, {
      lang,
      ...(published === undefined ? {} : { published }),
    })
    figures.push(...figuresOf(scoreEvents(name, events, reading)))
  }
  return { figures }
}

/** The seed has targets: 8 of its 10 events, 8 voices. */
function figuresOf({ set, wanted, given, right, voices }: EventScore): Figure[] {
  const target = set === 'seed' ? { target: 8 } : {}
  return [
    { set, measure: 'events', value: right, of: wanted, ...target },
    { set, measure: 'events with the right voice', value: voices, of: wanted, ...target },
    { set, measure: 'events given that are right', value: right, of: given },
  ]
}
