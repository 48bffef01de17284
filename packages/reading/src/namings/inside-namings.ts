import type { Span, Statement } from '@volgens/shapes'
import { isDefinite } from '../attribution/person-name.ts'
import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import { isDenied, kindLabel } from './label.ts'
import type { NamingDraft } from './naming.ts'
import {
  isEpithet,
  isPartisan,
  isPartyNoun,
  isPlural,
  labelled,
  statementAround,
  type Scene,
} from './scene.ts'
import { usageOf, type Usage } from './usage.ts'

/**
 * Labels inside what somebody says, for people whom the narrator names otherwise: “Maar terroristen …” where the report
 * has betogers.
 *
 * That both mean the same is taken from what is found elsewhere: the same voice calls somebody that, or the noun judges,
 * the narrator has a plural noun for people beside it and never uses the label. Where that is one noun alone, its people
 * are the named.
 */
export function insideNamings(scene: Scene, found: readonly NamingDraft[]): NamingDraft[] {
  const usage = usageOf(scene, found)
  const drafts = scene.passage.trees.flatMap((tree) =>
    tree.words.flatMap((_, i) => insideAt(tree, i, scene, usage)),
  )
  const heads = new Map<string, Set<string>>()
  const once = drafts.filter(({ draft, around }) => {
    const there = heads.get(around.id) ?? new Set()
    heads.set(around.id, there)
    return there.size < there.add(draft.head).size
  })
  const strong = new Set(once.filter(({ weak }) => !weak).map(({ around }) => around.id))
  return once.filter(({ weak, around }) => !weak || strong.has(around.id)).map(({ draft }) => draft)
}

interface Inside {
  readonly draft: NamingDraft
  readonly around: Statement
  /** Takes sides only beside another label in the same statement. */
  readonly weak: boolean
}

function insideAt(tree: Tree, index: number, scene: Scene, usage: Usage): Inside[] {
  const head = wordAt(tree, index).lemma.toLowerCase()
  const epithet = isEpithet(tree, index, scene.passage)
  const judging = epithet || isPartisan(tree, index, scene.passage)
  if (!judging && !usage.labels.has(head)) return []
  if (usage.narrator.has(head) || !refers(tree, index, scene)) return []
  const label = kindLabel(tree, index, scene)
  const around = statementAround(scene, label)
  if (around === undefined || around.negated || around.source.spans.length === 0) return []
  const called = isCalled(tree, index, around, scene, usage)
  const others = [...usage.groups].filter(([lemma]) => lemma !== head)
  if (!called && !(judging && others.length > 0)) return []
  const namer = around.source.spans
  const named = others.length === 1 ? (others[0]?.[1] ?? []) : []
  const draft = { rule: 'naming-inside', namer, named, ...labelled(scene, tree, index, label) }
  return [{ draft, around, weak: !epithet && !called }]
}

/** Whether the same voice calls people so elsewhere. */
function isCalled(
  tree: Tree,
  index: number,
  around: Statement,
  scene: Scene,
  usage: Usage,
): boolean {
  const head = wordAt(tree, index).lemma.toLowerCase()
  const people = isPlural(tree, index) && isPartyNoun(tree, index, scene.passage)
  if (!people && !isEpithet(tree, index, scene.passage)) return false
  const known = usage.labels.get(head) ?? []
  return known.some(({ namer }) => sameVoice(namer, around.source.spans, scene))
}

/** A noun phrase of its own, plural or definite, nobody's own and not denied: "geen terroristen". */
function refers(tree: Tree, index: number, scene: Scene): boolean {
  const word = wordAt(tree, index)
  if (!['NOUN', 'VERB'].includes(word.upos) || isDefined(tree, index)) return false
  if (['compound', 'flat', 'amod', 'fixed', 'conj'].includes(relation(word))) return false
  if (dependents(tree, index, 'nmod:poss', 'det:poss').length > 0) return false
  const known = isPlural(tree, index) || isDefinite(tree, index) || word.upos === 'VERB'
  return known && !isDenied(tree, index, scene)
}

/** "The villain is excess carbon": the clause says what is meant. */
function isDefined(tree: Tree, index: number): boolean {
  const { head } = wordAt(tree, index)
  return relation(wordAt(tree, index)) === 'nsubj' && dependents(tree, head, 'cop').length > 0
}

/** Two mentions of a voice that share a name. */
function sameVoice(one: readonly Span[], other: readonly Span[], scene: Scene): boolean {
  const names = namesIn(other, scene)
  return [...namesIn(one, scene)].some((name) => names.has(name))
}

function namesIn(spans: readonly Span[], { passage }: Scene): Set<string> {
  const words = spans.flatMap(([start, end]) =>
    passage.text.text.slice(start, end).split(/[^\p{L}\p{N}]+/u),
  )
  return new Set(words.filter((word) => passage.names.words.has(word)))
}
