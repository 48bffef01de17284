import type { Store } from '@volgens/record'

/** What the API works with; handed in, so that a test can bring its own. */
export interface Parts {
  readonly store: Store
  /** Version of this server. */
  readonly version: string
  /** Pronouns of a language, lower case: see `voicesOf`; none for a language that is not read. */
  readonly pronouns: (lang: string) => Promise<ReadonlySet<string>>
  /** Folder of the built web app; without it there is only the API. */
  readonly web?: string | undefined
}
