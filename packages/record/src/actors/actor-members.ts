import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'
import { liveActors } from './live-actors.ts'

/** What belongs to an actor of the record: the actor of a report, as it is there. */
export interface ActorMember {
  readonly report: string
  /** Its id in the reading. */
  readonly local: string
  readonly kind: string
  readonly name: string
  readonly roles: readonly string[]
  readonly mentions: number
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly published: string | undefined
}

/** All that belongs to an actor, by date of publication. Throws `actor-unknown`, `actor-merged`. */
export async function actorMembers(db: Db, actor: number): Promise<ActorMember[]> {
  await liveActors(db, [actor])
  type Row = Record<'title' | 'outlet' | 'published', string | null> & ActorMember
  const { rows } = await sql<Row>`
    select member.report, member.local, member.kind, member.name, member.roles, member.mentions, report.title,
      report.outlet, report.published
    from report_actors member join reports report on report.id = member.report
    where member.actor = ${actor}
    order by report.published_from nulls last, member.report, member.id`.execute(db)
  return rows.map(({ title, outlet, published, ...member }) => ({
    ...member,
    title: title ?? undefined,
    outlet: outlet ?? undefined,
    published: published ?? undefined,
  }))
}
