import type { Span, Statement } from '@volgens/shapes'
import { isQuoted } from '../attribution/passage.ts'
import { phraseSpans } from '../attribution/source.ts'
import { dependents, hasFeature, spansOf, wordAt, type Tree } from '../attribution/tree.ts'
import { isDenied, phraseLabel } from './label.ts'
import type { NamingDraft } from './naming.ts'
import { isEpithet, isPartisan, labelled, statementAround, type Scene } from './scene.ts'

/** "volgens de president zijn het terroristen": in somebody's statement a party is said to be what judges it. */
export function predicateNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return tree.words.flatMap((_, head) => {
    const subject = subjectOf(tree, head)
    if (subject === undefined || isDenied(tree, head, scene)) return []
    const label = phraseLabel(tree, head)
    const around = statementAround(scene, label)
    if (around === undefined || around.negated || around.source.spans.length === 0) return []
    if (!isSaidOf(tree, subject, around) || !judges(tree, head, scene)) return []
    const named = phraseSpans(tree, subject)
    return [
      {
        rule: 'naming-predicate',
        namer: around.source.spans,
        named,
        ...labelled(scene, tree, head, label),
      },
    ]
  })
}

/** The subject of a predicate; `het` before a word that the parser takes for a verb may hang on it as an article. */
function subjectOf(tree: Tree, head: number): number | undefined {
  if (dependents(tree, head, 'cop').length === 0) return undefined
  return dependents(tree, head, 'nsubj', 'expl')[0] ?? dependents(tree, head, 'det')[0]
}

/** A subject of the third person: who says "wij zijn helden" or "you are a hero" names nobody else. */
function isSaidOf(tree: Tree, subject: number, around: Statement): boolean {
  const word = wordAt(tree, subject)
  const own = (part: Span): boolean => part[0] <= word.start && word.end <= part[1]
  return !/Person=1/.test(word.feats) && !around.source.spans.some(own)
}

/** A noun that judges, or an indefinite noun phrase that is marked as somebody's own word. */
function judges(tree: Tree, head: number, scene: Scene): boolean {
  const { passage } = scene
  if (isEpithet(tree, head, passage) || isPartisan(tree, head, passage)) return true
  const marked = labelled(scene, tree, head, spansOf(tree, [head])).quoted
  return marked && wordAt(tree, head).upos === 'NOUN' && isQuoted(passage, wordAt(tree, head).start)
}

/** "accused the mayor of being a liar": what the one blamed is said to be. */
export function chargeNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return tree.words.flatMap((word, head) => {
    const isNoun = word.upos === 'NOUN' || isEpithet(tree, head, scene.passage)
    const [copula] = dependents(tree, head, 'cop')
    if (!isNoun || copula === undefined || dependents(tree, head, 'nsubj').length > 0) return []
    if (hasFeature(wordAt(tree, copula), 'VerbForm=Fin')) return []
    const label = phraseLabel(tree, head)
    const around = statementAround(scene, label)
    if (around === undefined || !around.rule.startsWith('verb-charge')) return []
    const named = blamed(tree, around)
    return [
      {
        rule: 'naming-by-act',
        namer: around.source.spans,
        named,
        ...labelled(scene, tree, head, label),
      },
    ]
  })
}

/** The object of the verb of blaming: it opens the content. */
function blamed(tree: Tree, { content, cue }: Statement): Span[] {
  const verb = tree.words.findIndex(({ start }) => start === cue[0]?.[0])
  const object = verb < 0 ? undefined : dependents(tree, verb, 'obj', 'nsubj:pass')[0]
  if (object === undefined) return []
  const { start } = wordAt(tree, object)
  return content.some(([a, b]) => a <= start && start < b) ? phraseSpans(tree, object) : []
}
