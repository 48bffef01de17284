import { compareReports, type Fold, type RecordItem } from '@volgens/record'
import type { Check } from './dossier-check.ts'
import type { Expected, Site, SiteFinder } from './expected-dossier.ts'

/** Two places with one quotation are found where their reports, side by side, share a statement that has both. */
export function checkQuotations(
  items: readonly RecordItem[],
  fold: Fold,
  expected: Expected,
  siteOf: SiteFinder,
): Check {
  const missing: string[] = []
  let found = 0
  for (const places of expected.sameQuotations) {
    const [first, ...others] = places
    for (const other of others) {
      const [left, right] = [first, other].map((place) => place && siteOf(...place))
      if (left && right && share(left, right, items, fold)) found++
      else missing.push(`${first?.[0] ?? ''} and ${other[0]}: ${other[1]}`)
    }
  }
  return { kind: 'quotations', found, missing, pairs: 0, together: 0, mixed: 0 }
}

function share(left: Site, right: Site, items: readonly RecordItem[], fold: Fold): boolean {
  const of = ({ report }: Site) => items.filter((item) => item.report.id === report)
  const { shared } = compareReports(of(left), of(right), fold).statements
  return shared.some((pair) => has(pair.left, left) && has(pair.right, right))
}

function has({ sentence, report }: RecordItem, site: Site): boolean {
  const end = sentence.start + sentence.text.length
  return report.id === site.report && sentence.start < site.end && site.start < end
}
