import { sql } from 'kysely'
import { copyGroups } from '../copies/copy-groups.ts'
import type { Db } from '../store/open-store.ts'
import { accountOf } from './account.ts'
import { copiesWithin } from './fold-copies.ts'
import { within, type Scope } from './scope.ts'
import type { ToldAt } from './told-at-place.ts'

interface Row {
  readonly place: string
  readonly report: string
  readonly local: string
  readonly outlet: string | null
  readonly published_from: string | null
  readonly published_to: string | null
}

/** Places that reports name in words of their own, once each; of copies of one report once together. */
export async function ownMentions(db: Db, scope: Scope): Promise<ToldAt[]> {
  const { rows } = await sql<Row>`
    select place.key as place, place.report, place.local, report.outlet, report.published_from, report.published_to
    from report_places place join reports report on report.id = place.report
    where place.sentence_start is not null and ${within(scope, sql.ref('place.report'))}
    order by report.published_from nulls last, place.report, place.local`.execute(db)
  const groups = await copyGroups(db, await copiesWithin(db, scope))
  const groupOf = new Map(groups.flatMap((group) => group.reports.map((id) => [id, group])))
  const seen = new Set<string>()
  return rows.flatMap((row): ToldAt[] => {
    const { place, report, local, outlet, published_from: from, published_to: to } = row
    const group = groupOf.get(report)
    const text = `${group?.reports[0] ?? report} ${place}`
    if (seen.has(text)) return []
    seen.add(text)
    const account = accountOf({
      voice: { kind: 'narrator', actor: undefined, name: undefined, words: undefined },
      report: { id: report, outlet: outlet ?? undefined },
      ...(group === undefined ? {} : { copied: { group, items: [] } }),
    })
    const said = [from ?? undefined, to ?? undefined] as const
    return [{ place, kind: 'mention', account, type: undefined, said, items: [], report, local }]
  })
}
