import type { Settings } from '../../settings/settings.svelte.ts'

/** Decisions need a name: what is decided without one waits until it is given. */
export class NamingReviewer {
  readonly #settings: Settings
  #waiting: ((reviewer: string) => void) | undefined = $state.raw()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  get isAsked(): boolean {
    return this.#waiting !== undefined
  }

  decide(act: (reviewer: string) => void): void {
    const reviewer = this.#settings.reviewer.trim()
    if (reviewer === '') this.#waiting = act
    else act(reviewer)
  }

  /** The name was given. */
  named(): void {
    const act = this.#waiting
    this.#waiting = undefined
    if (act !== undefined) this.decide(act)
  }
}
