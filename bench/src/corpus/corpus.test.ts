import { english } from '@volgens/en'
import { dutch } from '@volgens/nl'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { open, type Volgens } from 'volgens'
import { readBaseline } from './baseline.ts'
import { readCases } from './cases.ts'
import { scoreCases, sumUp, type CorpusScore } from './score-cases.ts'

let volgens: Volgens
let scores: Record<string, CorpusScore>

beforeAll(async () => {
  volgens = await open({ languages: [dutch, english] })
  scores = sumUp(await scoreCases(volgens, readCases()))
})

afterAll(() => volgens.close())

const floors = Object.entries(readBaseline()).flatMap(([lang, score]) =>
  Object.entries(score).map(
    ([measure, floor]) => [lang, measure as keyof CorpusScore, floor] as const,
  ),
)

test.each(floors)('%s: %s has not fallen below %d', (lang, measure, floor) => {
  expect(scores[lang]?.[measure]).toBeGreaterThanOrEqual(floor)
})
