import type { Schemas } from '../../api/client.ts'

export type ReportReading = Schemas['ReportReading']
export type Reading = Schemas['Reading']
export type Statement = Schemas['Statement']
export type Naming = Schemas['Naming']
export type Event = Schemas['Event']
export type Figure = Reading['figures'][number]
export type Time = Reading['times'][number]
export type Place = Reading['places'][number]

/** [start, end) in UTF-16 code units of the report's text. */
export type Span = readonly [number, number]

/** What people decided of an item. */
export type Review = ReportReading['items'][number]['review']

/** One thing that was read in the report; `id` is its id in the reading: s1 n1 l1 f1 t1 p1 e1. */
export type Item = { readonly id: string; readonly words: readonly Span[] } & (
  | { readonly kind: 'statement'; readonly body: Statement }
  | { readonly kind: 'naming'; readonly body: Naming }
  | { readonly kind: 'figure'; readonly body: Figure }
  | { readonly kind: 'event'; readonly body: Event }
  | { readonly kind: 'time'; readonly body: Time }
  | { readonly kind: 'place'; readonly body: Place }
)
export type Kind = Item['kind']

/** Below it a statement is a suggestion: shown as one, and counted nowhere. */
const FINDING_FROM = 0.5

export const isFinding = ({ confidence }: Statement) => confidence >= FINDING_FROM

/** The words of spans as they stand in the text; " … " where other words stand between them. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans
    .map(([start, end], i) => {
      const between = text.slice(spans[i - 1]?.[1] ?? start, start)
      return (between.trim() === '' ? between : ' … ') + text.slice(start, end)
    })
    .join('')
}
