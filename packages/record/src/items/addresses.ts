import type { Reading } from '@volgens/shapes'

/** What an item can refer to by its id in the reading. */
export type Referent = 'actor' | 'statement' | 'time' | 'place'

/** What holds from one reading of a report to the next, where ids do not: an actor's kind and name, words at a place. */
export interface Addresses {
  addressOf(kind: Referent, local: string): string | undefined
  localOf(kind: Referent, address: string): string | undefined
}

/** keys: of its statements, by their ids. */
export function addressesOf(reading: Reading, keys: ReadonlyMap<string, string>): Addresses {
  const names = actorAddresses(reading.actors)
  const pairs: Record<Referent, [local: string, address: string][]> = {
    actor: reading.actors.map(({ id }, at) => [id, names[at] ?? id]),
    statement: [...keys],
    time: reading.times.map(({ id, span }) => [id, span.join('-')]),
    place: reading.places.map(({ id, span }) => [id, span.join('-')]),
  }
  const map = (kind: Referent, turned: boolean) =>
    new Map(pairs[kind].map(([local, address]) => (turned ? [address, local] : [local, address])))
  const kinds = Object.keys(pairs) as Referent[]
  const [there, back] = [false, true].map(
    (turned) => new Map(kinds.map((k) => [k, map(k, turned)])),
  )
  return {
    addressOf: (kind, local) => there?.get(kind)?.get(local),
    localOf: (kind, address) => back?.get(kind)?.get(address),
  }
}

/** "person:Anna Bos"; the second of the same kind and name in a report has #2 behind it. */
export function actorAddresses(
  actors: readonly { readonly kind: string; readonly name: string }[],
): string[] {
  const seen = new Map<string, number>()
  return actors.map(({ kind, name }) => {
    const address = `${kind}:${name}`
    const count = (seen.get(address) ?? 0) + 1
    seen.set(address, count)
    return count === 1 ? address : `${address}#${count}`
  })
}

export type Body = Readonly<Record<string, unknown>>

const PARTIES: ReadonlySet<string> = new Set([
  'source',
  'namer',
  'named',
  'actor',
  'recipient',
  'object',
])
const REFERENCES: Readonly<Record<string, Referent>> = {
  statement: 'statement',
  within: 'statement',
  voice: 'statement',
  time: 'time',
  place: 'place',
}

/**
 * The item with each reference put through `map`; one without a result is left out. The narrator is no reference.
 *
 * body: valid against its shape.
 */
export function mapReferences(
  body: Body,
  map: (kind: Referent, name: string) => string | undefined,
): Body {
  const entries = Object.entries(body).map(([field, value]): [string, unknown] => {
    if (PARTIES.has(field)) return [field, mapParty(value as Body, map)]
    const kind = REFERENCES[field]
    if (kind === undefined || value === 'narrator') return [field, value]
    return [field, map(kind, value as string)]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function mapParty(
  { actor, ...rest }: Body,
  map: (kind: Referent, name: string) => string | undefined,
): Body {
  const mapped = typeof actor === 'string' ? map('actor', actor) : undefined
  return mapped === undefined ? rest : { ...rest, actor: mapped }
}
