import type { Text, Word } from '@volgens/shapes'
import type { Draft, NamingDraft, Proposal } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import { namingDrafts } from './namings.ts'
import { isQuoted, openPassage, type Passage } from './passage.ts'
import { quotationDrafts } from './quotations.ts'
import type { ReadTree } from './read-tree.ts'
import { nameColon } from './rules/name-rules.ts'
import { nounComplement } from './rules/noun-rules.ts'
import { verbParenthetical } from './rules/parenthetical-rules.ts'
import { reportativeAuxiliary } from './rules/reportative-rules.ts'
import { verbComplement } from './rules/verb-rules.ts'
import { anonymousWord, sourcePhrase } from './rules/word-rules.ts'
import { settle } from './settle.ts'
import { growTree } from './tree.ts'

const READERS: readonly ReadTree[] = [
  verbComplement,
  verbParenthetical,
  sourcePhrase,
  anonymousWord,
  nounComplement,
  reportativeAuxiliary,
  nameColon,
]

/**
 * Who said what in a report: settled drafts in text order, and what is called what.
 *
 * sentences: the parsed words of each of text.sentences, in the same order. Marks are read first (quotations), then
 * the trees by the rules; `settle` keeps the surest where two read the same words.
 */
export function attribute(
  text: Text,
  sentences: readonly (readonly Word[])[],
  knowledge: Knowledge,
): { drafts: Draft[]; namings: NamingDraft[] } {
  const trees = text.sentences.map((sentence, i) => growTree(i, sentence, sentences[i] ?? []))
  const passage = openPassage(text, trees, knowledge)
  const quoted = quotationDrafts(passage)
  const ruled = trees.flatMap((tree) => READERS.flatMap((read) => read(tree, passage)))
  const placed = [...quoted, ...ruled].map((proposal) => withPlace(proposal, passage))
  return { drafts: settle(placed), namings: namingDrafts(passage) }
}

function withPlace(proposal: Proposal, passage: Passage): Draft {
  const at = proposal.cue[0]?.[0]
  return { ...proposal, place: at !== undefined && isQuoted(passage, at) ? 'quoted' : 'open' }
}
