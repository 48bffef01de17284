import type { Draft } from './draft.ts'
import type { Passage } from './passage.ts'
import type { Tree } from './tree.ts'

/**
 * One way in which a report gives words to a voice. A row: what it reads, an example of it, and a sentence that
 * looks alike and must not be read. `example` marks source and content: "{S Jan} zegt {C dat het regent}".
 */
export interface Rule {
  readonly id: string
  readonly example: string
  readonly counterExample: string
  readonly read: (tree: Tree, passage: Passage) => readonly Draft[]
}
