import { overlap, sizeOf, type Span } from '@volgens/shapes'
import type { Draft } from './draft.ts'
import { RULES } from './rule-table.ts'
import { without } from './span-cutting.ts'

const RANKS = new Map(RULES.map(({ id }, rank) => [id, rank]))

/**
 * Settles conflicts and cleans spans: of drafts with one cue, or with the same content and voice, the first by
 * precedence stays; source and cue are cut out of the content; what has no content left goes. In text order.
 */
export function settle(drafts: readonly Draft[]): Draft[] {
  const ranked = drafts
    .map(clean)
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => rank(a) - rank(b) || start(a) - start(b))
  const kept = new Map<string, Draft[]>()
  const winners = withoutSwallowing(ranked).filter((draft) => {
    const keys = keysOf(draft)
    if (keys.some((key) => kept.get(key)?.some((other) => clash(other, draft)))) return false
    for (const key of keys) kept.set(key, [...(kept.get(key) ?? []), draft])
    return true
  })
  return winners.sort((a, b) => start(a) - start(b) || end(b) - end(a) || rank(a) - rank(b))
}

/** "They reject the word: those were militants, said an officer": what is behind the colon is the officer's. */
function withoutSwallowing(drafts: readonly Draft[]): Draft[] {
  const asides = drafts.filter(({ rule }) => rule === 'verb-parenthetical')
  const holds = (whole: Draft, part: Draft): boolean =>
    common(whole.content, part.cue) === sizeOf(part.cue) && common(whole.content, part.content) > 0
  return drafts.filter(
    (draft) => draft.rule !== 'verb-colon' || !asides.some((aside) => holds(draft, aside)),
  )
}

/** Drafts that may clash share a key: a place of the cue, or a place of a content of much the same size. */
function keysOf(draft: Draft): string[] {
  const size = Math.ceil(Math.log2(sizeOf(draft.content) + 1))
  const sizes = [size - 1, size, size + 1]
  const content = sizes.flatMap((s) =>
    draft.content.flatMap((span) => squares(span, 2 ** s).map((n) => `${s}:${n}`)),
  )
  return [
    ...new Set([
      ...content,
      ...draft.cue.flatMap((span) => squares(span, 64).map((n) => `cue:${n}`)),
    ]),
  ]
}

function squares([from, to]: Span, side: number): number[] {
  const first = Math.floor(from / side)
  return Array.from({ length: Math.floor((to - 1) / side) - first + 1 }, (_, i) => first + i)
}

const rank = (draft: Draft): number =>
  RANKS.get(draft.rule.replace(/-passive$/, '')) ?? RULES.length

const start = (draft: Draft): number => Math.min(...draft.content.map(([from]) => from))
const end = (draft: Draft): number => Math.max(...draft.content.map(([, to]) => to))

/** One inside a quotation and one outside are never rivals: the quotation and what its speaker thinks in it. */
function clash(a: Draft, b: Draft): boolean {
  const shared = common(a.content, b.content)
  const sameContent = shared * 2 > Math.max(sizeOf(a.content), sizeOf(b.content))
  const sameCue = a.cue.length > 0 && b.cue.length > 0 && common(a.cue, b.cue) > 0
  if (sameCue) return shared > 0
  if (a.place !== b.place) return false
  return sameContent && (a.cue.length === 0 || b.cue.length === 0 || common(a.source, b.source) > 0)
}

const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + overlap(x, y), 0), 0)

/** Source and cue never lie inside the content. */
function clean(draft: Draft): Draft {
  const cut = [...draft.source, ...draft.cue]
  const content = cut.reduce<readonly Span[]>(
    (spans, hole) => spans.flatMap((span) => without(span, hole)),
    draft.content,
  )
  return { ...draft, content: content.filter(([from, to]) => to > from) }
}
