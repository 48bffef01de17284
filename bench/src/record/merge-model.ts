import type { Entry } from '@volgens/record'

/** Who belongs to whom, as decisions about actors may change it. */
export interface Ties {
  /** By id, in order. */
  readonly actors: ReadonlyMap<number, ModelActor>
  /** Report actor, as `report address`, → actor. */
  readonly owners: ReadonlyMap<string, number>
}

export interface ModelActor {
  readonly name: string
  readonly curated: boolean
  readonly into: number | null
}

type Body = Readonly<
  Record<'merged' | 'into' | 'from' | 'made', number> & {
    readonly actors: readonly number[]
    readonly name: string
    readonly moved: readonly (readonly [report: string, address: string])[]
  }
>

/** What decisions make of a state, by the plainest reckoning there is: what the store must come to. */
export const replay = (state: Ties, entries: readonly Entry[]) => entries.reduce(after, state)

function after({ actors, owners }: Ties, { decision, body }: Entry): Ties {
  const { merged, into, from, made, name, moved, actors: about } = body as Body
  const next = { actors: new Map(actors), owners: new Map(owners) }
  const change = (id: number, to: Partial<ModelActor>) => {
    const actor = actors.get(id) ?? { name, curated: true, into: null }
    next.actors.set(id, { ...actor, ...to })
  }
  if (decision === 'merge' || decision === 'same') {
    change(merged, { into })
    change(into, { curated: true })
    for (const [place, owner] of owners) if (owner === merged) next.owners.set(place, into)
  } else if (decision === 'split') {
    change(from, { curated: true })
    change(made, {})
    for (const [report, address] of moved) next.owners.set(`${report} ${address}`, made)
  } else if (decision === 'rename') {
    change(about[0] ?? 0, { name, curated: true })
  }
  return next
}

/** As text, so that two can be compared. */
export function asText({ actors, owners }: Ties): string {
  const inOrder = [...actors].sort(([a], [b]) => a - b)
  return JSON.stringify([inOrder, [...owners].sort()])
}
