import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlap, type Reading, type Span } from '@volgens/shapes'
import type { Volgens } from 'volgens'
import { root } from '../command-file.ts'
import type { Figure, LayerScore } from './figures.ts'
import { readGold } from './gold.ts'
import type { PlaceSet } from './sets.ts'

/** A place that a person marked: where it stands, and its country where it has one. */
export interface GoldPlace {
  readonly span: Span
  /** ISO 3166; none for what lies in several countries or in none. */
  readonly country?: string
  /** Editors differ: it may be read or not. */
  readonly optional?: boolean
}

/** Counts of mentions: found with the right country, marked, and read. */
export interface PlaceScore {
  readonly right: number
  readonly gold: number
  readonly predicted: number
}

/** Reads the annotated articles of a set and compares every mention of a place with those that a person marked. */
export async function measurePlaces(
  volgens: Volgens,
  shared: string,
  set: PlaceSet,
): Promise<LayerScore> {
  const marked = JSON.parse(readFileSync(join(root, set.places), 'utf8')) as Record<
    string,
    GoldPlace[]
  >
  const scores: PlaceScore[] = []
  for (const { id, text } of readGold(join(shared, set.file))) {
    const gold = marked[id]
    if (gold !== undefined)
      scores.push(scorePlaces(gold, await volgens.read(text, { lang: set.lang })))
  }
  return { figures: placeFigures(set, scores) }
}

/** A mention is right where it overlaps one that was marked and has its country; optional ones count neither way. */
export function scorePlaces(
  gold: readonly GoldPlace[],
  { places }: Pick<Reading, 'places'>,
): PlaceScore {
  const open = new Set(gold)
  let right = 0
  let predicted = 0
  for (const { country, mentions } of places) {
    for (const mention of mentions) {
      const here = [...open].filter(({ span }) => overlap(span, mention) > 0)
      const match = here.find((place) => place.optional === true || place.country === country)
      if (match !== undefined) open.delete(match)
      if (gold.some(({ span, optional }) => optional === true && overlap(span, mention) > 0))
        continue
      predicted += 1
      if (match !== undefined) right += 1
    }
  }
  return { right, gold: gold.filter(({ optional }) => optional !== true).length, predicted }
}

function placeFigures({ name, targets }: PlaceSet, scores: readonly PlaceScore[]): Figure[] {
  const sum = (count: (score: PlaceScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0)
  const right = sum((score) => score.right)
  const percent = (whole: number): number => Math.round((1000 * right) / Math.max(whole, 1)) / 10
  return [
    {
      set: name,
      measure: 'precision',
      value: percent(sum(({ predicted }) => predicted)),
      target: targets.precision,
    },
    {
      set: name,
      measure: 'recall',
      value: percent(sum(({ gold }) => gold)),
      target: targets.recall,
    },
  ]
}
