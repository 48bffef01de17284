import type { ItemState } from '@volgens/record'
import { VolgensError } from '@volgens/shapes'
import type { Context } from 'hono'

/**
 * The ETag of an item: another one after each decision on it, and after its report was read again, as its id is then
 * another. What is decided on other items does not change it.
 */
export const itemTag = ({ item, history }: ItemState) => `"${item.id}-${history.at(-1)?.seq ?? 0}"`

/**
 * The number of the last decision that the caller saw, from If-Match; undefined where any will do (`*`).
 *
 * Throws `match-required` without it, `changed-meanwhile` where it is no tag of this item.
 */
export function lastSeen(c: Context, item: number): number | undefined {
  const given = c.req.header('If-Match')?.trim()
  if (given === '*') return undefined
  if (given === undefined)
    throw new VolgensError(
      'match-required',
      'no If-Match; expected the ETag that the item was read with; read it and send that',
    )
  const found = /^"(\d{1,15})-(\d{1,15})"$/.exec(given)
  if (found === null || Number(found[1]) !== item)
    throw new VolgensError(
      'changed-meanwhile',
      `${given.slice(0, 100)} is no state of item ${item}; nothing was changed; read it again and decide anew`,
    )
  return Number(found[2])
}
