import type { Db } from '../store/open-store.ts'
import { grouped } from './grouped.ts'
import { spellingsOf, type NamedPlace } from './named-places.ts'
import {
  countsOf,
  isAsked,
  typesOf,
  type AccountCounts,
  type PlaceQuery,
  type ToldCounts,
} from './place-accounts.ts'
import type { PlaceGround } from './place-ground.ts'
import type { Scope } from './scope.ts'

/** A place, with who tells how much of it. */
export interface ComparedPlace extends NamedPlace {
  /** As reports write it, the wording of most of them first. */
  readonly words: readonly string[]
  /** Those who tell most of all places first; nobody where it is only named. */
  readonly accounts: readonly ToldCounts[]
}

export interface PlaceComparison {
  /** Those of which something is told first, of them those in most reports. */
  readonly places: readonly ComparedPlace[]
  /** How many there are, and of how many of them something is told. */
  readonly total: number
  readonly told: number
  /** Of the whole scope, also what was not asked for: those who tell most first. */
  readonly accounts: readonly AccountCounts[]
  readonly types: readonly { readonly type: string; readonly events: number }[]
}

/**
 * Where it is said to have been: by account how many events are said to have happened at a place and how many statements
 * name it. Nothing is made one of several accounts.
 *
 * ground: of the scope. most: how many places.
 */
export async function comparePlaces(
  db: Db,
  scope: Scope,
  { named, told: all, accounts }: PlaceGround,
  query: PlaceQuery,
  most: number,
): Promise<PlaceComparison> {
  const asked = grouped(all.filter(isAsked(query)), ({ place }) => place)
  const places = [
    ...named.filter(({ key }) => asked.has(key)),
    ...named.filter(({ key }) => !asked.has(key)),
  ].slice(0, most)
  const keys = places.map(({ key }) => key)
  const words = await spellingsOf(db, scope, keys)
  const rank = new Map(accounts.map(({ key }, at) => [key, at]))
  return {
    places: places.map((place) => ({
      ...place,
      words: words.get(place.key) ?? [],
      accounts: countsOf(asked.get(place.key) ?? [], rank),
    })),
    total: named.length,
    told: asked.size,
    accounts,
    types: typesOf(all),
  }
}
