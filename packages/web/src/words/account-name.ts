import type { Schemas } from '../api/client.ts'
import type { Words } from './words.ts'

/** What a source is called: its own name, the outlet's where a report says it itself, else that it has none. */
export function accountName({ kind, name }: Schemas['Account'], { terms, views }: Words): string {
  if (kind === 'anonymous') return terms.anonymous
  if (kind === 'narrator') return name === undefined ? terms.narrator : views.itself(name)
  return name ?? terms.unknown
}
