import type { CountedFigure, FigureGroup } from '@volgens/record'
import type { Check } from './dossier-check.ts'
import type { Expected, SiteFinder } from './expected-dossier.ts'
import { isVoice } from './is-voice.ts'
import { isAt } from './is-at.ts'
import { countPairs } from './pairs.ts'

/** A figure is there where its words are, with its numbers and its source. */
export function checkFigures(
  groups: readonly FigureGroup[],
  expected: Expected,
  siteOf: SiteFinder,
): Check {
  const figures = groups.flatMap((group) => group.figures.map((figure) => ({ group, figure })))
  const placed: { thing: string; group: unknown }[] = []
  const missing: string[] = []
  for (const entry of expected.figures) {
    const { report, counts, source, words } = entry
    const site = siteOf(report, words)
    const found = figures.find(
      ({ figure }) =>
        isAt(figure.quote, site) &&
        hasNumbers(figure, entry) &&
        isVoice(figure.account, source, report, expected),
    )
    if (found === undefined) missing.push(`${report} ${counts}: ${words ?? ''} (${source})`)
    // Figures of nothing that is known are no group.
    else placed.push({ thing: counts, group: found.group.key === '' ? found : found.group })
  }
  return { kind: 'figures', found: placed.length, missing, ...countPairs(placed) }
}

type Numbers = Pick<Expected['figures'][number], 'value' | 'low' | 'high'>

const hasNumbers = (figure: CountedFigure, { value, low, high }: Numbers) =>
  figure.low === (low ?? value) && figure.high === (high ?? value)
