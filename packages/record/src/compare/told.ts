import type { Event, Reading, Span } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'
import { grouped } from './grouped.ts'

/**
 * Type of the event that a figure is part of ("353 officers were injured"): the one that has it in its words, of those
 * in the same sentence. undefined where none has, or several of different types.
 */
export function toldOf(items: readonly RecordItem[]): (figure: RecordItem) => string | undefined {
  const sentence = ({ report, sentence: { start } }: RecordItem) => `${report.id} ${start}`
  const events = grouped(
    items.filter(({ kind }) => kind === 'event'),
    sentence,
  )
  return (figure) => {
    const { span } = figure.body as Reading['figures'][number]
    const around = (events.get(sentence(figure)) ?? []).filter((event) => has(event, span))
    const types = new Set(around.map(({ type }) => type))
    return types.size === 1 ? around[0]?.type : undefined
  }
}

function has({ body }: RecordItem, [start, end]: Span): boolean {
  const { actor, recipient, object, trigger } = body as Event
  const spans = [actor, recipient, object].flatMap((party) => party?.spans ?? [])
  return [...spans, ...trigger].some(([from, to]) => from < end && start < to)
}
