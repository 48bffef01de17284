import { overlap, sizeOf, type Form, type Span, type Statement, type Text } from '@volgens/shapes'
import { arrange, itemsAt, type Blocks } from '../text/around.ts'
import { confidenceOf, type Calibrated } from './confidence.ts'
import type { Draft } from './draft.ts'

/** Statements in text order, ids s1, s2 …; `within` is the smallest statement whose content holds this one. */
export function toStatements(
  drafts: readonly Draft[],
  text: Text,
  calibrated: Calibrated,
): Statement[] {
  const quotations = (among: (depth: number) => boolean): Blocks<Span> =>
    arrange(
      text.quotations.filter(({ depth }) => among(depth)).flatMap(({ parts }) => parts),
      (part) => [part],
    )
  const outer = quotations((depth) => depth === 0)
  const inner = quotations((depth) => depth > 0)
  const statements = drafts.map((draft, i): Statement => ({
    id: `s${i + 1}`,
    form: formOf(draft.content, draft.place === 'open' ? outer : inner),
    act: draft.act,
    source: { spans: plain(draft.source), anonymous: draft.anonymous, implicit: draft.implicit },
    cue: plain(draft.cue),
    content: plain(draft.content),
    ...circumstancesOf(draft),
    negated: draft.negated,
    rule: draft.rule,
    confidence: confidenceOf(draft, text.text, calibrated),
  }))
  return withOuter(statements)
}

const CIRCUMSTANCES = ['addressee', 'occasion', 'medium', 'modality', 'caveat'] as const

function circumstancesOf(draft: Draft): Partial<Pick<Statement, (typeof CIRCUMSTANCES)[number]>> {
  return Object.fromEntries(
    CIRCUMSTANCES.flatMap((field) => {
      const spans = draft[field]
      return spans === undefined ? [] : [[field, plain(spans)]]
    }),
  )
}

const plain = (spans: readonly Span[]): [number, number][] =>
  spans.map(([start, end]) => [start, end])

/**
 * direct: all of it between quotation marks; mixed: some of it; indirect: none. Marks and spaces count neither way. Where
 * the cue itself is quoted (“Ik denk dat …”, zei hij) only the marks inside that quotation count.
 */
function formOf(content: readonly Span[], quoted: Blocks<Span>): Form {
  const inside = content.reduce((sum, span) => sum + quotedSize(span, quoted), 0)
  if (inside === 0) return 'indirect'
  return sizeOf(content) - inside <= 3 ? 'direct' : 'mixed'
}

function quotedSize(span: Span, quoted: Blocks<Span>): number {
  const parts = new Set([...itemsAt(quoted, span[0]), ...itemsAt(quoted, span[1] - 1)])
  return [...parts].reduce((sum, part) => sum + overlap(span, part), 0)
}

function withOuter(statements: readonly Statement[]): Statement[] {
  const blocks = arrange(statements, ({ content }) => content)
  return statements.map((inner) => {
    const parts = [...inner.source.spans, ...inner.cue, ...inner.content]
    const outer = smallestAround(parts, sizeOf(inner.content), blocks)
    return outer === undefined ? inner : { ...inner, within: outer.id }
  })
}

/** The smallest statement larger than `size` whose content holds all the parts. */
function smallestAround(
  parts: readonly Span[],
  size: number,
  blocks: Blocks<Statement>,
): Statement | undefined {
  const around = itemsAt(blocks, parts[0]?.[0] ?? 0).filter(
    ({ content }) => sizeOf(content) > size && holds(content, parts),
  )
  return around.reduce<Statement | undefined>(
    (best, next) =>
      best !== undefined && sizeOf(best.content) <= sizeOf(next.content) ? best : next,
    undefined,
  )
}

const holds = (content: readonly Span[], parts: readonly Span[]): boolean =>
  parts.every(([start, end]) => content.some(([a, b]) => a <= start && end <= b))
