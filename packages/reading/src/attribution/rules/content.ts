import type { Cue, Frame } from '../../language.ts'
import { cuesAt } from '../cue-index.ts'
import { isQuoted, type Passage } from '../passage.ts'
import { voiceKind } from '../situation.ts'
import { activeSubjects, afterComma, isPassive, voiceOf, wholeNoun } from '../source.ts'
import { dependents, hasFeature, range, relation, subtree, wordAt, type Tree } from '../tree.ts'

/** Word indices of a content with the frame that found it. */
export interface Content {
  /** `relative`: the noun that a relative clause with the cue hangs on; `colon`: a clause behind a colon. */
  readonly frame: Frame | 'relative' | 'colon'
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
    ...behindColon(tree, anchor, cue),
    ...prepositional(tree, anchor, cue),
    ...naming(tree, anchor, cue, passage),
    ...object(tree, anchor, cue),
  ].slice(0, 1)
}

/** "Zij antwoordt: het hek gaat open", where the tree hangs the clause beside the cue. */
function behindColon(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('quote') && !cue.frames.has('parenthetical')) return []
  const clauses = dependents(tree, anchor, 'parataxis').filter((i) => {
    const first = subtree(tree, i).find((word) => wordAt(tree, word).upos !== 'PUNCT') ?? i
    return (
      first > anchor &&
      tree.words[first - 1]?.form === ':' &&
      isFinite(tree, i) &&
      !range(anchor + 1, first - 1).some((word) => wordAt(tree, word).upos === 'VERB')
    )
  })
  const words = clauses.flatMap((i) => subtree(tree, i))
  return words.length < 3 ? [] : [{ frame: 'colon', words: words.sort((a, b) => a - b) }]
}

function clauseContents(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  const found: Content[] = []
  for (const child of clausesBelow(tree, anchor, cue, passage)) {
    const strays = straySubjects(tree, anchor, child)
    const frame = strays.length > 0 ? 'clause' : clauseFrame(tree, child, passage)
    if (
      frame === undefined ||
      (relation(wordAt(tree, child)) === 'advcl' && !isThat(tree, child, passage))
    )
      continue
    if (!cue.frames.has(frame)) continue
    const raised = frame === 'infinitive' ? raisedSubject(tree, anchor, cue) : []
    const parts = [...strays, ...raised, ...trailingParts(tree, anchor, child, passage)]
    const words = [...withoutPronominal(tree, child), ...parts.flatMap((i) => subtree(tree, i))]
    found.push({ frame, words: words.sort((a, b) => a - b) })
  }
  return found.length > 0 ? [joined(tree, found)] : infinitiveOfObject(tree, anchor, cue)
}

/** The first clause with those of its kind that follow it without a gap. */
function joined(tree: Tree, found: readonly Content[]): Content {
  const [first, ...others] = found
  const words = [...(first?.words ?? [])]
  for (const { frame, words: more } of others) {
    const next = (words.at(-1) ?? 0) + 1
    const touches =
      more[0] === next || (more[0] === next + 1 && wordAt(tree, next).upos === 'PUNCT')
    if (frame === first?.frame && touches) words.push(...more)
  }
  return { frame: first?.frame ?? 'clause', words }
}

/**
 * Clauses that may be a cue's content: its own; one with a complementiser that the tree hangs on the cue's subject or
 * object ("zei een neef dat …", "told the judge that …") unless that noun is a cue; that of a predicate noun.
 */
function clausesBelow(tree: Tree, anchor: number, cue: Cue, passage: Passage): number[] {
  const own = dependents(tree, anchor, 'ccomp', 'xcomp', 'csubj', 'advcl')
  if (own.some((i) => relation(wordAt(tree, i)) === 'ccomp')) return own
  const predicate = wordAt(tree, anchor).upos === 'NOUN' && cue.companions.length > 0
  const ofNoun = predicate ? dependents(tree, anchor, 'acl') : []
  const parties = dependents(tree, anchor, 'nsubj', 'obj', 'iobj').filter(
    (i) => cuesAt(tree, i, passage.cues).length === 0,
  )
  const ofParty = parties
    .flatMap((i) => dependents(tree, i, 'acl'))
    .filter((i) => i > anchor && isThat(tree, i, passage))
  return [...own, ...[...ofNoun, ...ofParty].filter((i) => wordAt(tree, i).deprel === 'acl')]
}

/** "verbood hem om mee te werken": the tree may hang the infinitive on the person who is to do it. */
function infinitiveOfObject(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('infinitive')) return []
  const persons = dependents(tree, anchor, 'obj', 'iobj')
  const clause = persons
    .flatMap((i) => dependents(tree, i, 'acl'))
    .find((i) => isInfinitive(tree, i))
  return clause === undefined ? [] : [{ frame: 'infinitive', words: subtree(tree, clause) }]
}

/** A clause that its complementiser marks as content, whatever the tree hangs it on as. */
function isThat(tree: Tree, clause: number, passage: Passage): boolean {
  const { complementiser } = passage.lexicon.grammarWords
  const mark = dependents(tree, clause, 'mark')[0]
  return (
    mark !== undefined &&
    complementiser.has(wordAt(tree, mark).lemma.toLowerCase()) &&
    onlyOneMark(tree, clause)
  )
}

/** "zo dat", "omdat", "in order that" are no content. */
const onlyOneMark = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark', 'advmod').filter((i) => i < clause && isAtStart(tree, clause, i))
    .length === 1

const isAtStart = (tree: Tree, clause: number, index: number): boolean =>
  index <= (subtree(tree, clause).find((i) => wordAt(tree, i).upos !== 'PUNCT') ?? index) + 1

