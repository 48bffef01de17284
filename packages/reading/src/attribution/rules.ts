import type { Rule } from './rule.ts'
import { nounComplement } from './rules/noun-rules.ts'
import { reportativeAuxiliary } from './rules/reportative-rules.ts'
import { verbComplement, verbParenthetical } from './rules/verb-rules.ts'
import { anonymousWord, sourcePhrase } from './rules/word-rules.ts'

/** Every rule over the tree. Quotations are read first (quotations.ts); settle.ts says who wins. */
export const RULES: readonly Rule[] = [
  verbComplement,
  verbParenthetical,
  sourcePhrase,
  anonymousWord,
  nounComplement,
  reportativeAuxiliary,
]
