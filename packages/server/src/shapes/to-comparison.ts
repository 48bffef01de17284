import {
  reckon,
  silentReports,
  type CountedFigure,
  type DatedEvent,
  type EventAccount,
  type EventComparison,
  type FigureGroup,
  type NamingComparison,
  type Network,
  type Question,
  type Quote,
  type Reckoning,
  type ReckoningRule,
  type ReportHead,
  type SideBySide,
  type TimeWords,
  type VoiceComparison,
} from '@volgens/record'
import { toItem } from './to-item.ts'

// Comparisons as they go out: infinite bounds are left out, for JSON has none.

const spotOf = ({ copies: _, ...spot }: Quote) => spot
const toQuote = (quote: Quote) => ({ ...spotOf(quote), copies: quote.copies?.map(spotOf) })

export const toNamings = ({ cells, firstUses, ...rest }: NamingComparison) => ({
  ...rest,
  cells: cells.map(({ uses, ...cell }) => ({
    ...cell,
    uses: uses.map(({ quotes, ...use }) => ({ ...use, quotes: quotes.map(toQuote) })),
  })),
  firstUses: firstUses.map(({ quote, ...use }) => ({ ...use, quote: toQuote(quote) })),
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

export const toFigures = ({ figures, ...group }: FigureGroup, rule: ReckoningRule | undefined) => ({
  ...group,
  reckoning: rule && toReckoning(reckon(figures, rule)),
  figures: figures.map(toFigure),
})

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

export const toEvents = (event: EventComparison, reports: readonly ReportHead[]) => ({
  ...event,
  meant: { from: event.meant[0], to: event.meant[1] },
  accounts: event.accounts.map(toAccount),
  silent: silentReports(event, reports),
})

const toAccount = ({ quote, ...account }: EventAccount) => ({ ...account, quote: toQuote(quote) })

export const toTold = (event: DatedEvent, time: TimeWords | undefined) => ({
  ...{ account: event.account, type: event.type, mode: event.mode, place: event.place },
  said: { from: event.said[0], to: event.said[1] },
  meant: { from: event.meant[0], to: event.meant[1] },
  time,
  quote: toQuote(event.quote),
})

export const toQuestion = ({ first, answers, ...question }: Question) => ({
  ...question,
  first: toQuote(first),
  answers: answers.map(({ quotes, ...answer }) => ({
    ...answer,
    quotes: quotes.map((quote) => ({ ...toQuote(quote), account: quote.account })),
  })),
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