/** "X is said to have left": what is said is that X has left. */
function raisedSubject(tree: Tree, anchor: number, cue: Cue): number[] {
  const told = cue.act !== 'will' && isPassive(tree, anchor)
  return told ? dependents(tree, anchor, 'nsubj:pass') : []
}

/** "said the two were late": where `that` is missing the tree may hang the clause's subject on the cue. */
function straySubjects(tree: Tree, anchor: number, clause: number): number[] {
  const subjects = activeSubjects(tree, anchor)
  const behind = subjects.filter((i) => i > anchor && i < clause)
  return subjects.some((i) => i < anchor) ? behind : []
}

/**
 * What stands behind the clause with no comma between and hangs on the cue: "said they broke the law by using …". A
 * cue of its own (…, adding that) or a finite clause is no part of it.
 */
function trailingParts(tree: Tree, anchor: number, clause: number, passage: Passage): number[] {
  const end = subtree(tree, clause).at(-1) ?? clause
  return dependents(tree, anchor, 'advcl').filter((i) => {
    const first = subtree(tree, i)[0] ?? i
    return (
      first === end + 1 &&
      i !== clause &&
      !isFinite(tree, i) &&
      cuesAt(tree, i, passage.cues).length === 0
    )
  })
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
  if (marks.some((mark) => question.has(mark))) return 'question'
  const infinitive = isInfinitive(tree, clause)
  if (opensQuestion(tree, clause, question, infinitive)) return 'question'
  if (infinitive) return 'infinitive'
  return isFinite(tree, clause) || wordAt(tree, clause).deprel === 'ccomp' ? 'clause' : undefined
}

function isFinite(tree: Tree, clause: number): boolean {
  return [clause, ...dependents(tree, clause, 'aux', 'cop')].some((i) =>
    hasFeature(wordAt(tree, i), 'VerbForm=Fin'),
  )
}

/** A question word opens the clause; before an infinitive a determiner (wat misverstanden) is none. */
function opensQuestion(
  tree: Tree,
  clause: number,
  question: ReadonlySet<string>,
  infinitive: boolean,
): boolean {
  const first = subtree(tree, clause)
    .filter((i) => wordAt(tree, i).upos !== 'PUNCT')
    .slice(0, 2)
  return first.some((i) => {
    const word = wordAt(tree, i)
    return question.has(word.form.toLowerCase()) && !(infinitive && word.deprel === 'det')
  })
}

/** An infinitive with no finite auxiliary: "te gaan", not "zal gaan". */
function isInfinitive(tree: Tree, clause: number): boolean {
  const group = [clause, ...dependents(tree, clause, 'aux', 'cop')].map((i) => wordAt(tree, i))
  const has = (feature: string): boolean => group.some((word) => hasFeature(word, feature))
  return has('VerbForm=Inf') && !has('VerbForm=Fin')
}

function prepositional(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('prepositional')) return []
  const child = dependents(tree, anchor, 'obl', 'nmod', 'advmod', 'advcl', 'xcomp', 'ccomp').find(
    (i) => hasPreposition(tree, i, cue),
  )
  if (child !== undefined) return [{ frame: 'prepositional', words: subtree(tree, child) }]
  const noun = relativeContent(tree, anchor)
  return noun === undefined ? [] : [{ frame: 'relative', words: noun }]
}

/** "een dialoog, waarvoor de bond pleit": the content is the noun that the relative clause hangs on. */
function relativeContent(tree: Tree, anchor: number): number[] | undefined {
  const word = wordAt(tree, anchor)
  if (word.deprel !== 'acl:relcl' || word.head < 0) return undefined
  const opener = subtree(tree, anchor).find((i) => wordAt(tree, i).upos !== 'PUNCT')
  const pronominal =
    opener !== undefined &&
    wordAt(tree, opener).upos === 'ADV' &&
    wordAt(tree, opener).head === anchor
  if (!pronominal) return undefined
  return subtree(tree, wholeNoun(tree, anchor), (child) =>
    wordAt(tree, child).deprel.startsWith('acl'),
  )
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
  passage: Passage,
): { named: number; label: number } | undefined {
  if (!cue.frames.has('naming')) return undefined
  const objects = dependents(tree, anchor, 'obj', 'nsubj:pass').filter(
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
  const predicates = dependents(tree, anchor, 'xcomp')
  return predicates.find((i) => wordAt(tree, i).upos !== 'VERB') ?? predicates[0] ?? objects[1]
}

/** "vindt het onplezierig dat/om …": the placeholder, the judgement and the clause judged are one content. */
function judgement(tree: Tree, anchor: number, cue: Cue): Content[] {
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
function naming(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  const parts = namingParts(tree, anchor, cue, passage)
  if (parts === undefined || (cue.act === 'say' && isLabelOfParty(tree, parts, passage))) return []
  const words = [...subtree(tree, parts.named), ...subtree(tree, parts.label)].sort((a, b) => a - b)
  return [{ frame: 'naming', words }]
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

function object(tree: Tree, anchor: number, cue: Cue): Content[] {
  if (!cue.frames.has('object')) return []
  const voice = voiceOf(tree, anchor)?.index
  const second = activeSubjects(tree, anchor).filter((i) => i !== voice)
  const objects = [...dependents(tree, anchor, 'obj', 'nsubj:pass'), ...second]
  const child = objects.find((i) => isThing(tree, i))
  return child === undefined ? [] : [{ frame: 'object', words: nominal(tree, child) }]
}

/** A noun with its complements; what a relative clause behind a comma says of it is the report's. */
function nominal(tree: Tree, index: number): number[] {
  return subtree(
    tree,
    index,
    (child) => wordAt(tree, child).deprel === 'acl:relcl' && afterComma(tree, child),
  )
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
