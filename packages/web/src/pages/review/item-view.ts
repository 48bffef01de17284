import type { Schemas } from '../../api/client.ts'
import { PARTS, spansOf, type PartName } from './correct/parts.ts'
import type { Span } from './correct/word-spans.ts'
import type { Item } from './decision-made.svelte.ts'

/** The words of a part of an item as they stand in the report; '' where it has none. */
export function wordsOfPart(
  { kind, body }: Pick<Item, 'kind' | 'body'>,
  name: PartName,
  text: string,
) {
  const part = PARTS[kind].find((each) => each.name === name)
  return part === undefined ? '' : wordsAt(text, spansOf(body, part))
}

/** The words of spans as they stand in the text; " … " where something stands between them. */
export const wordsAt = (text: string, spans: readonly Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

/** How its words are underlined: as the report page does. */
export function lineOf({ kind, voice, form }: Item): 'direct' | 'indirect' | 'mixed' | 'anonymous' {
  if (kind === 'statement' && voice.kind === 'anonymous') return 'anonymous'
  return form === 'indirect' || form === 'mixed' ? form : 'direct'
}

/** A person has settled what it says. */
export const isSettled = (review: Item['review']) =>
  review === 'confirmed' || review === 'corrected'

/** Where the item stands in its report. */
export const addressOfItem = ({ report, local }: Pick<Item, 'report' | 'local'>) =>
  `/reports/${report.id}#${local}`

/** The rule that made an item, in words. */
export const whyOf = ({ body }: Item, { why }: Schemas['ReportReading']) =>
  why[String(body['rule'])] ?? String(body['rule'])
