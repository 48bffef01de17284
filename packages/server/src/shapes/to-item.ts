import type { RecordItem } from '@volgens/record'
import { plain, type JsonObject } from '../http/plain.ts'

/** An item of the record as it goes out. */
export function toItem({ said, meant, body, ...item }: RecordItem) {
  return plain({
    ...item,
    said: { from: said[0], to: said[1] },
    meant: { from: meant[0], to: meant[1] },
    body: body as JsonObject,
  })
}
