import type { Db } from '../store/open-store.ts'
import { countCopies } from './fold-copies.ts'
import { keepByState } from './keep-by-state.ts'
import { scopeState } from './keep-per-report.ts'
import { namedPlaces, type NamedPlace } from './named-places.ts'
import { byAccount, type AccountCounts } from './place-accounts.ts'
import type { Scope } from './scope.ts'
import { toldAtPlaces } from './told-at.ts'
import type { ToldAt } from './told-at-place.ts'

/** What is made of the places of a scope, whatever is asked of them. */
export interface PlaceGround {
  readonly named: readonly NamedPlace[]
  readonly told: readonly ToldAt[]
  readonly accounts: readonly AccountCounts[]
}

export interface PlaceGrounds {
  of(scope: Scope): Promise<PlaceGround>
}

/** Scopes that are kept. */
const MOST_KEPT = 12

/** Grounds that are kept until something in their scope changes. */
export function openPlaces(db: Db): PlaceGrounds {
  const kept = keepByState<PlaceGround>(MOST_KEPT)
  return {
    async of(scope) {
      const state = `${await scopeState(db, scope)}\n${await countCopies(db)}`
      return kept(JSON.stringify(scope), state, () => groundOf(db, scope))
    },
  }
}

async function groundOf(db: Db, scope: Scope): Promise<PlaceGround> {
  const named = await namedPlaces(db, scope)
  const told = await toldAtPlaces(db, scope)
  return { named, told, accounts: byAccount(told) }
}
