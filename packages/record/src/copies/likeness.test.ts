import { expect, test } from 'vitest'
import {
  CORRECTED,
  CUT,
  OTHER_LEAD,
  OWN_REPORT,
  WIRE,
  results,
  weather,
} from '../testing/wire-report.ts'
import { copyLikeness } from './likeness.ts'
import { bandsOf } from './min-hash.ts'
import { shinglesOf } from './shingles.ts'

const likeness = (a: string, b: string) => copyLikeness(shinglesOf(a), shinglesOf(b))
const [first, second] = [
  ['3-1', '2-0', '1-1', '0-4', '2-2', '5-3', '1-0', '0-0'],
  ['0-2', '1-1', '4-3', '2-1', '0-0', '1-6', '3-3', '2-0'],
]

test.each([
  ['the same words', WIRE, WIRE, 1],
  ['other marks, case and accents', WIRE, WIRE.toUpperCase().replaceAll('Ë', 'E'), 1],
  ['some words put right', WIRE, CORRECTED, 0.8],
  ['another lead', WIRE, OTHER_LEAD, 0.6],
  ['what was cut at its end', WIRE, CUT, 1],
  ['what was cut, with a title before it', WIRE, `Gewonden bij brand\n\n${CUT}`, 0.9],
])('knows %s', (_, a, b, least) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(least)
  expect(likeness(b, a)).toBe(likeness(a, b))
  const bands = new Set(bandsOf(shinglesOf(b)))
  expect(bandsOf(shinglesOf(a))?.some((band) => bands.has(band))).toBe(true)
})

const filler = (words: number, from = 0) =>
  Array.from({ length: words }, (_, at) => `woord${'abcdefghij'[at % 10]}${'x'.repeat(at + from)}`)

test.each([
  ['another report of the same event', WIRE, OWN_REPORT],
  ['the weather of another day', weather(4, 17, 3, 20), weather(6, 19, 4, 60)],
  ['results of another weekend', results(first ?? []), results(second ?? [])],
  [
    'notices',
    'De brug is dicht. Omrijden kan via de dijk.',
    'De brug is dicht. Omrijden kan via de dijk.',
  ],
  ['a digest that has it among others', CUT, `${CUT} ${filler(400).join(' ')}`],
  [
    'three numbers, one of them another',
    `${filler(80).join(' ')} 3 doden, 4 gewonden, 5 daders`,
    `${filler(80).join(' ')} 3 doden, 6 gewonden, 5 daders`,
  ],
])('keeps %s apart', (_, a, b) => {
  expect(likeness(a, b)).toBeUndefined()
})

test('the weather is kept apart by its numbers alone', () => {
  expect(likeness(weather(4, 17, 3, 20), weather(4, 17, 3, 20))).toBe(1)
  expect(likeness(weather(4, 17, 3, 20), weather(4, 17, 3, 25))).toBeGreaterThan(0.9)
})

test('has no bands for what is too short, and the same ones each time', () => {
  expect(bandsOf(shinglesOf('De brug is dicht.'))).toBeNull()
  expect(bandsOf(shinglesOf(''))).toBeNull()
  expect(bandsOf(shinglesOf(WIRE))).toEqual(bandsOf(shinglesOf(WIRE)))
  expect(bandsOf(shinglesOf(WIRE))).toHaveLength(40)
})
