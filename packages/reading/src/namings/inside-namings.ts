import type { Span, Statement } from '@volgens/shapes'
import { isQuoted } from '../attribution/passage.ts'
import { dependents, relation, wordAt, type Tree } from '../attribution/tree.ts'
import { phraseLabel } from './label.ts'
import type { NamingDraft } from './naming.ts'
import { isDenied } from './predicate-namings.ts'
import {
  isEpithet,
  isPartisan,
  isPartyNoun,
  isPlural,
  isSaid,
  labelled,
  statementAround,
  type Scene,
} from './scene.ts'

/** What the narrator calls people, and what others said that they are. */
interface Usage {
  /** Lemmas that the narrator uses without marks. */
  readonly narrator: ReadonlySet<string>
  /** Lemmas of nouns for several people among them. */
  readonly groups: ReadonlySet<string>
  /** Namings found so far by the lemma of their label. */
  readonly labels: ReadonlyMap<string, readonly NamingDraft[]>
}

/**
 * Labels inside what somebody says, for people whom the narrator names otherwise: “Maar terroristen …” where the report
 * has betogers.
 *
 * That both mean the same is taken from what is found elsewhere: the same voice calls somebody that, or the noun judges,
 * the narrator has a plural noun for people beside it and never uses the label.
 */
export function insideNamings(scene: Scene, found: readonly NamingDraft[]): NamingDraft[] {
  const usage = usageOf(scene, found)
  const named = new Map<string, Set<string>>()
  const drafts = scene.passage.trees.flatMap((tree) =>
    tree.words.flatMap((_, i) => insideAt(tree, i, scene, usage)),
  )
  const once = drafts.filter(({ draft, around }) => {
    const heads = named.get(around.id) ?? new Set()
    named.set(around.id, heads)
    return heads.size < heads.add(draft.head).size
  })
  const strong = new Set(once.filter(({ weak }) => !weak).map(({ around }) => around.id))
  return once.filter(({ weak, around }) => !weak || strong.has(around.id)).map(({ draft }) => draft)
}

interface Inside {
  readonly draft: NamingDraft
  readonly around: Statement
  readonly weak: boolean
}

function insideAt(tree: Tree, index: number, scene: Scene, usage: Usage): Inside[] {
  const head = wordAt(tree, index).lemma.toLowerCase()
  const epithet = isEpithet(tree, index, scene.passage)
  const partisan = isPartisan(tree, index, scene.passage)
  const known = usage.labels.get(head) ?? []
  if (!epithet && !partisan && known.length === 0) return []
  if (usage.narrator.has(head) || !refers(tree, index, scene)) return []
  const label = phraseLabel(tree, index)
  const around = statementAround(scene, label)
  if (around === undefined || around.negated || around.source.spans.length === 0) return []
  const same = known.find(({ namer }) => sameVoice(namer, around.source.spans, scene))
  const otherwise = [...usage.groups].some((lemma) => lemma !== head)
  if (same === undefined && !((epithet || partisan) && otherwise)) return []
  const draft = {
    rule: 'naming-inside',
    namer: around.source.spans,
    named: [],
    ...labelled(scene, tree, index, label),
  }
  return [{ draft, around, weak: !epithet && same === undefined }]
}

/** A noun phrase of its own with people in it, no part of a name and not denied: "geen terroristen". */
function refers(tree: Tree, index: number, scene: Scene): boolean {
  const word = wordAt(tree, index)
  if (!['NOUN', 'VERB', 'PROPN'].includes(word.upos)) return false
  if (['compound', 'flat', 'amod', 'fixed', 'conj'].includes(relation(word))) return false
  if (word.upos !== 'NOUN' && !isEpithet(tree, index, scene.passage)) return false
  const definite = dependents(tree, index, 'det', 'nmod:poss').length > 0
  return (
    (isPlural(tree, index) || definite || word.upos !== 'NOUN') && !isDenied(tree, index, scene)
  )
}

function usageOf(scene: Scene, found: readonly NamingDraft[]): Usage {
  const { passage } = scene
  const narrator = new Set<string>()
  const groups = new Set<string>()
  const labels = new Map<string, NamingDraft[]>()
  const inLabel = new Set(found.flatMap(({ label }) => label.map(([start]) => start)))
  for (const draft of found) {
    const there = labels.get(draft.head)
    if (there === undefined) labels.set(draft.head, [draft])
    else there.push(draft)
  }
  for (const tree of passage.trees) {
    tree.words.forEach(({ start, end, lemma, upos }, i) => {
      if (upos !== 'NOUN' || inLabel.has(start)) return
      if (isQuoted(passage, start) || isSaid(scene, [start, end])) return
      narrator.add(lemma.toLowerCase())
      if (isPlural(tree, i) && isPartyNoun(tree, i, passage)) groups.add(lemma.toLowerCase())
    })
  }
  for (const { head } of found) narrator.delete(head)
  return { narrator, groups, labels }
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
