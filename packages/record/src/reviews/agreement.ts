import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { byItem } from './carry-out.ts'
import type { Entry } from './chain.ts'
import { selectEntries } from './entries.ts'
import { nominalAlpha, type Alpha } from './krippendorff.ts'
import { listed, standingOf } from './standing.ts'

/** How far reviewers agree on what two or more of them judged. */
export interface Agreement extends Alpha {
  /** Who judged something that somebody else judged too. */
  readonly reviewers: readonly string[]
}

/**
 * Krippendorff's alpha over judgements: confirm, correct or reject. Of each reviewer the last that stands counts, of
 * what was then shown: who confirms a correction has judged another item than who made it.
 *
 * dossier: its name; all reports where left out.
 */
export async function reviewAgreement(db: Db, dossier?: string): Promise<Agreement> {
  const entries = await selectEntries(
    db,
    sql`key is not null and (${dossier ?? null}::text is null or report in (select member.report
      from dossier_reports member join dossiers on dossiers.id = member.dossier
      where dossiers.name = ${dossier ?? null}))
      and (report, key) in (select report, key from reviews where key is not null
        group by report, key having count(distinct reviewer) > 1)`,
  )
  const units = byItem(entries).flatMap((group) => unitsOf(listed(standingOf(group))))
  const judged = units.filter((unit) => unit.size > 1)
  const reviewers = [...new Set(judged.flatMap((unit) => [...unit.keys()]))].sort()
  return { ...nominalAlpha(judged.map((unit) => [...unit.values()])), reviewers }
}

/** Judgements by reviewer, of the item as read and of each correction of it. */
function unitsOf(standing: readonly Entry[]): ReadonlyMap<string, string>[] {
  const units = [new Map<string, string>()]
  for (const { reviewer, decision } of standing) {
    if (decision === 'note') continue
    units.at(-1)?.set(reviewer, decision)
    if (decision === 'correct') units.push(new Map())
  }
  return units
}
