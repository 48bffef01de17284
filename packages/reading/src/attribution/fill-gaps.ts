import type { Span } from '@volgens/shapes'
import type { Proposal } from './draft.ts'
import { treeAt, type Passage } from './passage.ts'

/** How many words a gap has at most. */
const WIDEST = 6

/** Rules whose content is in parts by its nature. */
const IN_PARTS = /^(quote|verb-naming|verb-charge|anaphor)/

/**
 * The draft with short gaps in its content closed: words amid what somebody says, with no mark between them and no part
 * of source or cue, belong to it, whatever the tree hangs them on. "zijn [het] er [al meer dan] drieduizend".
 */
export function fillGaps(draft: Proposal, passage: Passage): Proposal {
  const { content, rule } = draft
  if (content.length < 2 || IN_PARTS.test(rule)) return draft
  const closed = [...content]
    .sort((a, b) => a[0] - b[0])
    .reduce<Span[]>((spans, span) => {
      const last = spans.at(-1)
      if (last === undefined || !mayClose([last[1], span[0]], draft, passage))
        return [...spans, span]
      return [...spans.slice(0, -1), [last[0], Math.max(last[1], span[1])]]
    }, [])
  return closed.length === content.length ? draft : { ...draft, content: closed }
}

function mayClose([from, to]: Span, { source, cue }: Proposal, passage: Passage): boolean {
  const tree = passage.trees[treeAt(passage, from)]
  if (tree === undefined || to > tree.sentence.end || from >= to) return false
  if ([...source, ...cue].some(([start, end]) => start < to && from < end)) return false
  const gap = tree.words.filter(({ start, end }) => start < to && from < end)
  return gap.length <= WIDEST && gap.every(({ upos }) => upos !== 'PUNCT')
}
