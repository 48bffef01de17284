import type { RecordItem } from '../items/item-query.ts'
import type { VoiceKind } from '../store/tables.ts'

/** Whose account something is. */
export interface Account {
  /**
   * The same for what is certainly the same voice: an actor of the record, or the narrator of an outlet. Somebody whom
   * no report names is nobody elsewhere: "a doctor" in two reports is two accounts.
   */
  readonly key: string
  readonly kind: VoiceKind
  /** Id of the actor of the record. */
  readonly actor: number | undefined
  /** The actor's, or the outlet's; the report's words where it names nobody; undefined where it has none. */
  readonly name: string | undefined
}

export function accountOf({ voice, report }: RecordItem): Account {
  const { kind, actor, name, words } = voice
  if (kind === 'narrator')
    return {
      key: `narrator:${report.outlet ?? report.id}`,
      kind,
      actor: undefined,
      name: report.outlet,
    }
  const key =
    actor === undefined ? `${kind}:${report.id}:${(words ?? '').toLowerCase()}` : `actor:${actor}`
  return { key, kind, actor, name: name ?? words }
}

/** When it was said: the first day, that of publication where nothing else is known. */
export const dayOf = ({ said }: RecordItem): string | undefined => said[0] ?? said[1]
