import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { byItem } from './carry-out.ts'
import type { Entry } from './chain.ts'
import { selectEntries } from './entries.ts'
import { bodyOf, listed, standingOf } from './standing.ts'

/** Decisions that stand on an item that the current reading of its report does not have. */
export interface LostReview {
  readonly report: string
  readonly kind: string
  readonly key: string
  /** As they were shown when it was decided. */
  readonly words: string
  readonly start: number
  /** The first decided first. */
  readonly decisions: readonly Entry[]
}

/** Which decisions to look through; all where left out. */
export interface LostFilter {
  readonly report?: string | undefined
  /** Name of a dossier. */
  readonly dossier?: string | undefined
}

/** What people decided on words that are no item now: kept, and back with a reading that has them. */
export async function lostReviews(
  db: Db,
  { report, dossier }: LostFilter = {},
): Promise<LostReview[]> {
  const entries = await selectEntries(
    db,
    sql`key is not null and (${report ?? null}::text is null or report = ${report ?? null})
      and (${dossier ?? null}::text is null or report in (select member.report from dossier_reports member
        join dossiers on dossiers.id = member.dossier where dossiers.name = ${dossier ?? null}))
      and not exists (select from items where items.report = reviews.report and items.key = reviews.key)`,
  )
  return byItem(entries).flatMap((group) => {
    const decisions = listed(standingOf(group))
    const [first] = decisions
    if (first === undefined) return []
    const { report = '', kind = '', key = '' } = first
    const { words = '', start = 0 } = bodyOf(first)
    return [{ report, kind, key, words, start, decisions }]
  })
}
