import { sizeOf, type Text, type Word } from '@volgens/shapes'
import { withCircumstances } from './circumstances.ts'
import type { Draft, Proposal } from './draft.ts'
import { fillGaps } from './fill-gaps.ts'
import type { Knowledge } from './knowledge.ts'
import { isQuoted, openPassage, treeAt, type Passage } from './passage.ts'
import { quotationDrafts } from './quotations.ts'
import type { ReadTree } from './read-tree.ts'
import { anaphor } from './rules/anaphor-rules.ts'
import { asClause } from './rules/as-rules.ts'
import { evidence } from './rules/evidence-rules.ts'
import { nameColon } from './rules/name-rules.ts'
import { nounComplement } from './rules/noun-rules.ts'
import { verbParenthetical } from './rules/parenthetical-rules.ts'
import { reportativeAuxiliary } from './rules/reportative-rules.ts'
import { verbComplement } from './rules/verb-rules.ts'
import { anonymousWord, sourcePhrase } from './rules/word-rules.ts'
import { settle } from './settle.ts'
import { growTree } from '../syntax/tree.ts'

const READERS: readonly ReadTree[] = [
  verbComplement,
  verbParenthetical,
  anaphor,
  evidence,
  asClause,
  sourcePhrase,
  anonymousWord,
  nounComplement,
  reportativeAuxiliary,
  nameColon,
]

/**
 * Who said what in a report: settled drafts in text order, and the report as the rules saw it.
 *
 * sentences: the parsed words of each of text.sentences, in the same order. The rules read the trees, and whom they give
 * words may speak in the quotations around; `settle` keeps the surest where two read the same words; what stands
 * around each cue is added last.
 */
export function attribute(
  text: Text,
  sentences: readonly (readonly Word[])[],
  knowledge: Knowledge,
): { drafts: Draft[]; passage: Passage } {
  const trees = text.sentences.map((sentence, i) => growTree(i, sentence, sentences[i] ?? []))
  const passage = openPassage(text, trees, knowledge)
  const ruled = trees.flatMap((tree) => READERS.flatMap((read) => read(tree, passage)))
  const quoted = quotationDrafts(passage, ruled)
  const placed = [...quoted, ...ruled]
    .filter((proposal) => !leavesQuotation(proposal, passage))
    .map((proposal) => situated(fillGaps(proposal, passage), passage))
  const drafts = withCircumstances(settle(placed), passage)
  return { drafts, passage }
}

/** Longer than its cue by more than this, in code units, a quotation is more than a cue in marks. */
const MORE_THAN_CUE = 25

/** Whoever reports within a quotation reports within it: a content that runs out of it is a fault of the tree. */
function leavesQuotation({ cue, content, implicit }: Proposal, { quoted }: Passage): boolean {
  const [first] = cue
  if (first === undefined || implicit) return false
  const part = quoted.find(([start, end]) => start <= first[0] && first[1] <= end)
  if (part === undefined || sizeOf([part]) < sizeOf(cue) + MORE_THAN_CUE) return false
  const outside = content.filter(([start, end]) => start < part[0] || end > part[1])
  return outside.some((span) => !quoted.some(([start, end]) => start <= span[0] && span[1] <= end))
}

function situated(proposal: Proposal, passage: Passage): Draft {
  const at = proposal.cue[0]?.[0]
  const place = at !== undefined && isQuoted(passage, at) ? 'quoted' : 'open'
  return { ...proposal, place, manner: mannerOf(proposal), unsaid: unsaid(proposal, passage) }
}

function mannerOf({ entry }: Proposal): Draft['manner'] {
  if (entry?.polarity === 'negative') return 'denying'
  return entry?.frames.has('quote') === true ? 'spoken' : 'other'
}

/** The words of a draft's sentence that are in no part of it. */
function unsaid({ source, cue, content }: Proposal, passage: Passage): Draft['unsaid'] {
  const parts = [...source, ...cue, ...content]
  const tree = passage.trees[treeAt(passage, cue[0]?.[0] ?? content[0]?.[0] ?? 0)]
  const left = (tree?.words ?? []).filter(
    ({ start, end, upos }) => upos !== 'PUNCT' && !parts.some(([a, b]) => a <= start && end <= b),
  )
  const first = Math.min(...parts.map(([start]) => start))
  const last = Math.max(...content.map(([, end]) => end))
  return {
    all: left.length,
    before: left.filter(({ end }) => end <= first).length,
    behind: left.filter(({ start }) => start >= last).length,
  }
}
