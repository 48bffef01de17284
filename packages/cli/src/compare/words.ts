import type { LabelConcept } from '@volgens/shapes'
import type { Change } from '@volgens/record'

/** What comparisons say themselves, beside what readings say too (`Words`). */
export interface CompareWords {
  readonly empty: string
  readonly more: (n: number, what: string) => string
  readonly reports: string
  readonly version: (n: number) => string
  readonly aReport: string
  /** Two of one name are told apart by the report that they are in. */
  readonly inReport: (name: string, report: string) => string
  /** Of a text that several outlets printed. */
  readonly inOutlets: (name: string, outlets: number) => string
  readonly namings: NamingWords
  readonly figures: FigureWords
  readonly events: EventWords
  readonly sides: SideWords
  readonly related: RelatedWords
}

interface NamingWords {
  readonly title: string
  readonly who: string
  readonly notSaid: string
  /** Head of a column of words for one kind of people or events. */
  readonly concepts: Readonly<Record<LabelConcept, string>>
  readonly where: string
  readonly firstUse: string
  readonly namers: string
}

interface FigureWords {
  /** Said, by whom, words, number, where. */
  readonly head: readonly string[]
  readonly things: string
  readonly alone: (n: number) => string
  readonly nothingInCommon: (one: string, other: string, sameDay: boolean) => string
  readonly byRule: (rule: string, result: string) => string
  readonly noNumber: string
}

interface EventWords {
  readonly questions: string
  readonly beside: string
  readonly answers: Readonly<Record<'same' | 'alike' | 'differs' | 'denies' | 'silent', string>>
  readonly title: string
  readonly events: string
  readonly questionsLeft: string
  readonly alone: (n: number) => string
  readonly contested: string
  readonly silent: string
  readonly likeness: string
  readonly parts: Readonly<Record<'doer' | 'other' | 'time' | 'place' | 'trigger', string>>
}

interface SideWords {
  readonly voices: string
  readonly statements: string
  readonly figures: string
  readonly namings: string
  readonly both: string
  readonly only: (report: string) => string
  readonly denial: string
  readonly changes: Readonly<Record<Change, string>>
}

interface RelatedWords {
  readonly title: (report: string) => string
  readonly none: string
  readonly both: string
  readonly reports: string
  readonly parts: Readonly<Record<'events' | 'actors' | 'places' | 'time', string>>
}
