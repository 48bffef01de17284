import type { NamingComparison } from '@volgens/record'
import type { Check } from './dossier-check.ts'
import type { Expected, SiteFinder } from './expected-dossier.ts'
import { isVoice } from './is-voice.ts'
import { isAt } from './is-at.ts'
import { countPairs } from './pairs.ts'

/** A naming is there where its label is, in the row of its namer. */
export function checkNamings(
  { namers, cells }: NamingComparison,
  expected: Expected,
  siteOf: SiteFinder,
): Check {
  const uses = cells.flatMap(({ namer, named, uses }) => uses.map((use) => ({ namer, named, use })))
  const placed: { thing: string; group: unknown }[] = []
  const missing: string[] = []
  for (const { report, namer, named, label, words } of expected.namings) {
    const site = siteOf(report, words, label)
    const found = uses.find(
      (each) =>
        each.use.quotes.some((quote) => isAt(quote, site)) &&
        namers.some(
          (account) => account.key === each.namer && isVoice(account, namer, report, expected),
        ),
    )
    if (found === undefined) missing.push(`${report} ${namer} calls ${named} ${label}`)
    // Those of whom no report says who is meant are no group.
    else placed.push({ thing: named, group: found.named === 'nobody' ? found : found.named })
  }
  return { kind: 'namings', found: placed.length, missing, ...countPairs(placed) }
}
