/** What a person has chosen for this browser: kept in it, and nowhere else. */
export class Settings {
  /** Of the interface; the reports keep theirs. */
  language: 'nl' | 'en' = $state(kept('language', ['nl', 'en']) ?? spoken())
  theme: 'light' | 'dark' | 'system' = $state(
    kept('theme', ['light', 'dark', 'system']) ?? 'system',
  )
  /** Under which decisions are written down. */
  reviewer: string = $state(read('reviewer') ?? '')
  /** Whether one key without another does something: y, n, j. */
  singleKeys: boolean = $state(read('singleKeys') !== 'off')
  #dark = $state(matchMedia('(prefers-color-scheme: dark)').matches)

  constructor() {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
      this.#dark = matches
    })
    $effect.root(() => {
      $effect(() => {
        document.documentElement.lang = this.language
        document.documentElement.dataset['theme'] = this.shown
        write('language', this.language)
        write('theme', this.theme)
        write('reviewer', this.reviewer)
        write('singleKeys', this.singleKeys ? 'on' : 'off')
      })
    })
  }

  /** The theme that is drawn. */
  get shown(): 'light' | 'dark' {
    if (this.theme !== 'system') return this.theme
    return this.#dark ? 'dark' : 'light'
  }
}

const spoken = () => (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en')

function kept<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
  return values.find((value) => value === read(name))
}

// A browser may be told to keep nothing: then the choice lasts as long as the page.
function read(name: string): string | undefined {
  try {
    return localStorage.getItem(`volgens.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`volgens.${name}`, value)
  } catch {
    return
  }
}
