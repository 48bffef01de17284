import type { Event, Naming, Reading, Span, Statement } from '@volgens/shapes'
import type { RecordItem } from '../items/item-query.ts'

type Figure = Reading['figures'][number]

/** Where the words of an item stand in its sentence, in the order of the text. */
export function wordPlaces({ kind, body, sentence }: RecordItem): Span[] {
  return spansOf(kind, body)
    .map(([start, end]): Span => [start - sentence.start, end - sentence.start])
    .sort((a, b) => a[0] - b[0])
}

function spansOf(kind: RecordItem['kind'], body: unknown): readonly Span[] {
  switch (kind) {
    case 'statement':
      return (body as Statement).content
    case 'naming': {
      const { named, label } = body as Naming
      return [...named.spans, ...label]
    }
    case 'figure': {
      const { span, counts } = body as Figure
      return [span, ...counts]
    }
    case 'event': {
      const { trigger, actor, recipient, object } = body as Event
      return [...trigger, ...[actor, recipient, object].flatMap((party) => party?.spans ?? [])]
    }
  }
}
