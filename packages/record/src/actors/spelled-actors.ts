import { looksTransliterated, sameName } from '@volgens/shapes'
import { sql } from 'kysely'
import type { ReportActor } from '../items/report-actors.ts'
import type { Db } from '../store/open-store.ts'

/** An actor of the record that one of a report certainly is, and the certain key that it has there. */
export interface Spelled {
  readonly local: string
  readonly actor: number
  readonly certain: string
}

/**
 * Persons of a report whose full name the dossier has in the spelling of another language: Kassym-Jomart Tokajev, Tokayev.
 *
 * Certain only where every word of the two names meets, the name looks transliterated, and nobody else in the dossier
 * could be meant. Left out are those whom a person split or named otherwise, as `certainActors` has it.
 */
export async function spelledActors(
  transaction: Db,
  report: string,
  actors: readonly ReportActor[],
): Promise<Spelled[]> {
  const wanted = actors.filter(isFullName)
  if (wanted.length === 0) return []
  const { rows } = await sql<Known>`
    select distinct known.name, known.certain, known.actor, actor.name as called, actor.curated
    from report_actors known join actors actor on actor.id = known.actor
    where known.kind = 'person' and known.certain like 'person:%'
      and known.keys && ${[...new Set(wanted.flatMap(({ keys }) => keys))]}::text[]
      and exists (select from dossier_reports theirs join dossier_reports ours using (dossier)
        where theirs.report = known.report and ours.report = ${report})`.execute(transaction)
  return wanted.flatMap((actor) => onlyOne(actor, rows) ?? [])
}

interface Known {
  readonly name: string
  readonly certain: string
  readonly actor: number
  readonly called: string
  readonly curated: boolean
}

const isFullName = ({ kind, name, certain }: ReportActor): boolean =>
  kind === 'person' &&
  certain?.startsWith('person:') === true &&
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u)
    .some(looksTransliterated)

function onlyOne({ local, name }: ReportActor, known: readonly Known[]): Spelled | undefined {
  const same = known.filter((each) => sameName(each.name, name))
  const [first] = same
  if (first === undefined || same.some(({ actor }) => actor !== first.actor)) return undefined
  if (first.curated && !same.some((each) => each.called === each.name)) return undefined
  return { local, actor: first.actor, certain: first.certain }
}
