import type { NamingDraft } from './draft.ts'
import { isQuoted, sitesOf, type Passage } from './passage.ts'
import { namingParts } from './rules/naming-content.ts'
import { isPassive, phraseSpans, voiceOf } from './source.ts'
import { dependents, relation, spansOf, subtree, wordAt, type Tree } from '../syntax/tree.ts'

/** Who calls whom what by a naming verb: "Hij noemde de betogers bandieten". */
export function namingDrafts(passage: Passage): NamingDraft[] {
  return passage.trees.flatMap((tree) =>
    sitesOf(tree, passage).flatMap((site) => {
      const parts = namingParts(tree, site.anchor, site.cue, passage)
      const voice = voiceOf(tree, site.anchor)
      if (parts === undefined || (voice === undefined && !isPassive(tree, site.anchor))) return []
      const label = labelWords(tree, parts.label)
      const first = label[0]
      return [
        {
          rule: 'naming-verb',
          namer: voice === undefined ? [] : phraseSpans(tree, voice.index),
          named: phraseSpans(tree, parts.named),
          label: spansOf(tree, label),
          quoted: first !== undefined && isQuoted(passage, wordAt(tree, first).start),
        },
      ]
    }),
  )
}

/** The label without the preposition that brings it (als terreurgroep), without marks around it. */
function labelWords(tree: Tree, label: number): number[] {
  const before = new Set(dependents(tree, label, 'mark', 'case'))
  const words = subtree(
    tree,
    label,
    (child) => before.has(child) || relation(wordAt(tree, child)) === 'advcl',
  )
  const plain = words.filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  return words.filter((i) => i >= (plain[0] ?? 0) && i <= (plain.at(-1) ?? -1))
}
