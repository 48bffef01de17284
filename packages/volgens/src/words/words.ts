import type { RuleReason } from '@volgens/reading'
import type { Act, Form, Reading, Statement } from '@volgens/shapes'

/** The fields of a statement that tell what stands around its cue, in the order in which they are shown. */
export const CIRCUMSTANCES = [
  'addressee',
  'occasion',
  'medium',
  'modality',
  'caveat',
] as const satisfies readonly (keyof Statement)[]

/** What page and terminal say themselves, in one language: `dutch.ts`, `english.ts`. */
export interface Words {
  /** BCP 47, for dates, numbers and the names of countries. */
  readonly lang: string
  readonly narrator: string
  /** The narrator, where it stands for a voice. */
  readonly report: string
  readonly anonymous: string
  readonly unknown: string
  readonly others: (n: number) => string
  readonly statements: (n: number) => string
  readonly voices: (n: number) => string
  readonly accordingTo: (name: string) => string
  readonly whoSaidWhat: string
  readonly suggestions: string
  readonly suggestionsNote: string
  readonly share: string
  readonly forms: Readonly<Record<Form, string>>
  readonly acts: Readonly<Record<Act, string>>
  readonly denied: string
  readonly circumstances: Readonly<Record<(typeof CIRCUMSTANCES)[number], string>>
  readonly inferred: string
  readonly within: (n: number) => string
  readonly sure: string
  readonly layers: LayerWords
  readonly page: PageWords
  readonly record: RecordWords
  readonly explain: ExplainWords
  /** Why a rule reads what it reads. */
  readonly because: (reason: RuleReason) => string
}

/** What only the page says. */
interface PageWords {
  readonly everyVoice: string
  readonly onlyNarrator: string
  readonly only: (name: string) => string
  readonly show: string
  readonly more: (n: number) => string
  readonly back: string
  readonly statement: (n: number) => string
  readonly key: Readonly<Record<'direct' | 'indirect' | 'anonymous', string>>
  readonly made: (engine: string, model: string) => string
}

/** What pages of a record say: of many reports, and of what people decided. */
interface RecordWords {
  readonly rejected: string
  readonly rejectedNote: string
  readonly kinds: Readonly<Record<'statement' | 'naming' | 'figure' | 'event', string>>
  readonly snippets: (words: number) => string
  /** The title where it is no dossier. */
  readonly whole: string
  readonly reports: (n: number) => string
  /** The caption, and the headings in the order of the columns. */
  readonly table: readonly [string, string, string, string, string, string, string]
  readonly untitled: string
  readonly back: string
  readonly made: (engines: string) => string
}

/** What `--explain` says. */
interface ExplainWords {
  readonly why: string
  readonly passive: string
  readonly cue: string
  readonly noCue: string
  /** Said of a cue. */
  readonly denies: string
  readonly voice: string
  readonly nearest: string
  readonly nobody: string
  readonly notFound: string
  readonly words: string
  readonly at: string
  readonly like: string
  readonly sure: (percent: number) => string
}

type Of<Layer extends 'actors' | 'times' | 'places' | 'events'> = Reading[Layer][number]

/** What the layers below the statements say; headings in the order of the columns, the caption first. */
interface LayerWords {
  readonly actors: readonly [string, string, string, string]
  readonly namings: readonly [string, string, string, string]
  readonly figures: readonly [string, string, string, string, string]
  readonly times: readonly [string, string, string]
  readonly places: readonly [string, string, string, string]
  readonly events: readonly [string, string, string, string, string, string, string, string]
  readonly kinds: Readonly<Record<Of<'actors'>['kind'], string>>
  readonly mentions: (n: number) => string
  readonly somebody: string
  /** Stands before what a figure counts. */
  readonly counted: string
  /** Why a time has no date. */
  readonly reasons: Readonly<Record<NonNullable<Of<'times'>['reason']>, string>>
  readonly precisions: Readonly<Record<Of<'places'>['precision'], string>>
  /** Why a place has no country or no coordinates. */
  readonly missing: Readonly<Record<NonNullable<Of<'places'>['missing']>, string>>
  readonly types: Readonly<Record<Of<'events'>['type'], string>>
  readonly modes: Readonly<Record<Of<'events'>['mode'], string>>
  readonly about: (value: string) => string
  readonly between: (low: string, high: string) => string
  readonly atLeast: (low: string) => string
  readonly atMost: (high: string) => string
  readonly noNumber: string
}
