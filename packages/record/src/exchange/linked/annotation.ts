import type { Span } from '@volgens/shapes'
import type { ExportItem } from '../export-items.ts'
import { isSuggestion } from '../tables/item-columns.ts'
import { widen } from '../windows.ts'
import { itemUrn, reportUrn } from './names.ts'
import { termsOf } from './terms.ts'

/** Characters on each side of a quotation by which it is found again, where whole articles may be passed on. */
const BESIDE = 32

/** What an annotation needs to know of its report. */
export interface Placed {
  /** Where the text is: an address, or a name of ours. */
  readonly source: string
  readonly codePoint: (offset: number) => number
  readonly snippets: number | undefined
}

/** Why one annotates, in the terms of the Web Annotation vocabulary. */
const MOTIVATIONS = {
  statement: 'identifying',
  naming: 'tagging',
  figure: 'describing',
  event: 'classifying',
} as const

/** An item as a Web Annotation: its words as targets, its voice and what is read in it as the body. */
export function annotationOf(item: ExportItem, placed: Placed): object {
  return {
    id: itemUrn(item),
    type: 'Annotation',
    motivation: MOTIVATIONS[item.kind],
    generator: { type: 'Software', name: `Volgens ${item.engine}` },
    body: {
      type: 'TextualBody',
      purpose: MOTIVATIONS[item.kind],
      format: 'text/plain',
      value: summary(item),
      ...termsOf(item),
    },
    target: Object.entries(item.parts).flatMap(([part, spans]) =>
      spans.map((span) => targetOf(part, span, item, placed)),
    ),
  }
}

/** For who shows only the text of a body: the fields, in words. */
function summary(item: ExportItem): string {
  const { kind, voice, form, act, negated, label, type, mode, review, confidence } = item
  const fields = {
    ...{ voice: voice.kind === 'named' ? (voice.name ?? voice.words) : voice.kind, form, act },
    ...{ negated: negated === true ? 'yes' : undefined, label, type, mode },
    ...{ review: review === 'open' ? undefined : review },
    suggestion: isSuggestion(item) ? `confidence ${confidence}` : undefined,
  }
  const told = Object.entries(fields).filter(([, value]) => value !== undefined)
  return [kind, ...told.map(([name, value]) => `${name}: ${value}`)].join('; ')
}

/** Two selectors of the same words: by what stands there and around it, and by where it stands. */
function targetOf(part: string, span: Span, { text, report }: ExportItem, placed: Placed): object {
  const [start, end] = span
  const { source, codePoint, snippets } = placed
  const [from, to] = snippets === undefined ? nearby(text, span) : wideOf(text, span, snippets)
  return {
    source: { id: source, type: 'Text', language: report.lang },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      },
      { type: 'TextPositionSelector', start: codePoint(start), end: codePoint(end) },
    ],
    'volgens:part': part,
    'volgens:report': reportUrn(report.id),
  }
}

const wideOf = (text: string, span: Span, words: number): Span =>
  widen(text, [span], words)[0] ?? span

/** Whole characters: no pair is cut. */
function nearby(text: string, [start, end]: Span): Span {
  const from = Math.max(0, start - BESIDE)
  const to = Math.min(text.length, end + BESIDE)
  return [isSecondHalf(text, from) ? from + 1 : from, isSecondHalf(text, to) ? to - 1 : to]
}

const isSecondHalf = (text: string, at: number) =>
  at > 0 &&
  /^[\uDC00-\uDFFF]$/.test(text.charAt(at)) &&
  /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1))
