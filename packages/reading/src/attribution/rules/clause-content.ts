import type { Cue, Frame } from '../../words/cue.ts'
import { cuesAt } from '../cue-index.ts'
import type { Passage } from '../passage.ts'
import { activeSubjects, isBareInfinitive, isPassive, nounPhrase } from '../source.ts'
import { voiceKind } from '../situation.ts'
import {
  dependents,
  hasFeature,
  range,
  relation,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { companionNouns, wordBehind, type Content } from './content-frame.ts'
import { isStranger } from './stranger.ts'
import { strandedClauses } from './stranded-clause.ts'

/** "Zij antwoordt: het hek gaat open", where the tree hangs the clause beside the cue. */
export function behindColon(tree: Tree, anchor: number, cue: Cue): Content[] {
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

/** The clause, question or infinitive that tells what was said, thought or wished; [] where there is none. */
export function clauseContents(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  const found: Content[] = []
  for (const child of clausesBelow(tree, anchor, cue, passage)) {
    const strays = straySubjects(tree, anchor, child)
    const frame = strays.length > 0 ? 'clause' : clauseFrame(tree, child, passage)
    if (
      frame === undefined ||
      (relation(wordAt(tree, child)) === 'advcl' && !isThat(tree, child, passage))
    )
      continue
    if (!cue.frames.has(frame) && !(cue.frames.has('clause') && isGerund(tree, child))) continue
    const raised = frame === 'infinitive' ? raisedSubject(tree, anchor, cue) : []
    const parts = [...strays, ...raised, ...trailingParts(tree, anchor, child, passage)]
    const words = [...withoutPronominal(tree, child), ...parts.flatMap((i) => subtree(tree, i))]
    found.push({ frame, words: words.sort((a, b) => a - b) })
  }
  return found.length > 0
    ? [whole(tree, anchor, joined(tree, markedFirst(tree, found)))]
    : infinitiveOfObject(tree, anchor, cue, passage)
}

/** A clause that stands inside a marked one is part of it, whatever the tree makes of it. */
function markedFirst(tree: Tree, found: readonly Content[]): Content[] {
  const marked = found.filter(({ words }) => tree.words[words[0] ?? -1]?.deprel === 'mark')
  const inside = ({ words }: Content): boolean =>
    marked.some((other) => (other.words[0] ?? 0) < (words[0] ?? 0) && isInside(words, other.words))
  return found.filter((content) => marked.includes(content) || !inside(content))
}

const isInside = (inner: readonly number[], outer: readonly number[]): boolean =>
  (inner.at(-1) ?? 0) <= (outer.at(-1) ?? 0)

/** A marked clause has no holes: what stands inside it, below a word of its own or of the cue, is part of it. */
function whole(tree: Tree, anchor: number, { frame, words }: Content): Content {
  const [first, last] = [words[0] ?? 0, words.at(-1) ?? 0]
  const holes = range(first, last).filter((i) => !words.includes(i))
  const parted = holes.some((i) => i === anchor || PARTS.has(wordAt(tree, i).form))
  return parted || tree.words[first]?.deprel !== 'mark'
    ? { frame, words }
    : { frame, words: range(first, last) }
}

const PARTS = new Set([':', ';'])

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
  const own = dependents(tree, anchor, 'ccomp', 'xcomp', 'csubj', 'advcl').filter(
    (i) => !isAdverb(tree, i),
  )
  if (own.some((i) => relation(wordAt(tree, i)) === 'ccomp')) return own
  const predicate = wordAt(tree, anchor).upos === 'NOUN' && cue.companions.length > 0
  const nouns = [...(predicate ? [anchor] : []), ...companionNouns(tree, anchor, cue)]
  const ofNoun = nouns.flatMap((i) => dependents(tree, i, 'acl'))
  const parties = dependents(tree, anchor, 'nsubj', 'obj', 'iobj', 'obl').filter(
    (i) => cuesAt(tree, i, passage.cues).length === 0,
  )
  const ofParty = parties
    .flatMap((i) => dependents(tree, i, 'acl'))
    .filter((i) => i > anchor && isThat(tree, i, passage))
  const found = [...own, ...ofNoun.filter((i) => wordAt(tree, i).deprel === 'acl'), ...ofParty]
  return found.length > 0 ? found : strandedClauses(tree, anchor, passage)
}

/** "zo meldt X", "aldus stelt X": a word that stands for the content is no clause. */
const isAdverb = (tree: Tree, clause: number): boolean =>
  wordAt(tree, clause).upos === 'ADV' && subtree(tree, clause).length === 1

/** "verbood hem om mee te werken": the tree may hang the infinitive on the person, or beside the person. */
function infinitiveOfObject(tree: Tree, anchor: number, cue: Cue, passage: Passage): Content[] {
  if (!cue.frames.has('infinitive')) return []
  const persons = dependents(tree, anchor, 'obj', 'iobj')
  const below = persons.flatMap((i) => dependents(tree, i, 'acl'))
  const clause = [...below, ...infinitivesBeside(tree, anchor, passage)].find((i) =>
    isInfinitive(tree, i),
  )
  if (clause === undefined) return []
  const party = cue.frames.has('accusative') ? partyBefore(tree, anchor, clause) : []
  const own = subtree(tree, clause, (child) => isStranger(tree, child))
  return [{ frame: 'infinitive', words: [...new Set([...party, ...own])].sort((a, b) => a - b) }]
}

/** "urged *residents* to leave", "called on *residents* to leave": the words of the one who is to do it. */
function partyBefore(tree: Tree, anchor: number, clause: number): number[] {
  const first = subtree(tree, clause)[0] ?? clause
  const head = wordAt(tree, clause).head
  const places = head === anchor ? dependents(tree, anchor, 'obj', 'iobj', 'obl') : [head]
  return places
    .map((i) => nounPhrase(tree, i).filter((word) => word < first))
    .filter((words) => head !== anchor || wordBehind(tree, anchor, words) === first)
    .flat()
}

/** "called on the firm to stop": right behind the one who is to do it. */
function infinitivesBeside(tree: Tree, anchor: number, passage: Passage): number[] {
  const parties = dependents(tree, anchor, 'obj', 'iobj', 'obl').filter(
    (i) => !['thing', 'text'].includes(voiceKind(tree, i, passage.lexicon)),
  )
  return dependents(tree, anchor, 'advcl').filter((clause) => {
    const first = subtree(tree, clause)[0] ?? clause
    return parties.some((i) => wordBehind(tree, anchor, subtree(tree, i)) === first)
  })
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

/** "X is said to have left", "wants X to leave": what is said or wanted is that X has left, that X leaves. */
function raisedSubject(tree: Tree, anchor: number, cue: Cue): number[] {
  if (cue.frames.has('accusative') && !isPassive(tree, anchor)) {
    return dependents(tree, anchor, 'obj', 'iobj')
  }
  const told = cue.act !== 'will' && isPassive(tree, anchor)
  return told ? dependents(tree, anchor, 'nsubj:pass') : []
}

/** "said the two were late": where `that` is missing the tree may hang the clause's subject on the cue. */
function straySubjects(tree: Tree, anchor: number, clause: number): number[] {
  if (isBareInfinitive(tree, clause)) return []
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

/** The clause with what follows it, without a pronominal adverb that announces it (ervan, dat …) or a stranger. */
function withoutPronominal(tree: Tree, clause: number): number[] {
  return subtree(
    tree,
    clause,
    (child) =>
      isStranger(tree, child) ||
      (wordAt(tree, child).head === clause &&
        ['case', 'expl'].includes(relation(wordAt(tree, child))) &&
        child < (clauseStart(tree, clause) ?? clause)),
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
  const infinitive = isInfinitive(tree, clause) || isGerund(tree, clause)
  if (opensQuestion(tree, clause, question, infinitive)) return 'question'
  if (infinitive) return 'infinitive'
  return isFinite(tree, clause) || wordAt(tree, clause).deprel === 'ccomp' ? 'clause' : undefined
}

/** "denied *stealing* it": as an infinitive, for cues that have clauses. */
const isGerund = (tree: Tree, clause: number): boolean =>
  hasFeature(wordAt(tree, clause), 'VerbForm=Ger') &&
  ['xcomp', 'ccomp'].includes(relation(wordAt(tree, clause)))

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
