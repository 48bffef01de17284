import { sql } from 'kysely'
import type { Db } from '../store/open-store.ts'

/** Reports that are one text: wire copies, and what was taken over. */
export interface CopyGroup {
  /** Ids of those that were asked for, the first published of them first. */
  readonly reports: readonly string[]
  /** The outlet that had it first. */
  readonly outlet: string | undefined
  /** In how many outlets they stand; a report without one is one of its own. */
  readonly outlets: number
  /** The news agency that the first of them that credits one does; of those in the record that were not asked for too. */
  readonly agency: string | undefined
}

/**
 * The groups of those of these reports that have copies, as far as pairs go. Other reports of the record join two that are
 * copies of it, and are not counted.
 */
export async function copyGroups(db: Db, reports: readonly string[]): Promise<CopyGroup[]> {
  const asked = new Set(reports)
  const leaders = await leadersOf(db, reports)
  const members = await membersOf(db, [...leaders.keys()])
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const leader = leaders.get(member.id) ?? member.id
    groups.set(leader, [...(groups.get(leader) ?? []), member])
  }
  return [...groups.values()].flatMap((group) => {
    const own = group.filter(({ id }) => asked.has(id))
    return own.length === 0 ? [] : groupOf(own, group)
  })
}

interface Member {
  readonly id: string
  readonly outlet: string | null
  readonly agency: string | null
}

const groupOf = (own: readonly Member[], all: readonly Member[]): CopyGroup => ({
  reports: own.map(({ id }) => id),
  outlet: own.find(({ outlet }) => outlet !== null)?.outlet ?? undefined,
  outlets: new Set(own.map(({ outlet, id }) => outlet ?? id)).size,
  agency: all.find(({ agency }) => agency !== null)?.agency ?? undefined,
})

/** For each report that is in a pair with one of these, however far: what stands for its group. */
async function leadersOf(db: Db, reports: readonly string[]): Promise<Map<string, string>> {
  const leaders = new Map<string, string>()
  const leaderOf = (id: string): string => {
    let at = id
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) {
      // Half the way for whoever comes next: a long chain stays short (path halving).
      leaders.set(at, leaders.get(next) ?? next)
      at = next
    }
    return at
  }
  let fresh = [...reports]
  while (fresh.length > 0) {
    const pairs = await pairsOf(db, fresh)
    const known = new Set([...leaders.keys(), ...fresh])
    for (const { report, other } of pairs) {
      leaders.set(report, leaders.get(report) ?? report)
      leaders.set(other, leaders.get(other) ?? other)
      leaders.set(leaderOf(report), leaderOf(other))
    }
    fresh = [...new Set(pairs.flatMap(({ report, other }) => [report, other]))].filter(
      (id) => !known.has(id),
    )
  }
  return new Map([...leaders.keys()].map((id) => [id, leaderOf(id)]))
}

async function pairsOf(db: Db, reports: readonly string[]) {
  const { rows } = await sql<{ report: string; other: string }>`
    select report, other from report_copies where report = any(${reports}::text[])
    union select report, other from report_copies where other = any(${reports}::text[])`.execute(db)
  return rows
}

async function membersOf(db: Db, ids: readonly string[]): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select id, outlet, agency from reports where id = any(${ids}::text[])
    order by ${firstPublished('reports')}`.execute(db)
  return rows
}

/** The order in which reports were published; who added them first makes no difference. */
export const firstPublished = (reports: string) =>
  sql`coalesce(${sql.ref(`${reports}.published_from`)}, 'infinity'), coalesce(${sql.ref(`${reports}.published`)}, '')
    collate "C", ${sql.ref(`${reports}.id`)} collate "C"`
