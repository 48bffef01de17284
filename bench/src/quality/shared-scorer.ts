import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Precision, recall and F1 as fractions, with the counts they come from. */
interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly tp: number
  readonly predicted: number
  readonly gold: number
}

export interface AttributionScore {
  readonly attribution: Score
  readonly withSource: Score
  readonly content: Score
  readonly byForm: Readonly<
    Record<string, { readonly found: number; readonly source: number; readonly gold: number }>
  >
}

/** Percentages of words. */
export interface SyntaxScore {
  readonly words: number
  readonly upos: number
  readonly lemma: number
  readonly uas: number
  readonly las: number
  readonly lasFull: number
}

/** Runs shared/eval/score.mjs on predictions, one object a document. */
export function scoreAttributions(
  shared: string,
  goldFile: string,
  predicted: readonly object[],
): AttributionScore {
  const lines = predicted.map((document) => JSON.stringify(document) + '\n').join('')
  return runScorer(shared, 'score.mjs', { gold: goldFile, predicted: lines }) as AttributionScore
}

interface LayerScore {
  readonly tp: number
  readonly gold: number
  readonly predicted: number
}

/** Runs shared/eval/score-layers.mjs on the reading of the seed. */
export function scoreLayers(
  shared: string,
  reading: object,
): Readonly<Record<'namings', LayerScore>> {
  const seed = (file: string): string => join(shared, 'seed', file)
  return withFile(JSON.stringify(reading), (file) => {
    const program = join(shared, 'eval', 'score-layers.mjs')
    const files = [seed('expected.json'), seed('gold.jsonl'), file]
    const output = execFileSync(process.execPath, [program, ...files, '--json'], {
      encoding: 'utf8',
    })
    return JSON.parse(output) as Readonly<Record<'namings', LayerScore>>
  })
}

/** Runs shared/eval/score-syntax.mjs on CoNLL-U text. */
export function scoreSyntax(shared: string, gold: string, predicted: string): SyntaxScore {
  return withFile(gold, (goldFile) =>
    runScorer(shared, 'score-syntax.mjs', { gold: goldFile, predicted }),
  ) as SyntaxScore
}

function runScorer(
  shared: string,
  scorer: string,
  { gold, predicted }: { readonly gold: string; readonly predicted: string },
): unknown {
  const program = join(shared, 'eval', scorer)
  return withFile(predicted, (file) => {
    const output = execFileSync(process.execPath, [program, gold, file, '--json'], {
      encoding: 'utf8',
    })
    return JSON.parse(output) as unknown
  })
}

/** Hands `use` a file with this content, and removes it afterwards. */
function withFile<T>(content: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'volgens-eval-'))
  try {
    const file = join(folder, 'input')
    writeFileSync(file, content)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
