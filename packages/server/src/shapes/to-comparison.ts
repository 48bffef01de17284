import {
  reckon,
  silentReports,
  type CountedFigure,
  type DatedEvent,
  type EventAccount,
  type EventComparison,
  type FigureGroup,
  type Network,
  type Quote,
  type Reckoning,
  type ReckoningRule,
  type ReportHead,
  type SideBySide,
  type TimeWords,
  type VoiceComparison,
} from '@volgens/record'
import { cutAccounts, cutFigures } from './cut.ts'
import { toItem } from './to-item.ts'

// Comparisons as they go out: infinite bounds are left out, for JSON has none.

const spotOf = <Each extends Omit<Quote, 'item' | 'review'>>({ copies: _, ...spot }: Each) => spot
export const toQuote = <Each extends Omit<Quote, 'item' | 'review'>>(quote: Each) => ({
  ...spotOf(quote),
  copies: quote.copies?.map(spotOf),
})

/** most: how many voices go out; the others are told together. */
export const toVoices = ({ voices, ...all }: VoiceComparison, most: number) => ({
  ...all,
  voices: voices.slice(0, most).map((voice) => ({ ...voice, quote: toQuote(voice.quote) })),
  rest: {
    voices: Math.max(0, voices.length - most),
    characters: voices.slice(most).reduce((sum, { characters }) => sum + characters, 0),
  },
})

/** most: how many of its figures go out. */
export const toFigures = (
  { figures, counts, ...group }: FigureGroup,
  rule: ReckoningRule | undefined,
  most: number,
) => ({
  ...group,
  counts: counts.slice(0, MOST_WORDINGS),
  reckoning: rule && toReckoning(reckon(figures, rule)),
  count: figures.length,
  figures: cutFigures(figures, most).map(toFigure),
})

/** Of what is counted. */
const MOST_WORDINGS = 12

const toReckoning = (reckoning: Reckoning | undefined) =>
  reckoning && {
    ...{ rule: reckoning.rule, low: reckoning.low, high: reckoning.high },
    items: reckoning.figures.map(({ quote }) => quote.item),
  }

const toFigure = ({ range, quote, disagrees, ...figure }: CountedFigure) => ({
  ...figure,
  range: { low: finite(range.low), high: finite(range.high) },
  quote: toQuote(quote),
  disagrees: disagrees && { ...disagrees, with: toQuote(disagrees.with) },
})

const finite = (bound: number) => (Number.isFinite(bound) ? bound : undefined)

/** Reports that are told to be silent. */
const MOST_SILENT = 200

/** most: how many of its accounts go out. */
export function toEvents(event: EventComparison, reports: readonly ReportHead[], most: number) {
  const silent = silentReports(event, reports)
  return {
    ...event,
    meant: { from: event.meant[0], to: event.meant[1] },
    accountCount: event.accounts.length,
    accounts: cutAccounts(event.accounts, most).map(toAccount),
    silentCount: silent.length,
    silent: silent.slice(0, MOST_SILENT),
  }
}

const toAccount = ({ quote, ...account }: EventAccount) => ({ ...account, quote: toQuote(quote) })

export const toTold = (event: DatedEvent, time: TimeWords | undefined) => ({
  ...{ account: event.account, type: event.type, mode: event.mode, place: event.place },
  said: { from: event.said[0], to: event.said[1] },
  meant: { from: event.meant[0], to: event.meant[1] },
  time,
  quote: toQuote(event.quote),
})

export const toSides = ({ shared, left, right }: SideBySide) => ({
  shared: shared.map((each) => ({
    ...{ left: toItem(each.left), right: toItem(each.right), changed: each.changed },
  })),
  left: left.map(toItem),
  right: right.map(toItem),
})

export const toNetwork = ({ ties, ...network }: Network) => ({
  ...network,
  ties: ties.map(({ quotes, ...tie }) => ({ ...tie, quotes: quotes.map(toQuote) })),
})
