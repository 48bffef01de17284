import type { Schemas } from '../../api/client.ts'

export type Found = Schemas['FigureComparison']
export type Group = Found['items'][number]
export type Figure = Schemas['CountedFigure']
export type Rule = NonNullable<Group['reckoning']>['rule']

export const RULES = ['conservative', 'min-max', 'latest'] as const satisfies readonly Rule[]

/** Figures that exclude one another, as one line. */
export interface Dispute {
  readonly one: Figure
  readonly other: Figure
  /** Both said on one day; otherwise it may just have changed meanwhile. */
  readonly sameDay: boolean
}

/** Each pair of figures once that exclude one another: those of one day first, then by the later of their days. */
export function disputesOf({ figures }: Group): Dispute[] {
  const byItem = new Map(figures.map((figure) => [figure.quote.item, figure]))
  const pairs = new Map<string, Dispute>()
  for (const figure of figures) {
    const other = byItem.get(figure.disagrees?.with.item ?? 0)
    if (figure.disagrees === undefined || other === undefined) continue
    const [one, two] = [figure, other].sort((a, b) => a.quote.item - b.quote.item)
    if (one === undefined || two === undefined) continue
    const { sameDay } = figure.disagrees
    pairs.set(`${one.quote.item} ${two.quote.item}`, { one, other: two, sameDay })
  }
  const latest = ({ one, other }: Dispute) => [one.day ?? '', other.day ?? ''].sort().at(-1) ?? ''
  return [...pairs.values()].sort(
    (a, b) => Number(b.sameDay) - Number(a.sameDay) || (latest(a) < latest(b) ? 1 : -1),
  )
}

/** "The ministry" of two reports may well be one: drawn alike, and not joined by a firm line. */
export const sourceOf = ({ account }: Figure) => account.name?.toLowerCase() ?? account.key

/**
 * The figure that the same source gave last on a day before; undefined where it gave none. Two of one day are no revision:
 * one may be of the city and one of the country. Figures come by day.
 */
export const earlierOf = (figure: Figure, figures: readonly Figure[]): Figure | undefined =>
  figures.findLast(
    (each) => sourceOf(each) === sourceOf(figure) && (each.day ?? '~') < (figure.day ?? ''),
  )

export const isSame = (a: Figure, b: Figure) =>
  a.low === b.low && a.high === b.high && a.approximate === b.approximate

export const hasNumber = ({ low, high }: Figure) => (low ?? high) !== undefined

/** Where in its report a quote stands. */
export const addressOf = ({ report, local }: { report: string; local: string }) =>
  `/reports/${report}#${local}`
