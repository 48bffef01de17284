import type { Proposal } from './draft.ts'
import type { Passage } from './passage.ts'
import type { Tree } from '../syntax/tree.ts'

/** Reads one tree and proposes drafts; `rule` of each is the id of a row of rule-table.ts. */
export type ReadTree = (tree: Tree, passage: Passage) => readonly Proposal[]
