import { overlap, type Form, type Naming, type Span, type Statement, type Text } from '@volgens/shapes'
import { confidenceOf } from './confidence.ts'
import type { Draft, NamingDraft } from './draft.ts'
import { sizeOf } from './passage.ts'

/** Statements in text order, ids s1, s2 …; `within` is the smallest statement whose content holds this one. */
export function toStatements(drafts: readonly Draft[], text: Text): Statement[] {
  const statements = drafts.map((draft, i): Statement => ({
    id: `s${i + 1}`,
    form: formOf(draft.content, text),
    act: draft.act,
    source: { spans: plain(draft.source), anonymous: draft.anonymous, implicit: draft.implicit },
    cue: plain(draft.cue),
    content: plain(draft.content),
    ...(draft.addressee === undefined ? {} : { addressee: plain(draft.addressee) }),
    negated: draft.negated,
    rule: draft.rule,
    confidence: confidenceOf(draft),
  }))
  return withOuter(statements)
}

const plain = (spans: readonly Span[]): [number, number][] => spans.map(([start, end]) => [start, end])

/** direct: all of it between quotation marks; mixed: some of it; indirect: none. Marks and spaces count neither way. */
function formOf(content: readonly Span[], text: Text): Form {
  const size = sizeOf(content)
  const quoted = text.quotations
    .filter(({ depth }) => depth === 0)
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + content.reduce((inner, span) => inner + overlap(span, part), 0), 0)
  if (quoted === 0) return 'indirect'
  return size - quoted <= 3 ? 'direct' : 'mixed'
}

function withOuter(statements: readonly Statement[]): Statement[] {
  return statements.map((inner) => {
    const around = statements.filter((outer) => outer !== inner && holds(outer, inner))
    const smallest = around.sort((a, b) => sizeOf(a.content) - sizeOf(b.content))[0]
    return smallest === undefined ? inner : { ...inner, within: smallest.id }
  })
}

/** The whole of the inner statement lies in the outer one's content, and less than all of it. */
function holds(outer: Statement, inner: Statement): boolean {
  const parts = [...inner.source.spans, ...inner.cue, ...inner.content]
  const inside = parts.every(([start, end]) => outer.content.some(([a, b]) => a <= start && end <= b))
  return inside && sizeOf(inner.content) < sizeOf(outer.content)
}

/** Namings with ids n1, n2 …, each tied to the smallest statement around its label. */
export function toNamings(drafts: readonly NamingDraft[], statements: readonly Statement[]): Naming[] {
  return drafts.map((draft, i) => {
    const around = statements
      .filter(({ content }) => draft.label.every(([start, end]) => content.some(([a, b]) => a <= start && end <= b)))
      .sort((a, b) => sizeOf(a.content) - sizeOf(b.content))[0]
    return {
      id: `n${i + 1}`,
      namer: { spans: plain(draft.namer) },
      named: { spans: plain(draft.named) },
      label: plain(draft.label),
      quoted: draft.quoted,
      ...(around === undefined ? {} : { statement: around.id }),
      rule: draft.rule,
    }
  })
}
