import type { Event, Reading, Span } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'
import { grouped } from './grouped.ts'
import { onceForList } from './once.ts'

/**
 * Type of the event that a figure is part of ("353 officers were injured"): the one that has it in its words, of those
 * in the same sentence. undefined where none has, or several of different types.
 */
export function toldOf(items: readonly RecordItem[]): (figure: RecordItem) => string | undefined {
  const told = items.filter(({ kind }) => kind === 'event' || kind === 'figure')
  const byReport = grouped(told, ({ report }) => report.id)
  const types = new Map([...byReport].map(([id, inside]) => [id, typesIn(inside, undefined)]))
  return (figure) => types.get(figure.report.id)?.get(figure)
}

/** Of the figures of one report that are part of an event: its type. */
const typesIn = onceForList((items: readonly RecordItem[]) => {
  const sentence = ({ sentence: { start } }: RecordItem) => String(start)
  const events = grouped(
    items.filter(({ kind }) => kind === 'event'),
    sentence,
  )
  const found = new Map<RecordItem, string | undefined>()
  for (const figure of items.filter(({ kind }) => kind === 'figure')) {
    const { span } = figure.body as Reading['figures'][number]
    const around = (events.get(sentence(figure)) ?? []).filter((event) => has(event, span))
    const types = new Set(around.map(({ type }) => type))
    if (types.size === 1) found.set(figure, around[0]?.type)
  }
  return found
})

function has({ body }: RecordItem, [start, end]: Span): boolean {
  const { actor, recipient, object, trigger } = body as Event
  const spans = [actor, recipient, object].flatMap((party) => party?.spans ?? [])
  return [...spans, ...trigger].some(([from, to]) => from < end && start < to)
}
