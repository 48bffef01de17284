import { sitesOf } from '../attribution/passage.ts'
import { namingParts } from '../attribution/rules/naming-content.ts'
import { isPassive, phraseSpans, voiceOf } from '../attribution/source.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../attribution/tree.ts'
import type { VerbSite } from '../attribution/verb-site.ts'
import { labelSpans, mayBeLabel, namedSpans } from './label.ts'
import { labelWords, placesIn } from './marked.ts'
import type { NamingDraft } from './naming.ts'
import { labelled, type Scene } from './scene.ts'

interface Parts {
  readonly named: number | undefined
  readonly label: number
  readonly namer: number | undefined
  readonly passive: boolean
}

/** Who calls whom what by a naming verb: "Hij noemde de betogers bandieten", "wordt als terreurgroep gezien". */
export function verbNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return sitesOf(tree, scene.passage).flatMap((site) => {
    if (!site.cue.frames.has('naming')) return []
    const parts = passiveParts(tree, site, scene) ?? activeParts(tree, site, scene)
    return parts !== undefined && mayBeLabel(tree, site, parts.label, scene)
      ? [namingOf(tree, site, parts, scene)]
      : []
  })
}

function namingOf(tree: Tree, { cue }: VerbSite, parts: Parts, scene: Scene): NamingDraft {
  const { named, label, namer, passive } = parts
  const active = cue.prepositions.length > 0 ? 'naming-as' : 'naming-verb'
  const stands = named !== undefined && !isPlaceholder(tree, named)
  const words = labelSpans(tree, label, scene)
  return {
    rule: passive ? 'naming-passive' : active,
    namer: namer === undefined ? [] : phraseSpans(tree, namer),
    named: stands ? namedSpans(tree, named, words) : [],
    ...labelled(scene, tree, label, words),
  }
}

/** "wat hij een feest noemt": the relative or asking word names nothing. */
const isPlaceholder = (tree: Tree, index: number): boolean =>
  /PronType=(Rel|Int)/.test(wordAt(tree, index).feats)

function activeParts(tree: Tree, site: VerbSite, scene: Scene): Parts | undefined {
  const { anchor, cue } = site
  const voice = voiceOf(tree, anchor)
  if (voice === undefined || isPassive(tree, anchor) || cue.prepositions[0] === 'van')
    return undefined
  const parts =
    namingParts(tree, anchor, cue, scene.passage) ??
    relativeParts(tree, site) ??
    frontedParts(tree, site, scene)
  return parts && { ...parts, namer: voice.index, passive: false }
}

/** "what it called “terrorist attacks”": the label is the object, the named the clause's own noun or nothing. */
function relativeParts(
  tree: Tree,
  { anchor, cue }: VerbSite,
): Omit<Parts, 'namer' | 'passive'> | undefined {
  const { head, deprel } = wordAt(tree, anchor)
  if (cue.prepositions.length > 0 || deprel !== 'acl:relcl' || tree.words[head] === undefined)
    return undefined
  const label = dependents(tree, anchor, 'xcomp', 'obj').find((i) => i > anchor)
  return label === undefined ? undefined : { named: head, label }
}

/** "‘Onzin’, noemt hij die klacht": the marks right before the verb hold the label. */
function frontedParts(
  tree: Tree,
  { anchor, cue }: VerbSite,
  scene: Scene,
): Omit<Parts, 'namer' | 'passive'> | undefined {
  const named = dependents(tree, anchor, 'obj', 'expl')[0]
  if (named === undefined || cue.prepositions.length > 0) return undefined
  const place = placesIn(tree, scene).find(
    ({ last }) => last.word < anchor && anchor - last.word <= 2,
  )
  const words = place && labelWords(tree, place)
  return words && { named, label: words.head }
}

/** "wordt door X Y genoemd", "the group, called Y by X": the subject, or the noun that the participle hangs on, is named. */
function passiveParts(tree: Tree, site: VerbSite, scene: Scene): Parts | undefined {
  const { anchor } = site
  const bare = isBareParticiple(tree, anchor)
  if (!isPassive(tree, anchor) && !bare) return undefined
  const named = bare ? wordAt(tree, anchor).head : subjectOf(tree, anchor)
  const label = labelOf(tree, site)
  if (label === undefined || named === undefined || label === named) return undefined
  const { agent } = scene.passage.lexicon.namingWords
  const agents = dependents(tree, anchor, 'obl', 'nmod').filter(
    (i) => wordAt(tree, i).deprel === 'obl:agent' || agent.has(opening(tree, i) ?? ''),
  )
  const namer = agents.find((i) => i !== label)
  return { named, label, namer, passive: true }
}

const isBareParticiple = (tree: Tree, verb: number): boolean => {
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

/** The preposition of a phrase, lower case. */
function opening(tree: Tree, index: number): string | undefined {
  const word = dependents(tree, index, 'case', 'mark')[0]
  return word === undefined ? undefined : wordAt(tree, word).form.toLowerCase()
}
