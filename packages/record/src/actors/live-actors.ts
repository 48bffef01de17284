import { actorMerged, actorUnknown } from '../errors.ts'
import type { Db } from '../store/open-store.ts'

export interface LiveActor {
  readonly id: number
  readonly kind: string
  readonly name: string
  readonly curated: boolean
}

/** The actors with these ids, in that order. Throws `actor-unknown`, `actor-merged`. */
export async function liveActors(db: Db, ids: readonly number[]): Promise<LiveActor[]> {
  const rows = await db
    .selectFrom('actors')
    .select(['id', 'kind', 'name', 'curated', 'merged_into'])
    .where('id', 'in', [...ids])
    .execute()
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id)
    if (row === undefined) throw actorUnknown(id)
    const { merged_into, ...actor } = row
    if (merged_into !== null) throw actorMerged(id, actor.name, merged_into)
    return actor
  })
}
