import { sql, type RawBuilder } from 'kysely'
import { IN_DOSSIER, type ReportActor } from '../items/report-actors.ts'
import type { Db } from '../store/open-store.ts'

/**
 * Who the actors of a report certainly are, by their ids in the reading: the one actor of the record with the same key
 * and the same name; where nobody has that name, the one with the same key.
 *
 * Left out: who is of another kind, who is one of several (a person split them), and a name that is new to an actor
 * that a person curated.
 */
export async function certainActors(
  transaction: Db,
  report: string,
  actors: readonly ReportActor[],
): Promise<Map<string, number>> {
  const here = actors.filter(({ certain }) => certain?.startsWith(IN_DOSSIER) === true)
  const everywhere = actors.filter((actor) => actor.certain !== null && !here.includes(actor))
  const inSameDossier = sql`exists (
    select from dossier_reports theirs join dossier_reports ours using (dossier)
    where theirs.report = known.report and ours.report = ${report})`
  return new Map([
    ...(await onlyActors(transaction, everywhere, sql`true`)),
    ...(await onlyActors(transaction, here, inSameDossier)),
  ])
}

/**
 * known: what must hold of the report actors (`known`) that count.
 *
 * The least and the greatest actor of a key are each one step into the index, however many reports name it.
 */
async function onlyActors(
  transaction: Db,
  actors: readonly ReportActor[],
  known: RawBuilder<unknown>,
): Promise<[string, number][]> {
  if (actors.length === 0) return []
  const wanted = actors.map(({ local, kind, name, certain }) => ({ local, kind, name, certain }))
  const { rows } = await sql<{ local: string; actor: number }>`
    with found as (
      select wanted.*,
        (select min(actor) from report_actors known where known.certain = wanted.certain
          and known.name = wanted.name and ${known}) as named_first,
        (select max(actor) from report_actors known where known.certain = wanted.certain
          and known.name = wanted.name and ${known}) as named_last,
        (select min(actor) from report_actors known where known.certain = wanted.certain and ${known}) as first,
        (select max(actor) from report_actors known where known.certain = wanted.certain and ${known}) as last
      from json_to_recordset(${JSON.stringify(wanted)}::json)
        as wanted (local text, kind text, name text, certain text))
    select found.local, actor.id as actor
    from found join actors actor on actor.id = coalesce(found.named_first, found.first) and actor.kind = found.kind
    where case when named_first is null
      then first = last and (not actor.curated or actor.name = found.name)
      else named_first = named_last end`.execute(transaction)
  return rows.map(({ local, actor }) => [local, actor])
}
