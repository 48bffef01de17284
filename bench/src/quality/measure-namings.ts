import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlap, sizeOf, type Naming, type Span } from '@volgens/shapes'
import type { Volgens } from 'volgens'
import { readCases } from '../corpus/cases.ts'
import { locateAll } from '../corpus/expected.ts'
import type { Figure, LayerScore } from './figures.ts'
import { scoreLayers } from './shared-scorer.ts'

interface ExpectedNaming {
  readonly label: readonly Span[]
  readonly namer: readonly Span[]
}

/** What is called what: the seed by the shared scorer, the corpus by the same rule, a language a set. */
export async function measureNamings(volgens: Volgens, shared: string): Promise<LayerScore> {
  const counts = new Map<string, { found: number; expected: number; given: number }>()
  for (const { text, about, expected } of readCases()) {
    const { namings } = await volgens.read(text, { lang: about.lang })
    const wanted = expected.namings.map(({ label, namer }) => ({
      label: locateAll(text, label),
      namer: locateAll(text, namer),
    }))
    const set = `corpus, ${about.lang}`
    const { found, expected: all, given } = counts.get(set) ?? { found: 0, expected: 0, given: 0 }
    counts.set(set, {
      found: found + countFound(wanted, namings),
      expected: all + wanted.length,
      given: given + namings.length,
    })
  }
  const corpus = [...counts].flatMap(([set, { found, expected, given }]) =>
    figures(set, found, expected, given),
  )
  return { figures: [...(await seed(volgens, shared)), ...corpus] }
}

async function seed(volgens: Volgens, shared: string): Promise<Figure[]> {
  const folder = join(shared, 'seed')
  const [line = ''] = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n')
  const { text } = JSON.parse(line) as { text: string }
  const { published } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    published: string
  }
  const reading = await volgens.read(text, { lang: 'nl', published })
  const { namings } = scoreLayers(shared, reading)
  return figures('seed', namings.tp, namings.gold, namings.predicted, 5)
}

function figures(set: string, found: number, of: number, given: number, target?: number): Figure[] {
  return [
    { set, measure: 'namings', value: found, of, ...(target === undefined ? {} : { target }) },
    { set, measure: 'namings given that are right', value: found, of: given },
  ]
}

/** How many expected namings have one of their own: labels share half of the shorter, namers too or nobody is named. */
function countFound(expected: readonly ExpectedNaming[], namings: readonly Naming[]): number {
  const left = new Set(namings)
  for (const { label, namer } of expected) {
    const found = [...left].find(
      (naming) =>
        sharesHalf(label, naming.label) &&
        (namer.length === 0
          ? naming.namer.spans.length === 0
          : sharesHalf(namer, naming.namer.spans)),
    )
    if (found !== undefined) left.delete(found)
  }
  return namings.length - left.size
}

function sharesHalf(one: readonly Span[], other: readonly Span[]): boolean {
  const common = one.reduce((sum, a) => sum + other.reduce((n, b) => n + overlap(a, b), 0), 0)
  return common > 0 && 2 * common >= Math.min(sizeOf(one), sizeOf(other))
}
