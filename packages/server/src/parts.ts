import type { Articles, Store } from '@volgens/record'
import type { Log } from './http/log.ts'
import type { Rate } from './http/rate-limit.ts'
import type { Imports } from './imports/run-imports.ts'
import type { LanguageAbout } from './shapes/about.ts'

/** What the API works with; handed in, so that a test can bring its own. */
export interface Parts {
  readonly store: Store
  /** Version of this server. */
  readonly version: string
  /** Pronouns of a language, lower case: see `voicesOf`; none for a language that is not read. */
  readonly pronouns: (lang: string) => Promise<ReadonlySet<string>>
  readonly imports: Imports
  /** Languages that it reads, with what is known of their models. */
  readonly languages: () => Promise<readonly LanguageAbout[]>
  readonly log: Log
  /** How often one address may ask; generous unless given. */
  readonly rate?: Rate
  /** Aborted once the server is being stopped. */
  readonly stopping: AbortSignal
  /** Articles of each language, lower case: labels are compared without them. */
  readonly articles: () => Promise<Articles>
  /** Folder of the built web app; without it there is only the API. */
  readonly web?: string | undefined
}
