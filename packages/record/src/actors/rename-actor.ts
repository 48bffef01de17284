import type { Entry } from '../reviews/chain.ts'
import type { Store } from '../store/open-store.ts'
import type { Renaming } from './actor-decision.ts'
import { checkedName } from './checked-name.ts'
import { decide } from './decide.ts'
import { liveActors } from './live-actors.ts'

/**
 * Calls an actor of the record otherwise; what reports call it stays.
 *
 * Throws `actor-unknown`, `actor-merged`, `empty-name`.
 */
export async function renameActor(
  store: Store,
  actor: number,
  given: string,
  reviewer: string,
): Promise<Entry> {
  const name = checkedName(given)
  return decide(store, reviewer, 'rename', async (transaction): Promise<Renaming> => {
    const [before] = await liveActors(transaction, [actor])
    await transaction
      .updateTable('actors')
      .set({ name, curated: true })
      .where('id', '=', actor)
      .execute()
    return { actors: [actor], name, before: before?.name ?? name }
  })
}
