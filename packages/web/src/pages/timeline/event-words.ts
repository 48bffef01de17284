import { csvOf } from '../../downloads/csv.ts'
import { accountName } from '../../words/account-name.ts'
import { shortDate } from '../../words/short-date.ts'
import type { Words } from '../../words/words.ts'
import { addressOf, type Timeline, type ToldEvent } from './timeline-filter.ts'

/** Days in words: one day, from … to …, open on a side; undefined where none is told. */
export function daysWords(
  { from, to }: ToldEvent['meant'],
  { lang, timeline }: Words,
): string | undefined {
  if (from === undefined) return to === undefined ? undefined : timeline.until(shortDate(to, lang))
  if (to === undefined) return timeline.since(shortDate(from, lang))
  if (from === to) return shortDate(from, lang)
  return timeline.range(shortDate(from, lang), shortDate(to, lang))
}

/** What kind of event, in our words; the mode only where it is not simply told as having happened. */
export function kindWords({ type, mode }: ToldEvent, { terms }: Words): string {
  const kind = terms.event[type as keyof typeof terms.event]
  return mode === 'happened' ? kind : `${kind}, ${terms.mode[mode as keyof typeof terms.mode]}`
}

/** The events that are shown as CSV, a line each, with the address of the sentence. */
export function timelineCsv({ items }: Timeline, words: Words): string {
  const { column } = words.timeline
  const head = [
    ...[column.from, column.to, column.time, column.edtf, column.what, column.who, column.said],
    ...[column.type, column.mode, column.report, column.sentence, column.address],
  ]
  const rows = items.map((event) => [
    ...[event.meant.from, event.meant.to, event.time?.words, event.time?.edtf],
    ...[event.quote.words, accountName(event.account, words), event.said.from],
    ...[event.type, event.mode, event.quote.outlet, event.quote.sentence.text],
    new URL(addressOf(event), location.origin).href,
  ])
  return csvOf(head, rows)
}
