import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { corpusFolder } from './cases.ts'
import type { CorpusScore } from './score-cases.ts'

const file = join(corpusFolder, 'baseline.json')

const score = z.strictObject({
  precision: z.number(),
  recall: z.number(),
  recallWithSource: z.number(),
})

const baseline = z.record(z.string(), score)

/** The scores that the engine had when it last got better, by language: it may not fall below them. */
export function readBaseline(): Record<string, CorpusScore> {
  return baseline.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export function writeBaseline(scores: Record<string, CorpusScore>): void {
  writeFileSync(file, JSON.stringify(scores, null, 2) + '\n')
}
