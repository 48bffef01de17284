import type { CopyGroup } from '../copies/copy-groups.ts'
import { accountOf } from './account.ts'
import type { ReportPlace } from './named-places.ts'
import type { ToldAt } from './told-at-place.ts'

/**
 * Places that reports name in words of their own, once each; of copies of one report once together.
 *
 * places: by date of publication. groupOf: by id of a report that has copies.
 */
export function ownMentions(
  places: readonly ReportPlace[],
  groupOf: ReadonlyMap<string, CopyGroup>,
): ToldAt[] {
  const seen = new Set<string>()
  return places.flatMap((each): ToldAt[] => {
    const { key: place, report, local, own, outlet, published: said } = each
    const group = groupOf.get(report)
    const text = `${group?.reports[0] ?? report} ${place}`
    if (!own || seen.has(text)) return []
    seen.add(text)
    const account = accountOf({
      voice: { kind: 'narrator', actor: undefined, name: undefined, words: undefined },
      report: { id: report, outlet },
      ...(group === undefined ? {} : { copied: { group, items: [] } }),
    })
    return [{ place, kind: 'mention', account, type: undefined, said, items: [], report, local }]
  })
}
