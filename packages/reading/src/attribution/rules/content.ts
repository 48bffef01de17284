import type { Cue, Frame } from '../../language.ts'
import type { Passage } from '../passage.ts'
import { dependents, hasFeature, relation, subtree, wordAt, type Tree } from '../tree.ts'

/** Word indices of a content with the frame that found it. */
export interface Content {
  readonly frame: Frame
  readonly words: readonly number[]
}

/** All that a cue's frames find below it, the surest frame first. */
export function contentsBelow(
  tree: Tree,
  anchor: number,
  cue: Cue,
  passage: Passage,
): readonly Content[] {
  const judged = judgement(tree, anchor, cue)
  if (judged.length > 0) return judged
  const clauses = clauseContents(tree, anchor, cue, passage)
  if (clauses.length > 0) return clauses
  return [
    ...prepositional(tree, anchor, cue),
    ...naming(tree, anchor, cue),
    ...object(tree, anchor, cue),
  ].slice(0, 1)
}

function clauseContents(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  const found: Content[] = []
  for (const child of dependents(tree, anchor, 'ccomp', 'xcomp', 'csubj')) {
    const frame = clauseFrame(tree, child, passage)
    if (frame === undefined || !accepts(cue, frame)) continue
    found.push({ frame, words: withoutPronominal(tree, child) })
  }
  return found.slice(0, 1)
}

function accepts(cue: Cue, frame: Frame): boolean {
  if (frame === 'question') return cue.frames.has('question')
  return cue.frames.has(frame)
}

/** The clause with what follows it, without a pronominal adverb that announces it (ervan, dat …). */
function withoutPronominal(tree: Tree, clause: number): number[] {
  return subtree(
    tree,
    clause,
    (child) =>
      wordAt(tree, child).head === clause &&
      ['case', 'expl'].includes(relation(wordAt(tree, child))) &&
      child < (clauseStart(tree, clause) ?? clause),
  )
}

function clauseStart(tree: Tree, clause: number): number | undefined {
  return dependents(tree, clause, 'mark')[0] ?? dependents(tree, clause, 'nsubj')[0]
}

/** What kind of complement a clause is, from its opening words and its verb. */
export function clauseFrame(tree: Tree, clause: number, passage: Passage): Frame | undefined {
  const { complementiser, question } = passage.lexicon.grammarWords
  const marks = dependents(tree, clause, 'mark').map((i) => wordAt(tree, i).lemma.toLowerCase())
  if (marks.some((mark) => complementiser.has(mark))) return 'clause'
  if (marks.some((mark) => question.has(mark)) || opensQuestion(tree, clause, question))
    return 'question'
  if (isInfinitive(tree, clause)) return 'infinitive'
  const finite = [clause, ...dependents(tree, clause, 'aux', 'cop')].some((i) =>
    hasFeature(wordAt(tree, i), 'VerbForm=Fin'),
  )
  return finite ? 'clause' : undefined
}

function opensQuestion(tree: Tree, clause: number, question: ReadonlySet<string>): boolean {
  const first = subtree(tree, clause)
    .filter((i) => wordAt(tree, i).upos !== 'PUNCT')
    .slice(0, 2)
  return first.some((i) => {
    const word = wordAt(tree, i)
    return (
      question.has(word.form.toLowerCase()) &&
      !(word.head === clause && word.deprel.startsWith('nsubj') && word.upos === 'SCONJ')
    )
  })
}

function isInfinitive(tree: Tree, clause: number): boolean {
  return [clause, ...dependents(tree, clause, 'aux', 'cop')].some((i) =>
    hasFeature(wordAt(tree, i), 'VerbForm=Inf'),
  )
}

function prepositional(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('prepositional')) return []
  const child = dependents(tree, anchor, 'obl', 'nmod', 'advmod', 'advcl', 'xcomp', 'ccomp').find(
    (i) => hasPreposition(tree, i, cue),
  )
  return child === undefined ? [] : [{ frame: 'prepositional', words: subtree(tree, child) }]
}

function hasPreposition(tree: Tree, index: number, cue: Cue): boolean {
  const own = dependents(tree, index, 'case', 'mark').map((i) => wordAt(tree, i).form.toLowerCase())
  return own.some((word) => cue.prepositions.includes(word))
}

/** noemt X Y: the named thing and its label, without what stands between them. */
export function namingParts(
  tree: Tree,
  anchor: number,
  cue: Cue,
): { named: number; label: number } | undefined {
  if (!cue.frames.has('naming')) return undefined
  const named = dependents(tree, anchor, 'obj', 'nsubj:pass').find(
    (i) => wordAt(tree, i).deprel !== 'expl',
  )
  const label = dependents(tree, anchor, 'xcomp', 'obl', 'advcl').find((i) =>
    cue.prepositions.length > 0 ? hasPreposition(tree, i, cue) : wordAt(tree, i).deprel === 'xcomp',
  )
  return named === undefined || label === undefined ? undefined : { named, label }
}

/** "vindt het onplezierig dat/om …": the placeholder, the judgement and the clause judged are one content. */
function judgement(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('naming') || cue.prepositions.length > 0) return []
  const label = dependents(tree, anchor, 'xcomp').find((i) => wordAt(tree, i).upos !== 'VERB')
  const clause = dependents(tree, anchor, 'ccomp', 'csubj')[0]
  if (label === undefined || clause === undefined) return []
  const placeholder = dependents(tree, anchor, 'expl', 'obj')
  const words = [...placeholder, label, clause].flatMap((i) => subtree(tree, i))
  return [{ frame: 'naming', words: [...new Set(words)].sort((a, b) => a - b) }]
}

function naming(tree: Tree, anchor: number, cue: Cue): Content[] {
  const parts = namingParts(tree, anchor, cue)
  if (parts === undefined) return []
  const words = [...subtree(tree, parts.named), ...subtree(tree, parts.label)].sort((a, b) => a - b)
  return [{ frame: 'naming', words }]
}

function object(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('object')) return []
  const child = dependents(tree, anchor, 'obj', 'nsubj:pass').find((i) => isThing(tree, i))
  return child === undefined ? [] : [{ frame: 'object', words: subtree(tree, child) }]
}

const EMPTY = [
  'Reflex=Yes',
  'PronType=Rel',
  'PronType=Int',
  'PronType=Ind',
  'PronType=Neg',
  'PronType=Prs',
]

/** A reflexive, relative, personal or indefinite pronoun tells nothing of what was said. */
function isThing(tree: Tree, index: number): boolean {
  const word = wordAt(tree, index)
  return word.deprel !== 'expl:pv' && !EMPTY.some((feature) => hasFeature(word, feature))
}
