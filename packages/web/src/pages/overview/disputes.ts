import type { Schemas } from '../../api/client.ts'
import { grouped } from '../../lists/grouped.ts'
import type { Label, LabelNaming } from '../names/namings.ts'

type Hit = Schemas['Hit']
type Figure = Schemas['CountedFigure']
type ComparedEvent = Schemas['EventComparison']['items'][number]
type EventAccount = ComparedEvent['accounts'][number]
type FigureGroup = Schemas['FigureComparison']['items'][number]

/** Of each voice the first of these hits; nobody named is no voice. */
export function onePerVoice(hits: readonly Hit[], most: number): readonly Hit[] {
  const named = hits.filter(({ item }) => item.voice.actor !== undefined)
  const voices = grouped(named, ({ item }) => String(item.voice.actor))
  return [...voices.values()].flatMap(([first]) => first ?? []).slice(0, most)
}

/** "Washington denies that" does not tell what. */
const TELLING = 4

/** Denials that say themselves what is denied, the latest first; none that stands with an event already. */
export function tellingDenials(
  hits: readonly Hit[],
  events: readonly EventDispute[],
  most: number,
): readonly Hit[] {
  const shown = new Set(
    events.flatMap(({ accounts }) =>
      accounts.map(({ quote }) => `${quote.report} ${quote.sentence.start}`),
    ),
  )
  return hits
    .filter(({ item }) => item.words.split(/\s+/u).length >= TELLING)
    .filter(({ item }) => !shown.has(`${item.report.id} ${item.sentence.start}`))
    .slice(0, most)
}

/** An event that one tells and another denies. */
export interface EventDispute {
  /** Of each side the first voices. */
  readonly accounts: readonly EventAccount[]
  /** How many more there are. */
  readonly left: number
}

const VOICES_A_SIDE = 2

/** The events on which voices go against each other, those with most accounts first. */
export const eventDisputes = (events: readonly ComparedEvent[]): readonly EventDispute[] =>
  events
    .filter(({ contested }) => contested)
    .flatMap((event) => {
      const [happened, denied] = [firstVoices(event, 'happened'), firstVoices(event, 'denied')]
      const accounts = [...happened, ...denied]
      const isTold = happened.length > 0 && denied.length > 0
      return isTold ? [{ accounts, left: event.accountCount - accounts.length }] : []
    })

function firstVoices({ accounts }: ComparedEvent, stance: EventAccount['stance']) {
  const voices = grouped(
    // Who tells of others, or calls them otherwise, does not say that it happened to these.
    accounts.filter((each) => each.stance === stance && !(stance === 'happened' && each.byConcept)),
    ({ account }) => account.name?.toLowerCase() ?? account.key,
  )
  return [...voices.values()].flatMap(([first]) => first ?? []).slice(0, VOICES_A_SIDE)
}

/** Of one question the figures that stand against each other. */
export interface FigureDispute {
  readonly group: FigureGroup
  /** Of one source the same number once, by the day it was said. */
  readonly figures: readonly Figure[]
}

/** Questions on which sources have no number in common, those with most sources first. */
export function figureDisputes(groups: readonly FigureGroup[]): readonly FigureDispute[] {
  return groups
    .filter(({ figures }) => figures.some(({ disagrees }) => disagrees !== undefined))
    .map((group) => ({ group, figures: eachOnce(group.figures) }))
    .sort((a, b) => sourcesOf(b.figures) - sourcesOf(a.figures))
}

/** Questions to which the same number is given more than once, and no other one. */
export function sameFigures(groups: readonly FigureGroup[]): readonly FigureDispute[] {
  return groups
    .filter(({ key, figures }) => key !== '' && figures.length > 1 && isOneNumber(figures))
    .map((group) => ({ group, figures: eachOnce(group.figures) }))
}

function isOneNumber(figures: readonly Figure[]): boolean {
  const [{ low, high } = {}] = figures
  return (
    (low !== undefined || high !== undefined) &&
    figures.every((each) => each.low === low && each.high === high)
  )
}

/** The items of the lowest and the highest figure. */
export function furthestApart(figures: readonly Figure[]): ReadonlySet<number> {
  const byLow = [...figures].sort((a, b) => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0))
  const byHigh = [...figures].sort((a, b) => (a.high ?? a.low ?? 0) - (b.high ?? b.low ?? 0))
  return new Set([byLow[0], byHigh.at(-1)].flatMap((each) => each?.quote.item ?? []))
}

const nameOf = ({ account }: Figure) => account.name?.toLowerCase() ?? account.key

const eachOnce = (figures: readonly Figure[]) =>
  [...grouped(figures, (each) => `${nameOf(each)} ${each.low} ${each.high}`).values()].flatMap(
    ([first]) => first ?? [],
  )

const sourcesOf = (figures: readonly Figure[]) => new Set(figures.map(nameOf)).size

/** A label that some set between quotation marks, and others take over. */
export interface LabelDispute {
  readonly label: Label
  readonly taken: readonly LabelNaming[]
  readonly quoted: readonly LabelNaming[]
}

/** The labels in dispute, those with most namings first. */
export const labelDisputes = (labels: readonly Label[]): readonly LabelDispute[] =>
  labels
    .map((label) => ({
      label,
      taken: label.uses.filter(({ quoted }) => !quoted),
      quoted: label.uses.filter(({ quoted }) => quoted),
    }))
    .sort((a, b) => b.label.count - a.label.count)
