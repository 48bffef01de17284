import { sitesOf } from '../attribution/passage.ts'
import { namingParts } from '../attribution/rules/naming-content.ts'
import { voiceKind } from '../attribution/situation.ts'
import { isPassive, voiceOf } from '../attribution/source.ts'
import { dependents, subtree, wordAt, type Tree } from '../syntax/tree.ts'
import type { VerbSite } from '../attribution/verb-site.ts'
import { labelSpans, mayBeLabel, namedSpans } from './label.ts'
import { fusedPlurals, markedLabel } from './marked-parts.ts'
import type { NamingDraft } from './naming.ts'
import { passiveParts, type NamingParts } from './passive-parts.ts'
import { isLoaded, isPartyNoun, labelled, type Scene } from './scene.ts'

/** Who calls whom what by a naming verb: "Hij noemde de betogers bandieten", "wordt als terreurgroep gezien". */
export function verbNamings(tree: Tree, scene: Scene): NamingDraft[] {
  return sitesOf(tree, scene.passage).flatMap((site) => {
    if (!site.cue.frames.has('naming')) return []
    const passive = passiveParts(tree, site, scene)
    const parts = passive ?? activeParts(tree, site, scene)
    if (parts === undefined || !mayBeLabel(tree, site, parts.label, scene)) return []
    const active = site.cue.prepositions.length > 0 ? 'naming-as' : 'naming-verb'
    const rule = passive === undefined ? active : 'naming-passive'
    const first = namingOf(tree, parts, rule, scene)
    return [first, ...furtherLabels(tree, parts.label, first, scene)]
  })
}

/** "noemt hen ‘bandieten’ en ‘terroristen’": labels that are joined to the first and stand in marks of their own. */
function furtherLabels(tree: Tree, label: number, first: NamingDraft, scene: Scene): NamingDraft[] {
  const end = Math.max(...first.label.map((span) => span[1]))
  return dependents(tree, label, 'conj')
    .filter((i) => wordAt(tree, i).start >= end && wordAt(tree, i).upos !== 'VERB')
    .map((i) => ({ ...first, ...labelled(scene, tree, i, labelSpans(tree, i, scene)) }))
}

function namingOf(tree: Tree, parts: NamingParts, rule: string, scene: Scene): NamingDraft {
  const { named, label, namer } = parts
  const stands = named !== undefined && !isPlaceholder(tree, named)
  const fused = named !== undefined && named < label && wordAt(tree, named).head === label
  const words = labelSpans(tree, label, scene, fused ? named + 1 : 0)
  return {
    rule,
    namer: namer === undefined ? [] : namedSpans(tree, namer, words),
    named: stands ? namedSpans(tree, named, words) : [],
    ...labelled(scene, tree, label, words),
  }
}

/** "wat hij een feest noemt": the relative or asking word names nothing. */
const isPlaceholder = (tree: Tree, index: number): boolean =>
  /PronType=(Rel|Int)/.test(wordAt(tree, index).feats)

function activeParts(tree: Tree, site: VerbSite, scene: Scene): NamingParts | undefined {
  const { anchor, cue } = site
  const voice = voiceOf(tree, anchor)
  if (voice === undefined || isPassive(tree, anchor) || cue.prepositions[0] === 'van')
    return undefined
  const parts =
    markedParts(tree, site, scene) ??
    fusedPlurals(tree, anchor, scene) ??
    namingParts(tree, anchor, cue, scene.passage) ??
    (cue.prepositions.length > 0
      ? sunkParts(tree, site)
      : (relativeParts(tree, site) ?? lateParts(tree, site, scene)))
  return (
    parts && turned(tree, { named: parts.named, label: parts.label, namer: voice.index }, scene)
  )
}

/** "bestempelde de stemming eerder als oneerlijk": the tree hangs the label on what stands before it. */
function sunkParts(
  tree: Tree,
  { anchor, cue }: VerbSite,
): { named: number; label: number } | undefined {
  const [named] = dependents(tree, anchor, 'obj')
  if (named === undefined) return undefined
  const label = dependents(tree, anchor, 'advmod', 'obj')
    .flatMap((i) => dependents(tree, i, 'nmod', 'advcl', 'obl').filter((below) => below > i))
    .find((i) =>
      dependents(tree, i, 'case', 'mark').some((c) =>
        cue.prepositions.includes(wordAt(tree, c).form.toLowerCase()),
      ),
    )
  return label === undefined ? undefined : { named, label }
}

/** The label by its marks; the named is what the tree or, failing that, the order of words says. */
function markedParts(tree: Tree, site: VerbSite, scene: Scene): NamingParts | undefined {
  const marked = markedLabel(tree, site, scene)
  if (marked === undefined) return undefined
  const objects = dependents(tree, site.anchor, 'obj', 'expl')
  const object = objects.find((i) => i !== marked.label && i !== marked.before)
  const { head, deprel } = wordAt(tree, site.anchor)
  const relative = deprel.startsWith('acl') && head >= 0 ? head : undefined
  const named = marked.before ?? object ?? relative
  return { label: marked.label, named, namer: undefined }
}

/** "Het akkoord noemde de minister een mijlpaal": a thing names nobody, so the person is the namer. */
function turned(tree: Tree, parts: NamingParts, { passage }: Scene): NamingParts {
  const { named, namer } = parts
  if (named === undefined || namer === undefined) return parts
  const isThing = voiceKind(tree, namer, passage.lexicon) === 'thing'
  const speaks = ['person', 'name', 'group', 'body'].includes(
    voiceKind(tree, named, passage.lexicon),
  )
  return isThing && speaks ? { ...parts, named: namer, namer: named } : parts
}

/** "what it called terrorist attacks": the label is the object, the named the clause's own noun or nothing. */
function relativeParts(
  tree: Tree,
  { anchor }: VerbSite,
): { named: number; label: number } | undefined {
  const { head, deprel } = wordAt(tree, anchor)
  if (deprel !== 'acl:relcl' || tree.words[head] === undefined) return undefined
  const label = dependents(tree, anchor, 'xcomp', 'obj').find((i) => i > anchor)
  return label === undefined ? undefined : { named: head, label }
}

/**
 * Right behind the object a word unknown to the parser ("noemt de opstandelingen lafaards"), or a noun for people that the
 * tree takes for a circumstance ("calls the government a regime").
 */
function lateParts(
  tree: Tree,
  { anchor, cue }: VerbSite,
  scene: Scene,
): { named: number; label: number } | undefined {
  const [named] = dependents(tree, anchor, 'obj')
  if (named === undefined || cue.act !== 'say') return undefined
  const end = subtree(tree, named).at(-1) ?? named
  const label = dependents(tree, anchor, 'advmod', 'obl:unmarked').find((i) => {
    if (subtree(tree, i)[0] !== end + 1) return false
    const isUnknown = i === end + 1 && wordAt(tree, i).upos === 'ADJ'
    return isUnknown || isLoaded(tree, i, scene.passage) || isPartyNoun(tree, i, scene.passage)
  })
  return label === undefined ? undefined : { named, label }
}
