import type { ItemKind } from './correct/parts.ts'
import type { ReviewState } from './decision-made.svelte.ts'

export const KINDS = ['statement', 'naming', 'figure', 'event'] as const
export const STATES = ['open', 'confirmed', 'corrected', 'rejected'] as const
export const ORDERS = ['earliest', 'latest', 'unsure'] as const

/** Which items are gone through, and in which order: all of it in the address. */
export interface ReviewFilter {
  readonly dossier: number | undefined
  /** None: all. */
  readonly kinds: readonly ItemKind[]
  readonly review: ReviewState
  readonly order: (typeof ORDERS)[number]
}

/** The filter of an address; what it can't mean is left out. */
export function filterOf(query: URLSearchParams): ReviewFilter {
  const given = query.get('kind')?.split(',') ?? []
  const dossier = query.get('dossier') ?? ''
  return {
    dossier: /^\d{1,9}$/.test(dossier) ? Number(dossier) : undefined,
    kinds: KINDS.filter((kind) => given.includes(kind)),
    review: STATES.find((state) => state === query.get('review')) ?? 'open',
    order: ORDERS.find((order) => order === query.get('order')) ?? 'earliest',
  }
}
