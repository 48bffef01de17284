import type { Act, Form, Reading, Span } from '@volgens/shapes'
import { isFinding } from './finding.ts'

/** What a reading attributes, without text or reasons: a line for scoring and for tables. */
export interface Attributions {
  readonly id: string
  readonly attributions: readonly {
    readonly source: readonly Span[]
    readonly cue: readonly Span[]
    readonly content: readonly Span[]
    readonly form: Form
    readonly act: Act
  }[]
  readonly namings: readonly {
    readonly namer: readonly Span[]
    readonly named: readonly Span[]
    readonly label: readonly Span[]
    readonly quoted: boolean
  }[]
}

/** The attributions of a reading; suggestions are left out unless asked for. */
export function toAttributions(
  { report, statements, namings }: Reading,
  { suggestions = false }: { readonly suggestions?: boolean } = {},
): Attributions {
  return {
    id: report.id,
    attributions: statements
      .filter((statement) => suggestions || isFinding(statement))
      .map(({ source, cue, content, form, act }) => ({
        source: source.spans,
        cue,
        content,
        form,
        act,
      })),
    namings: namings.map(({ namer, named, label, quoted }) => ({
      namer: namer.spans,
      named: named.spans,
      label,
      quoted,
    })),
  }
}
