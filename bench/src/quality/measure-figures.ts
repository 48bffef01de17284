import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Volgens } from 'volgens'
import { root } from '../command-file.ts'
import type { LayerScore } from './figures.ts'
import { readGold } from './gold.ts'
import { scoreFigures, type AnnotatedFigure } from './score-figures.ts'
import type { FigureSet } from './sets.ts'

/** Reads the annotated articles of a set and counts the figures found in them. */
export async function measureFigures(
  volgens: Volgens,
  shared: string,
  { name, lang, file, annotations, targets }: FigureSet,
): Promise<LayerScore> {
  const { articles } = JSON.parse(readFileSync(join(root, annotations), 'utf8')) as {
    readonly articles: Readonly<Record<string, readonly AnnotatedFigure[]>>
  }
  const sum = { right: 0, found: 0, gold: 0 }
  const misses: string[] = []
  for (const { id, text } of readGold(join(shared, file))) {
    const annotated = articles[id]
    if (annotated === undefined) continue
    const reading = await volgens.read(text, { lang })
    const score = scoreFigures(reading.report.text, reading.figures, annotated)
    sum.right += score.right
    sum.found += score.found
    sum.gold += score.gold
    misses.push(...score.misses.map((miss) => `${id}: ${miss}`))
  }
  const percent = (of: number): number => Math.round((1000 * sum.right) / of) / 10
  const figures = [
    { set: name, measure: 'precision', value: percent(sum.found), target: targets.precision },
    { set: name, measure: 'recall', value: percent(sum.gold), target: targets.recall },
  ]
  return { figures, misses }
}
