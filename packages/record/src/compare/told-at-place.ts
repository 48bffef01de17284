import type { Account } from './account.ts'

/** event: said to have been there; statement: its words name it; mention: the report's own words name it. */
export type ToldKind = 'event' | 'statement' | 'mention'

/** What one account tells of a place, once. */
export interface ToldAt {
  /** Key of the place. */
  readonly place: string
  readonly kind: ToldKind
  readonly account: Account
  readonly type: string | undefined
  /** ISO days on which it was said; open where undefined. */
  readonly said: readonly [from: string | undefined, to: string | undefined]
  /** Ids of the items: the first, and the same in copies of its report; none of a mention. */
  readonly items: readonly number[]
  readonly report: string
  /** Id in the reading of its report; of a mention that of the place. */
  readonly local: string
}
