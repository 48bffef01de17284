/** Whose account, what kind of event and which days: what the timeline and the map are narrowed by. */
export interface ToldFilter {
  readonly dossier?: number
  readonly account?: string
  readonly type?: string
  readonly from?: string
  readonly to?: string
}

/** What the address asks for; parts that say nothing are left out. */
export function toldFilterOf(query: URLSearchParams): ToldFilter {
  const dossier = Number(query.get('dossier') ?? 0)
  const given = (name: string) => {
    const value = query.get(name) ?? ''
    return value === '' ? {} : { [name]: value }
  }
  return {
    ...(Number.isInteger(dossier) && dossier > 0 ? { dossier } : {}),
    ...given('account'),
    ...given('type'),
    ...given('from'),
    ...given('to'),
  }
}

/** Takes every choice but that of the dossier out of the address. */
export const NOTHING_CHOSEN = {
  account: undefined,
  type: undefined,
  from: undefined,
  to: undefined,
}
