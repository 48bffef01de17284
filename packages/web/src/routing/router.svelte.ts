import { parse } from 'regexparam'

/** An address of the app, taken apart. */
export interface Address {
  readonly path: string
  readonly query: URLSearchParams
  /** Without #. */
  readonly hash: string
}

/** Where the app is. Every page, filter and item has an address, so that it can be sent, cited and gone back to. */
export class Router {
  #address: Address = $state.raw(here())

  constructor() {
    addEventListener('popstate', () => (this.#address = here()))
    addEventListener('hashchange', () => (this.#address = here()))
  }

  get address(): Address {
    return this.#address
  }

  /** Goes to an address of the app. replace: the one that is left is not gone back to. */
  go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
    if (replace) history.replaceState(null, '', to)
    else history.pushState(null, '', to)
    this.#address = here()
  }

  /** The same page with other parts of the query; undefined takes one away. */
  with(changes: Readonly<Record<string, string | undefined>>): string {
    const query = new URLSearchParams(this.#address.query)
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') query.delete(name)
      else query.set(name, value)
    }
    return addressOf(this.#address.path, query)
  }
}

export const addressOf = (path: string, query: URLSearchParams) =>
  query.size === 0 ? path : `${path}?${query}`

const here = (): Address => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  hash: decodeURIComponent(location.hash.slice(1)),
})

/** The parts of a path that a pattern such as `/reports/:id` names; undefined where it does not fit. */
export function pathParts(pattern: string, path: string): Record<string, string> | undefined {
  const { keys, pattern: expression } = parse(pattern)
  const found = expression.exec(path)
  if (found === null) return undefined
  return Object.fromEntries(keys.map((key, i) => [key, decodeURIComponent(found[i + 1] ?? '')]))
}
