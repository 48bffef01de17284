import { overlap, type Span } from '@volgens/shapes'
import type { Draft } from './draft.ts'
import { sizeOf } from './passage.ts'

/**
 * Which of two drafts stays where both read the same words: the earlier in this list.
 *
 * Marks are surer than trees, a complement surer than what stands beside the verb, a word that attributes by itself
 * (volgens) surer than a noun or an auxiliary.
 */
const PRECEDENCE: readonly string[] = [
  'quote-trailing',
  'quote-verb',
  'quote-colon',
  'verb-clause',
  'verb-question',
  'verb-infinitive',
  'verb-parenthetical',
  'verb-colon',
  'source-phrase',
  'trailing-source',
  'own-account',
  'anonymous-word',
  'verb-prepositional',
  'verb-naming',
  'verb-object',
  'noun-clause',
  'noun-prepositional',
  'quote-behind-colon',
  'quote-floating',
  'reportative-auxiliary',
]

/**
 * Settles conflicts and cleans spans: of drafts with one cue, or with the same content and voice, the first by
 * precedence stays; source and cue are cut out of the content; what has no content left goes. In text order.
 */
export function settle(drafts: readonly Draft[]): Draft[] {
  const ranked = drafts.map(clean).filter(({ content }) => content.length > 0).sort((a, b) => rank(a) - rank(b) || start(a) - start(b))
  const kept: Draft[] = []
  for (const draft of ranked) if (!near(kept, draft).some((other) => clash(other, draft))) kept.push(draft)
  return kept.sort((a, b) => start(a) - start(b) || end(b) - end(a) || rank(a) - rank(b))
}

function near(kept: readonly Draft[], draft: Draft): readonly Draft[] {
  return kept.filter((other) => start(other) < end(draft) && start(draft) < end(other))
}

const rank = (draft: Draft): number => {
  const place = PRECEDENCE.indexOf(draft.rule.replace(/-passive$/, ''))
  return place < 0 ? PRECEDENCE.length : place
}

const start = (draft: Draft): number => Math.min(...draft.content.map(([from]) => from))
const end = (draft: Draft): number => Math.max(...draft.content.map(([, to]) => to))

function clash(a: Draft, b: Draft): boolean {
  const shared = common(a.content, b.content)
  const sameContent = shared * 2 > Math.max(sizeOf(a.content), sizeOf(b.content))
  const sameCue = a.cue.length > 0 && b.cue.length > 0 && common(a.cue, b.cue) > 0
  if (sameCue) return shared > 0
  return sameContent && (a.cue.length === 0 || b.cue.length === 0 || common(a.source, b.source) > 0)
}

const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + overlap(x, y), 0), 0)

/** Source and cue never lie inside the content. */
function clean(draft: Draft): Draft {
  const cut = [...draft.source, ...draft.cue]
  const content = cut.reduce<readonly Span[]>((spans, hole) => spans.flatMap((span) => without(span, hole)), draft.content)
  return { ...draft, content: content.filter(([from, to]) => to > from) }
}

function without(span: Span, hole: Span): Span[] {
  if (overlap(span, hole) === 0) return [span]
  const parts: Span[] = [
    [span[0], hole[0]],
    [hole[1], span[1]],
  ]
  return parts.filter(([from, to]) => to > from)
}

