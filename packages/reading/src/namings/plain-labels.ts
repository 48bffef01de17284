import { FINDING_FROM, overlap } from '@volgens/shapes'
import { arrange, itemsAt } from '../text/around.ts'
import { isQuoted } from '../attribution/passage.ts'
import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { isDenied, phraseLabel } from './label.ts'
import type { NamingDraft } from './naming.ts'
import { isLoaded, labelled, statementAround, type Scene } from './scene.ts'

/**
 * Nouns that take sides where nobody says who calls whom so: those of the report itself, and those in words that it quotes,
 * which are their speaker's. What it tells in its own words of what somebody said is neither's for certain: left out.
 */
export function plainLabels(scene: Scene, found: readonly NamingDraft[]): NamingDraft[] {
  const known = arrange(found, ({ label }) => label)
  return scene.passage.trees.flatMap((tree) =>
    tree.words.flatMap(({ start, end }, i) => {
      if (!isLoaded(tree, i, scene.passage) || !standsAlone(tree, i, scene)) return []
      const isKnown = itemsAt(known, start).some(({ label }) =>
        label.some((span) => overlap(span, [start, end]) > 0),
      )
      return isKnown ? [] : labelAt(tree, i, scene)
    }),
  )
}

/** No part of another word or name, nothing that is said of somebody, and not denied: "geen relschoppers". */
function standsAlone(tree: Tree, index: number, scene: Scene): boolean {
  const isPart = ['compound', 'flat', 'amod', 'fixed'].includes(relation(wordAt(tree, index)))
  const isPredicate = dependents(tree, index, 'cop').length > 0
  return !isPart && !isPredicate && !isDenied(tree, index, scene)
}

function labelAt(tree: Tree, index: number, scene: Scene): NamingDraft[] {
  const phrase = phraseLabel(tree, index)
  const around = statementAround(scene, phrase)
  const quoted = isQuoted(scene.passage, wordAt(tree, index).start)
  // Quoted words of nobody who is known, and reported ones of somebody who is.
  if (quoted !== (around !== undefined)) return []
  // Nor of somebody who may have said them: a guess puts words in a mouth.
  if (around !== undefined && (around.form === 'indirect' || around.confidence < FINDING_FROM))
    return []
  const head = labelled(scene, tree, index, [[wordAt(tree, index).start, wordAt(tree, index).end]])
  const namer = around?.source.spans ?? []
  const apart = namer.some((one) => phrase.some((other) => overlap(one, other) > 0))
  return apart ? [] : [{ rule: 'label-plain', namer, named: phrase, ...head, quoted: false }]
}
