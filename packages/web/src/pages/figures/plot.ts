import { scaleLinear, scaleSymlog } from 'd3-scale'
import { earlierOf, hasNumber, sourceOf, type Figure } from './figure-groups.ts'

/** Figures side by side, one slot each, by the day they were said; heights in pixels from the top. */
export interface Plot {
  readonly marks: readonly Mark[]
  readonly lines: readonly Line[]
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  /** Slots that are of one day. */
  readonly days: readonly { readonly day: string | undefined; readonly slots: number }[]
  /** Height of a number. */
  readonly y: (value: number) => number
  /** Each line stands for ten times the one below it: one number is far above all others. */
  readonly isTenfold: boolean
}

export interface Mark {
  readonly figure: Figure
  readonly slot: number
  /** Of the source, 1 to 5 for those with most figures, 0 for all others. */
  readonly look: number
  /** Undefined where it is open on that side. */
  readonly top: number | undefined
  readonly bottom: number | undefined
  /** What rounding leaves possible; undefined unless approximate. */
  readonly soft: readonly [top: number, bottom: number] | undefined
}

/** From a figure of a source to its next one. */
export interface Line {
  readonly from: Mark
  readonly to: Mark
  /** Not only the same name: the same source. */
  readonly isOne: boolean
}

/** How many times the number in the middle one may be before it would press the others flat. */
const FAR = 40

/** More can't be told apart. */
const LOOKS = 5

/** Lays out figures that have a number; 0 is always there, so that heights can be compared. */
export function plotOf(all: readonly Figure[], height: number): Plot {
  const figures = all.filter(hasNumber)
  const numbers = figures.map(({ low = 0, high = 0 }) => Math.max(low, high))
  const most = Math.max(1, ...numbers)
  const isTenfold = most > FAR * Math.max(1, middleOf(numbers))
  const scale = isTenfold ? tenfold(most, height) : even(most, height)
  const y = (value: number) => Math.round(Math.min(height, Math.max(0, scale(value))))
  const looks = looksOf(figures)
  const marks = figures.map((figure, slot): Mark => {
    const { low, high, approximate, range } = figure
    return {
      figure,
      slot,
      look: looks.get(sourceOf(figure)) ?? 0,
      top: high === undefined ? undefined : y(high),
      bottom: low === undefined ? undefined : y(low),
      soft: approximate ? [y(range.high ?? high ?? most), y(range.low ?? low ?? 0)] : undefined,
    }
  })
  const ticks = (isTenfold ? tens(most) : scale.ticks(4)).map((value) => ({ value, y: y(value) }))
  return { marks, lines: linesOf(marks), ticks, days: daysOf(figures), y, isTenfold }
}

const even = (most: number, height: number) =>
  scaleLinear().domain([0, most]).nice(4).range([height, 0])

const tenfold = (most: number, height: number) => scaleSymlog().domain([0, most]).range([height, 0])

/** 0, 1, 10 and so on; of many every second or third. */
function tens(most: number): number[] {
  const powers = Math.floor(Math.log10(most))
  const step = Math.ceil((powers + 1) / 5)
  const all = Array.from({ length: powers + 1 }, (_, power) => power)
  return [0, ...all.filter((power) => power % step === 0).map((power) => 10 ** power)]
}

function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function looksOf(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const figure of figures)
    counts.set(sourceOf(figure), (counts.get(sourceOf(figure)) ?? 0) + 1)
  const largest = [...counts].sort(([, a], [, b]) => b - a).slice(0, LOOKS)
  return new Map(largest.map(([source], at) => [source, at + 1]))
}

function linesOf(marks: readonly Mark[]): Line[] {
  const figures = marks.map(({ figure }) => figure)
  return marks.flatMap((to): Line[] => {
    const earlier = earlierOf(to.figure, figures)
    const from = marks.find(({ figure }) => figure === earlier)
    const isOne = from?.figure.account.key === to.figure.account.key
    return from === undefined ? [] : [{ from, to, isOne }]
  })
}

function daysOf(figures: readonly Figure[]): Plot['days'] {
  const days: { day: string | undefined; slots: number }[] = []
  for (const { day } of figures) {
    const last = days.at(-1)
    if (last === undefined || last.day !== day) days.push({ day, slots: 1 })
    else last.slots += 1
  }
  return days
}
