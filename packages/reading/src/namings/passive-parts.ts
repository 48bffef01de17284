import { isPassive } from '../attribution/source.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { VerbSite } from '../attribution/verb-site.ts'
import { markedLabel } from './marked-parts.ts'
import type { Scene } from './scene.ts'

/** The words that head the parts of a naming. */
export interface NamingParts {
  readonly named: number | undefined
  readonly label: number
  readonly namer: number | undefined
}

/** "wordt door X Y genoemd", "the group, called Y by X": the subject, or the noun that the participle hangs on, is named. */
export function passiveParts(tree: Tree, site: VerbSite, scene: Scene): NamingParts | undefined {
  const { anchor } = site
  const bare = isBareParticiple(tree, anchor)
  if (!isPassive(tree, anchor) && !bare) return undefined
  const named = bare ? wordAt(tree, anchor).head : subjectOf(tree, anchor)
  const label = markedLabel(tree, site, scene)?.label ?? labelOf(tree, site)
  if (label === undefined || named === undefined || label === named) return undefined
  return { named, label, namer: agentOf(tree, anchor, label, scene) }
}

function isBareParticiple(tree: Tree, verb: number): boolean {
  const { deprel, feats } = wordAt(tree, verb)
  const past = /VerbForm=Part/.test(feats) && !/Tense=Pres/.test(feats)
  return past && /^(acl|amod)$/.test(deprel) && dependents(tree, verb, 'aux', 'nsubj').length === 0
}

/** The subject, a relative pronoun replaced by the noun that it stands for. */
function subjectOf(tree: Tree, verb: number): number | undefined {
  const subject = dependents(tree, verb, 'nsubj')[0] ?? dependents(tree, verb, 'obj')[0]
  if (subject === undefined) return borrowed(tree, verb)
  const { head, deprel } = wordAt(tree, verb)
  const relative = hasFeature(wordAt(tree, subject), 'PronType=Rel') && deprel.startsWith('acl')
  return relative && head >= 0 ? head : subject
}

/** "werd geprezen en een held genoemd": the subject of the verb that this one is joined to. */
function borrowed(tree: Tree, verb: number): number | undefined {
  const { head } = wordAt(tree, verb)
  if (relation(wordAt(tree, verb)) !== 'conj' || head < 0) return undefined
  return dependents(tree, head, 'nsubj')[0]
}

function labelOf(tree: Tree, { anchor, cue }: VerbSite): number | undefined {
  const below = dependents(tree, anchor, 'xcomp', 'obl', 'advcl', 'obj')
  if (cue.prepositions.length === 0)
    return below.find((i) => relation(wordAt(tree, i)) !== 'obl' && opening(tree, i) === undefined)
  return below.find((i) => cue.prepositions.includes(opening(tree, i) ?? ''))
}

/** Who does it, below the verb or taken for a part of the label: "called rioters by the minister". */
function agentOf(tree: Tree, verb: number, label: number, scene: Scene): number | undefined {
  const { agent } = scene.passage.lexicon.namingWords
  const below = [verb, label].flatMap((i) => dependents(tree, i, 'obl', 'nmod'))
  return below.find(
    (i) =>
      i !== label && (wordAt(tree, i).deprel === 'obl:agent' || agent.has(opening(tree, i) ?? '')),
  )
}

/** The preposition of a phrase, lower case. */
function opening(tree: Tree, index: number): string | undefined {
  const word = dependents(tree, index, 'case', 'mark')[0]
  return word === undefined ? undefined : wordAt(tree, word).form.toLowerCase()
}
