import { overlap, type Span } from '@volgens/shapes'
import { arrange, itemsAt } from '../text/around.ts'
import { isQuoted } from '../attribution/passage.ts'
import { phraseSpans } from '../attribution/source.ts'
import type { NamingDraft } from './naming.ts'
import { isPartyNoun, isPlural, isSaid, type Scene } from './scene.ts'

/** What the narrator calls people, and what others said that they are. */
export interface Usage {
  /** Lemmas of the nouns that the narrator uses, marks and labels apart. */
  readonly narrator: ReadonlySet<string>
  /** Those for several people among them, each with the phrase that the narrator has it in first. */
  readonly groups: ReadonlyMap<string, readonly Span[]>
  /** Namings found so far by the lemma of their label. */
  readonly labels: ReadonlyMap<string, readonly NamingDraft[]>
}

/** Goes through the words of a report once. */
export function usageOf(scene: Scene, found: readonly NamingDraft[]): Usage {
  const { passage } = scene
  const narrator = new Set<string>()
  const groups = new Map<string, readonly Span[]>()
  const isLabel = insideOf(found)
  for (const tree of passage.trees) {
    tree.words.forEach(({ start, end, lemma, upos }, i) => {
      if (upos !== 'NOUN' || isLabel([start, end])) return
      if (isQuoted(passage, start) || isSaid(scene, [start, end])) return
      const noun = lemma.toLowerCase()
      narrator.add(noun)
      if (groups.has(noun) || !isPlural(tree, i) || !isPartyNoun(tree, i, passage)) return
      groups.set(noun, phraseSpans(tree, i))
    })
  }
  return { narrator, groups, labels: byHead(found) }
}

/** Whether a span lies in the label of a naming. */
function insideOf(found: readonly NamingDraft[]): (span: Span) => boolean {
  const labels = arrange(found, ({ label }) => label)
  return (span) =>
    itemsAt(labels, span[0]).some(({ label }) => label.some((part) => overlap(part, span) > 0))
}

function byHead(found: readonly NamingDraft[]): Map<string, NamingDraft[]> {
  const labels = new Map<string, NamingDraft[]>()
  for (const draft of found) {
    const there = labels.get(draft.head)
    if (there === undefined) labels.set(draft.head, [draft])
    else there.push(draft)
  }
  return labels
}
