import type { Span, Statement } from '@volgens/shapes'
import { isQuoted, sitesOf } from '../attribution/passage.ts'
import { phraseSpans } from '../attribution/source.ts'
import { dependents, hasFeature, spansOf, wordAt, type Tree } from '../syntax/tree.ts'
import { isDenied, predicateLabel } from './label.ts'
import type { NamingDraft } from './naming.ts'
import {
  isEpithet,
  isPartisan,
  isPartyNoun,
  labelled,
  statementAround,
  type Scene,
} from './scene.ts'

/** "volgens de president zijn het terroristen": in somebody's statement a party is said to be what judges it. */
export function predicateNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return tree.words.flatMap((_, predicate) => {
    const subject = subjectOf(tree, predicate, scene)
    const head = isDenied(tree, predicate, scene) ? contrasted(tree, predicate, scene) : predicate
    if (subject === undefined || head === undefined) return []
    const label = predicateLabel(tree, head, subject)
    const around = statementAround(scene, label)
    if (around === undefined || around.negated || around.source.spans.length === 0) return []
    if (!isSaidOf(tree, subject, around) || !judges(tree, head, head !== predicate, scene))
      return []
    const named = phraseSpans(tree, subject)
    const namer = around.source.spans
    return [{ rule: 'naming-predicate', namer, named, ...labelled(scene, tree, head, label) }]
  })
}

/** The subject of a predicate. "zijn het terroristen": a singular article before a plural is the subject. */
function subjectOf(tree: Tree, head: number, { passage }: Scene): number | undefined {
  if (dependents(tree, head, 'cop').length > 0) {
    const subject = dependents(tree, head, 'nsubj', 'expl')[0]
    if (subject !== undefined) return subject
  }
  if (hasFeature(wordAt(tree, head), 'Number=Sing')) return undefined
  const { 'empty-object': neuter } = passage.lexicon.grammarWords
  return dependents(tree, head, 'det').find((i) => neuter.has(wordAt(tree, i).form.toLowerCase()))
}

/** A subject of the third person: who says "wij zijn helden" or "you are a hero" names nobody else. */
function isSaidOf(tree: Tree, subject: number, around: Statement): boolean {
  const word = wordAt(tree, subject)
  const own = (part: Span): boolean => part[0] <= word.start && word.end <= part[1]
  return !/Person=[12]/.test(word.feats) && !around.source.spans.some(own)
}

/** "geen studenten maar saboteurs", "not students but saboteurs": what is said instead. */
function contrasted(tree: Tree, denied: number, { passage }: Scene): number | undefined {
  const { contrast } = passage.lexicon.grammarWords
  return dependents(tree, denied, 'conj').find((i) =>
    dependents(tree, i, 'cc').some((c) => contrast.has(wordAt(tree, c).form.toLowerCase())),
  )
}

/** A noun that judges, one for people that is set against another, or one that is marked as somebody's own word. */
function judges(tree: Tree, head: number, contrast: boolean, scene: Scene): boolean {
  const { passage } = scene
  if (contrast && isPartyNoun(tree, head, passage)) return true
  if (isEpithet(tree, head, passage) || isPartisan(tree, head, passage)) return true
  const own = [...dependents(tree, head, 'amod', 'compound').filter((i) => i < head), head]
  const marked = labelled(scene, tree, head, spansOf(tree, own)).quoted
  return marked && wordAt(tree, head).upos === 'NOUN' && isQuoted(passage, wordAt(tree, head).start)
}

/** "accused the mayor of being a liar": what the one blamed is said to be. */
export function chargeNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return tree.words.flatMap((word, head) => {
    const isNoun = word.upos === 'NOUN' || isEpithet(tree, head, scene.passage)
    const [copula] = dependents(tree, head, 'cop')
    if (!isNoun || copula === undefined || dependents(tree, head, 'nsubj').length > 0) return []
    if (hasFeature(wordAt(tree, copula), 'VerbForm=Fin')) return []
    const label = predicateLabel(tree, head)
    const around = statementAround(scene, label)
    const verb = around && chargeVerb(tree, around, scene)
    if (around === undefined || verb === undefined) return []
    const [object] = dependents(tree, verb, 'obj', 'nsubj:pass')
    const named = object === undefined ? [] : phraseSpans(tree, object)
    const namer = around.source.spans
    return [{ rule: 'naming-by-act', namer, named, ...labelled(scene, tree, head, label) }]
  })
}

/** The verb of blaming that a statement has for its cue. */
function chargeVerb(tree: Tree, { cue }: Statement, { passage }: Scene): number | undefined {
  const sites = sitesOf(tree, passage).filter(({ cue: { frames } }) => frames.has('charge'))
  return sites.find(({ index }) =>
    cue.some(
      ([start, end]) => start <= wordAt(tree, index).start && wordAt(tree, index).end <= end,
    ),
  )?.anchor
}
