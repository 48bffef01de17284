import { createContext } from 'svelte'
import type { Router } from './routing/router.svelte.ts'
import type { Settings } from './settings/settings.svelte.ts'
import type { Visit } from './settings/visit.svelte.ts'
import type { Words } from './words/words.ts'

/** What every component may need; handed down from App. */
export interface AppContext {
  readonly router: Router
  readonly settings: Settings
  readonly visit: Visit
  /** In the language of the interface; read it where it is drawn, since it changes with that. */
  readonly words: Words
}

export const [getApp, setApp] = createContext<AppContext>()
