import type { JsonObject } from './merge-patch.ts'
import type { Span } from './word-spans.ts'

export type ItemKind = 'statement' | 'naming' | 'figure' | 'event'

/** The parts of items whose words people can adjust. */
export type PartName =
  | 'content'
  | 'source'
  | 'cue'
  | 'addressee'
  | 'occasion'
  | 'medium'
  | 'modality'
  | 'caveat'
  | 'label'
  | 'named'
  | 'namer'
  | 'figure'
  | 'counts'
  | 'trigger'
  | 'doer'
  | 'recipient'
  | 'object'

interface Part {
  readonly name: PartName
  /** Where its words stand in the body of the item. */
  readonly at: readonly [string] | readonly [string, 'spans']
  /** Without words there is no such item. */
  readonly needed?: true
}

/** The parts of each kind, what is adjusted most first. */
export const PARTS: Readonly<Record<ItemKind, readonly Part[]>> = {
  statement: [
    { name: 'content', at: ['content'], needed: true },
    { name: 'source', at: ['source', 'spans'] },
    { name: 'cue', at: ['cue'] },
    { name: 'addressee', at: ['addressee'] },
    { name: 'occasion', at: ['occasion'] },
    { name: 'medium', at: ['medium'] },
    { name: 'modality', at: ['modality'] },
    { name: 'caveat', at: ['caveat'] },
  ],
  naming: [
    { name: 'label', at: ['label'], needed: true },
    { name: 'named', at: ['named', 'spans'] },
    { name: 'namer', at: ['namer', 'spans'] },
  ],
  figure: [
    { name: 'figure', at: ['span'], needed: true },
    { name: 'counts', at: ['counts'] },
  ],
  event: [
    { name: 'trigger', at: ['trigger'], needed: true },
    { name: 'doer', at: ['actor', 'spans'] },
    { name: 'recipient', at: ['recipient', 'spans'] },
    { name: 'object', at: ['object', 'spans'] },
  ],
}

/** The words of a part, as spans; none where it has none. */
export function spansOf(body: JsonObject, { at }: Part): readonly Span[] {
  const [field, inner] = at
  const value = body[field]
  // The body is valid against volgens.reading/1: the server saw to it.
  if (inner !== undefined) return (value as { readonly spans?: Span[] } | undefined)?.spans ?? []
  const spans = (value ?? []) as Span | readonly Span[]
  return typeof spans[0] === 'number' ? [spans as Span] : (spans as readonly Span[])
}

/** The body with other words for a part. A part that may be left out is so where it has no words and no actor. */
export function withSpans(body: JsonObject, part: Part, spans: readonly Span[]): JsonObject {
  const [field, inner] = part.at
  const { [field]: was, ...rest } = body
  if (part.name === 'figure') return { ...body, span: spans[0] ?? was }
  if (inner !== undefined) {
    const party = { ...(was as JsonObject | undefined), spans }
    const isGone = spans.length === 0 && body['type'] !== undefined && !('actor' in party)
    return isGone ? rest : { ...body, [field]: party }
  }
  const isOptional = !ALWAYS.has(part.name)
  return spans.length === 0 && isOptional ? rest : { ...body, [field]: spans }
}

/** Lists that the shape of an item always has, be they empty. */
const ALWAYS: ReadonlySet<PartName> = new Set(['content', 'cue', 'label', 'counts', 'trigger'])

/** All words of an item, with the part that each belongs to. */
export const markedParts = (kind: ItemKind, body: JsonObject) =>
  PARTS[kind].flatMap((part) => spansOf(body, part).map((span) => ({ part: part.name, span })))
