import type { EventType, Event, Form, Act } from '@volgens/shapes'
import type { ItemKind, ReviewState, VoiceKind } from '../store/tables.ts'

/** What to look for: all that is given must hold. Nothing given finds everything. */
export interface SearchQuery {
  /**
   * Words in any inflection, each in the language of the item; "words in this order", -without, this or that.
   * At most 1,000 characters.
   */
  readonly words?: string | undefined
  /** Whose account: id of an actor of the record, or a name in any spelling. */
  readonly voice?: number | string | undefined
  /** Who is named or mentioned. */
  readonly about?: number | string | undefined
  readonly voiceKind?: VoiceKind | undefined
  readonly kind?: ItemKind | undefined
  readonly form?: Form | undefined
  readonly act?: Act | undefined
  /** true: denials only. */
  readonly negated?: boolean | undefined
  /** Of events. */
  readonly type?: EventType | undefined
  readonly mode?: Event['mode'] | undefined
  /** Part of what somebody is called, of what a figure counts, of where an event was. */
  readonly label?: string | undefined
  readonly counts?: string | undefined
  readonly place?: string | undefined
  /** Figures whose bounds meet these; either may be left open. */
  readonly figure?:
    { readonly low?: number | undefined; readonly high?: number | undefined } | undefined
  /** Days, as EDTF: 2022-01-07, 2022-01, 2022-01-03/2022-01-09, ../2022. When it was said, the time it is about. */
  readonly said?: string | undefined
  readonly meant?: string | undefined
  /** Whole, in any case. */
  readonly outlet?: string | undefined
  /** nl also finds nl-BE. */
  readonly lang?: string | undefined
  /** Only what people decided so; otherwise all but the rejected. */
  readonly review?: ReviewState | undefined
  /** Id of a report. */
  readonly report?: string | undefined
  /** Name of a dossier. */
  readonly dossier?: string | undefined
  /** Also what is no more than a suggestion. */
  readonly suggestions?: boolean | undefined
  /** By day of publication; reports without one come last. earliest unless told. */
  readonly order?: 'earliest' | 'latest' | undefined
  /** Hits of one page: 20 unless told, at most 100. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
}
