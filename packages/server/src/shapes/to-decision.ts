import type { Entry, ItemState, ListedDecision } from '@volgens/record'
import { plain, type JsonObject } from '../http/plain.ts'
import type { itemKind } from './item.ts'
import type { z } from '@hono/zod-openapi'
import { toItem } from './to-item.ts'

/** A decision as it goes out. */
export function toDecision({ body, kind, ...entry }: Entry | ListedDecision) {
  // The chain holds what we wrote ourselves.
  const known = kind as z.output<typeof itemKind> | undefined
  return plain({ ...entry, kind: known, body: body as JsonObject })
}

/** An item with its decisions as it goes out. */
export function toItemState({ item, original, history }: ItemState) {
  const decisions = history.map((entry) => toDecision({ ...entry, item: item.id }))
  return plain({
    item: toItem(item),
    original: original as JsonObject | undefined,
    history: decisions,
  })
}
