import type { Cue } from '../../words/cue.ts'
import { isQuoted, type Passage } from '../passage.ts'
import { voiceKind } from '../situation.ts'
import { dependents, hasFeature, relation, subtree, wordAt, type Tree } from '../../syntax/tree.ts'
import { hasPreposition, type Content } from './content-frame.ts'

/** noemt X Y: the named thing and its label, without what stands between them. */
export function namingParts(
  tree: Tree,
  anchor: number,
  cue: Cue,
  passage: Passage,
): { named: number; label: number } | undefined {
  if (!cue.frames.has('naming')) return undefined
  const second = cue.prepositions.length > 0 ? [] : ['iobj']
  const objects = dependents(tree, anchor, 'obj', 'nsubj:pass', ...second).filter(
    (i) => relation(wordAt(tree, i)) !== 'expl',
  )
  const named = objects[0]
  const label =
    cue.prepositions.length > 0
      ? prepositionalLabel(tree, anchor, cue)
      : (quotedLabel(tree, named, passage) ?? bareLabel(tree, anchor, objects))
  return named === undefined || label === undefined ? undefined : { named, label }
}

function prepositionalLabel(tree: Tree, anchor: number, cue: Cue): number | undefined {
  return dependents(tree, anchor, 'xcomp', 'obl', 'advcl').find((i) => hasPreposition(tree, i, cue))
}

/** How long a quoted label may be, in words. */
const LABEL_LENGTH = 12

/** "noemde hen “…”": what stands between marks right behind the named is the label, whatever the tree says of it. */
function quotedLabel(tree: Tree, named: number | undefined, passage: Passage): number | undefined {
  const end =
    named === undefined ? undefined : subtree(tree, named, (i) => quotedAt(tree, i, passage)).at(-1)
  if (end === undefined || quotedAt(tree, end, passage)) return undefined
  const open = tree.words[end + 1]
  if (open === undefined || open.upos !== 'PUNCT' || !isQuoted(passage, open.start))
    return undefined
  const run: number[] = []
  for (let i = end + 2; i < tree.words.length && quotedAt(tree, i, passage); i++) run.push(i)
  if (run.length === 0 || run.length > LABEL_LENGTH) return undefined
  return run.find((i) => wordAt(tree, i).upos !== 'PUNCT' && !run.includes(wordAt(tree, i).head))
}

const quotedAt = (tree: Tree, index: number, passage: Passage): boolean =>
  isQuoted(passage, wordAt(tree, index).start)

/** The predicate beside the object, a noun rather than a participle; else a second object. */
function bareLabel(tree: Tree, anchor: number, objects: readonly number[]): number | undefined {
  const predicates = [...dependents(tree, anchor, 'xcomp'), ...graded(tree, anchor, objects[0])]
  const nouns = predicates.filter((i) => ['NOUN', 'PROPN'].includes(wordAt(tree, i).upos))
  const [only = predicates.find((i) => wordAt(tree, i).upos !== 'VERB')] = nouns
  return only ?? predicates[0] ?? objects[1]
}

/** "vinden de film te lang": an adjective with its own adverb right behind the object, which the tree takes for one. */
function graded(tree: Tree, anchor: number, object: number | undefined): number[] {
  const end = object === undefined ? undefined : subtree(tree, object).at(-1)
  return dependents(tree, anchor, 'advmod').filter(
    (i) =>
      wordAt(tree, i).upos === 'ADJ' &&
      dependents(tree, i, 'advmod').length > 0 &&
      subtree(tree, i)[0] === (end ?? i) + 1,
  )
}

/** "vindt het onplezierig dat/om …": the placeholder, the judgement and the clause judged are one content. */
export function judgement(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('naming') || cue.prepositions.length > 0) return []
  const label = dependents(tree, anchor, 'xcomp').find((i) => wordAt(tree, i).upos !== 'VERB')
  const clause = dependents(tree, anchor, 'ccomp', 'csubj')[0]
  const fused = dependents(tree, anchor, 'obj').find((i) => wordAt(tree, i).upos === 'ADJ')
  if (label === undefined && fused !== undefined) {
    return [{ frame: 'naming', words: subtree(tree, fused) }]
  }
  if (label === undefined || clause === undefined) return []
  const placeholder = dependents(tree, anchor, 'expl', 'obj')
  const words = [...placeholder, label, clause].flatMap((i) => subtree(tree, i))
  return [{ frame: 'naming', words: [...new Set(words)].sort((a, b) => a - b) }]
}

/** What something is judged to be. A quoted label for a person or a group is a naming and no statement. */
export function naming(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  const parts = namingParts(tree, anchor, cue, passage)
  if (parts === undefined) return fusedNaming(tree, anchor, cue, passage)
  if (cue.act === 'say' && isLabelOfParty(tree, parts, passage)) return []
  const words = [...subtree(tree, parts.named), ...subtree(tree, parts.label)].sort((a, b) => a - b)
  return [{ frame: 'naming', words }]
}

/**
 * The tree may take the named and its label for one phrase: "called the charges unfounded", "called the rebels bandits",
 * "calls the treaty ‘a bad joke’".
 */
function fusedNaming(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  const objects = dependents(tree, anchor, 'obj')
  const [whole] = objects
  const bare = cue.frames.has('naming') && cue.prepositions.length === 0
  if (whole === undefined || objects.length > 1 || !bare) return []
  const fused =
    hasLateAdjective(tree, whole) ||
    hasPluralCompound(tree, whole) ||
    endsQuoted(tree, whole, passage)
  return fused ? [{ frame: 'naming', words: subtree(tree, whole) }] : []
}

/** An adjective right behind its noun. */
const hasLateAdjective = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'amod').some((i) => i === noun + 1 && wordAt(tree, i).upos === 'ADJ')

/** Two plurals side by side are no compound. */
const hasPluralCompound = (tree: Tree, noun: number): boolean =>
  [noun, ...dependents(tree, noun, 'compound').filter((i) => i === noun - 1)].filter(
    (i) => wordAt(tree, i).upos === 'NOUN' && hasFeature(wordAt(tree, i), 'Number=Plur'),
  ).length === 2

/** A noun, and right behind it quoted words to the end of the phrase. */
function endsQuoted(tree: Tree, noun: number, passage: Passage): boolean {
  const words = subtree(tree, noun).filter((i) => wordAt(tree, i).upos !== 'PUNCT')
  const first = words.findIndex((i) => quotedAt(tree, i, passage))
  const before = words[first - 1]
  if (before === undefined || !words.slice(first).every((i) => quotedAt(tree, i, passage))) {
    return false
  }
  return ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, before).upos)
}

function isLabelOfParty(
  tree: Tree,
  { named, label }: { named: number; label: number },
  passage: Passage,
): boolean {
  const word = wordAt(tree, label)
  const quotedNoun = word.upos === 'NOUN' && isQuoted(passage, word.start)
  return (
    quotedNoun && ['person', 'group', 'third'].includes(voiceKind(tree, named, passage.lexicon))
  )
}
