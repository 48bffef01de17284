import type { KnownParty, RecordItem } from '../items/item-query.ts'
import type { ComparedItem } from './compared-item.ts'
import { onceFor } from './once.ts'
import type { VoiceKind } from '../store/tables.ts'

/** Whose account something is. */
export interface Account {
  /**
   * The same for what is certainly the same voice: an actor of the record, or the narrator of an outlet; that of copies
   * is the agency which they credit, else the outlet that had it first. Somebody whom no report names is nobody
   * elsewhere: "a doctor" in two reports is two accounts, in two copies one.
   */
  readonly key: string
  readonly kind: VoiceKind
  /** Id of the actor of the record. */
  readonly actor: number | undefined
  /** The actor's, or the outlet's; the report's words where it names nobody; undefined where it has none. */
  readonly name: string | undefined
  /** Of the narrator of copies: in how many outlets they stand. */
  readonly outlets: number | undefined
}

/** What of an item tells whose account it is. */
interface Voiced {
  readonly voice: Omit<KnownParty, 'actorKind'> & { readonly kind: VoiceKind }
  readonly report: Pick<ComparedItem['report'], 'id' | 'outlet'>
  readonly copied?: ComparedItem['copied']
}

/** Whose account an item is; made once. */
export const accountOf: (item: Voiced) => Account = onceFor((item) => {
  const { kind, actor, name, words } = item.voice
  const text = item.copied?.group.reports[0] ?? item.report.id
  if (kind === 'narrator') return narratorOf(item, text)
  const key =
    actor === undefined ? `${kind}:${text}:${(words ?? '').toLowerCase()}` : `actor:${actor}`
  return { key, kind, actor, name: name ?? words, outlets: undefined }
})

/** text: id of what stands for its report and all copies of it. */
function narratorOf({ report, copied }: Voiced, text: string): Account {
  const kind = 'narrator'
  const group = copied?.group
  // What one outlet has twice is its own, whomever it credits.
  if (group === undefined || group.outlets < 2) {
    const key = `${kind}:${report.outlet ?? text}`
    return { key, kind, actor: undefined, name: report.outlet, outlets: undefined }
  }
  const name = group.agency ?? group.outlet
  const { outlets } = group
  return { key: `${kind}:${name ?? text}`, kind, actor: undefined, name, outlets }
}

/** When it was said: the first day, that of publication where nothing else is known. */
export const dayOf = ({ said }: RecordItem): string | undefined => said[0] ?? said[1]
