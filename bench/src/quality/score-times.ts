import { readFileSync } from 'node:fs'
import { overlap, type Span } from '@volgens/shapes'

/** A time as a person reads it: first and last day, both in it; see corpus/README.md. */
export interface GoldTime {
  readonly span: Span
  readonly from?: string
  readonly to?: string
  /** Any value that touches these days is right: "eind maart". */
  readonly fuzzy?: boolean
  /** Only the first day counts. */
  readonly since?: boolean
  readonly optional?: boolean
}

/** Annotations without their texts: these are in the set that is named. */
export interface TimesGold {
  readonly set: string
  readonly articles: Readonly<
    Record<string, { readonly published: string; readonly times: readonly GoldTime[] }>
  >
}

/** A time as it was predicted. */
export interface PredictedTime {
  readonly span: Span
  readonly edtf?: string | undefined
}

export interface TimeCounts {
  readonly right: number
  readonly gold: number
  readonly predicted: number
}

export function readTimesGold(file: URL): TimesGold {
  return JSON.parse(readFileSync(file, 'utf8')) as TimesGold
}

/** How many are right: the spans overlap and the days agree; an optional one counts neither way. */
export function countTimes(
  gold: readonly GoldTime[],
  predicted: readonly PredictedTime[],
): TimeCounts {
  const left = new Set(predicted)
  const counted = gold.filter(({ optional }) => !optional)
  let right = 0
  for (const time of counted) {
    const found = [...left].find((given) => overlaps(time, given) && agrees(time, given))
    if (found === undefined) continue
    left.delete(found)
    right++
  }
  const optional = gold.filter((time) => time.optional)
  const excused = [...left].filter((given) => optional.some((time) => overlaps(time, given)))
  return { right, gold: counted.length, predicted: predicted.length - excused.length }
}

const overlaps = (gold: GoldTime, predicted: PredictedTime): boolean =>
  overlap(gold.span, predicted.span) > 0

function agrees({ from, to = from, fuzzy, since }: GoldTime, { edtf }: PredictedTime): boolean {
  if (edtf === undefined) return false
  const [first, last] = daysOf(edtf)
  if (since) return first === from
  if (fuzzy) return (first ?? '0') <= (to ?? '9') && (from ?? '0') <= (last ?? '9')
  return first === from && last === to
}

/** First and last day of an EDTF value; undefined where it is open. */
export function daysOf(edtf: string): [string | undefined, string | undefined] {
  const [from = '', to = from] = edtf.replaceAll(/[~?%]/g, '').split('/')
  return [dayOf(from, 'first'), dayOf(to, 'last')]
}

function dayOf(date: string, end: 'first' | 'last'): string | undefined {
  if (date === '' || date === '..') return undefined
  const [year = '', month, day] = date.slice(0, 10).split('-')
  if (day !== undefined) return date.slice(0, 10)
  if (end === 'first') return `${year}-${month ?? '01'}-01`
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0))
  return last.toISOString().slice(0, 10)
}
