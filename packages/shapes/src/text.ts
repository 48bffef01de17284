import type { Span } from './span.ts'

/** One syntactic word as the treebanks cut them: "don't" is two tokens, "2.500" one. */
export interface Token {
  readonly start: number
  readonly end: number
}

/** What a paragraph is: running text, a line above it, an item of a list. */
export type ParagraphKind = 'body' | 'heading' | 'item'

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly kind: ParagraphKind
  /** "GENUA -", "AMSTERDAM (ANP) –": place and agency before the first sentence; no part of any sentence. */
  readonly dateline?: Span
}

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Index of its paragraph. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

/**
 * A pair of quotation marks with what stands between them.
 *
 * parts: one span a paragraph, marks included; more than one where a quotation is re-opened at each paragraph
 * and closed once. parent: index of the quotation around it.
 */
export interface Quotation {
  readonly parts: readonly Span[]
  readonly style: 'double' | 'single'
  readonly depth: number
  readonly parent?: number
}

/** A mark that found no partner: reported, never thrown. */
export interface StrayMark {
  readonly at: number
  readonly problem: 'unclosed' | 'unopened'
}

/** A report's characters cut up; all offsets are UTF-16 code units into `text` (NFC, LF). */
export interface Text {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
}
