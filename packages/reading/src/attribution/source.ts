import type { Span } from '@volgens/shapes'
import {
  dependents,
  hasFeature,
  range,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../syntax/tree.ts'

const OUTSIDE_NAME = new Set([
  'acl',
  'advcl',
  'parataxis',
  'punct',
  'ccomp',
  'csubj',
  'orphan',
  'discourse',
])

/**
 * The shortest full noun phrase around a word: determiner, adjectives, name, title, complements, apposition; no relative
 * clause, no preposition before it.
 *
 * "volgens haar advocaat, die al jaren meekijkt" at advocaat gives [haar, advocaat].
 */
export function nounPhrase(tree: Tree, index: number): number[] {
  const parts = nameParts(tree, index).flatMap((part) => phraseBelow(tree, part))
  return closed(
    tree,
    [...new Set(parts)].sort((a, b) => a - b),
  )
}

/** With the bracket that closes one which the phrase opened: Butterfield (D-N.C.). */
function closed(tree: Tree, phrase: readonly number[]): number[] {
  const first = phrase[0] ?? 0
  const last = phrase.at(-1) ?? -1
  const forms = range(first, last).map((i) => wordAt(tree, i).form)
  const open = forms.lastIndexOf('(') > forms.lastIndexOf(')')
  const next = range(last + 1, last + 2).find((i) => tree.words[i]?.form === ')')
  return open && next !== undefined ? [...phrase, ...range(last + 1, next)] : [...phrase]
}

/** A name that the tree took apart: "Rep. | Anna Holt", "party leader | Anna Holt", with two subjects side by side. */
function nameParts(tree: Tree, index: number): number[] {
  const { upos, head, deprel } = wordAt(tree, index)
  if (upos !== 'PROPN' || head < 0 || !deprel.startsWith('nsubj')) return [index]
  const own = phraseBelow(tree, index)
  const beside = dependents(tree, head, deprel).filter((i) => {
    if (i === index) return false
    const other = phraseBelow(tree, i)
    const before = (other.at(-1) ?? i) + 1 === own[0]
    const behind = other[0] === (own.at(-1) ?? i) + 1
    const { upos: kind } = wordAt(tree, i)
    return kind === 'PROPN' ? before || behind : before && kind === 'NOUN'
  })
  return [index, ...beside]
}

function phraseBelow(tree: Tree, index: number): number[] {
  return subtree(
    tree,
    index,
    (child) =>
      OUTSIDE_NAME.has(relation(wordAt(tree, child))) ||
      (wordAt(tree, child).head === index && outsideHead(tree, index, child)),
  )
}

/** "*ook* de bond", "*even* China"; not: "bijna honderd bewoners". */
function opensPhrase(tree: Tree, index: number, child: number): boolean {
  const first = subtree(tree, index)[0] ?? index
  const counts = tree.words[child + 1]?.upos === 'NUM'
  return child === first && wordAt(tree, child).upos === 'ADV' && !counts
}

/** Words that hang on a noun which is a predicate or stands behind a preposition, but are no part of its name. */
function outsideHead(tree: Tree, index: number, child: number): boolean {
  const word = wordAt(tree, child)
  const rel = relation(word)
  if (['case', 'mark', 'cop', 'nsubj', 'aux', 'expl', 'cc'].includes(rel)) return true
  if (rel === 'conj' && wordAt(tree, index).deprel === 'parataxis') return true
  if (rel === 'advmod' && opensPhrase(tree, index, child)) return true
  return (rel === 'advmod' || rel === 'obl') && child > index
}

/** Whether a comma parts a word with all below it from what stands before; the comma may hang on it. */
export function afterComma(tree: Tree, index: number): boolean {
  const first = subtree(tree, index)[0] ?? index
  return wordAt(tree, first).form === ',' || tree.words[first - 1]?.form === ','
}

/** The spans of the noun phrase around a word. */
export function phraseSpans(tree: Tree, index: number): Span[] {
  return spansOf(tree, nounPhrase(tree, index))
}

/** The spans that name a voice: its noun phrase, and the relative pronoun that takes it up. */
export function voiceSpans(tree: Tree, voice: VoicePlace | undefined): Span[] {
  if (voice === undefined) return []
  const pronoun = voice.pronoun === undefined ? [] : spansOf(tree, [voice.pronoun])
  return [...phraseSpans(tree, voice.index), ...pronoun]
}

/** Where a verb's voice is: the word that heads its subject, in this sentence. */
export interface VoicePlace {
  readonly index: number
  readonly passive: boolean
  /** The relative pronoun that stands for it: Kramer, *die* zegt. */
  readonly pronoun?: number
}

/**
 * The word whose phrase does what the verb says: its subject, or the one it borrows.
 *
 * Borrowed from the verb above (wilde … noemen), from the first of coordinated verbs (kwam en zei), for a
 * participle from its main clause (…, saying that); a relative pronoun gives its antecedent. In the passive the
 * agent (door de politie). undefined where there is none. predicate: a participle that is read as an adjective (is
 * convinced) has its subject for voice.
 */
export function voiceOf(tree: Tree, verb: number, predicate = false): VoicePlace | undefined {
  if (!predicate && isPassive(tree, verb)) {
    const agent = dependents(tree, verb, 'obl:agent')[0]
    return agent === undefined ? undefined : { index: agent, passive: true }
  }
  const subject = activeSubject(tree, verb, 4)
  if (subject === undefined) return undefined
  const index = antecedent(tree, verb, subject)
  return { index, passive: false, ...(index === subject ? {} : { pronoun: subject }) }
}

/** In the passive by its auxiliary, or a bare participle with a passive subject. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (dependents(tree, verb, 'aux:pass').length > 0) return true
  const bare =
    hasFeature(wordAt(tree, verb), 'VerbForm=Part') && dependents(tree, verb, 'aux').length === 0
  return bare && dependents(tree, verb, 'nsubj:pass').length > 0
}

const BORROWING = new Set(['xcomp', 'conj', 'advcl', 'ccomp', 'parataxis'])

function activeSubject(tree: Tree, verb: number, steps: number): number | undefined {
  const own = likelySubject(tree, verb, activeSubjects(tree, verb))
  if (own !== undefined || steps === 0) return own
  const word = wordAt(tree, verb)
  if (word.deprel.startsWith('acl')) return participleNoun(tree, verb)
  if (word.head < 0 || !BORROWING.has(relation(word)) || !mayBorrow(tree, verb)) return undefined
  return activeSubject(tree, word.head, steps - 1)
}

/** The subjects that the tree gives a verb, passive ones too: one, or two where it took an object or a stranger for one. */
export function activeSubjects(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, 'nsubj')
}

/**
 * Of two subjects the one that is a name or a pronoun, nearest to the verb: "Een dialoog wees Jansen af". One that
 * stands before a clause without complementiser is that clause's: "X said Y were late".
 */
function likelySubject(tree: Tree, verb: number, subjects: readonly number[]): number | undefined {
  if (subjects.length < 2) return subjects[0]
  const own = subjects.filter((i) => i < verb || !isOfClause(tree, verb, i))
  const speakers = own.filter((i) => ['PROPN', 'PRON'].includes(wordAt(tree, i).upos))
  const nearest = [...speakers].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))
  return nearest[0] ?? own[0] ?? subjects[0]
}

const isOfClause = (tree: Tree, verb: number, subject: number): boolean =>
  dependents(tree, verb, 'ccomp', 'xcomp').some(
    (clause) => clause > subject && !isBareInfinitive(tree, clause),
  )

/** "Jan willen we houden": a bare infinitive has no subject of its own. */
export const isBareInfinitive = (tree: Tree, clause: number): boolean =>
  wordAt(tree, clause).deprel === 'xcomp' &&
  hasFeature(wordAt(tree, clause), 'VerbForm=Inf') &&
  dependents(tree, clause, 'mark', 'aux', 'cop').length === 0

/** A finite clause of its own has its own subject or none: only infinitives, participles and conjuncts borrow. */
function mayBorrow(tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb)
  const rel = relation(word)
  if (rel === 'conj') return true
  if (rel === 'parataxis') return false
  return !hasFeature(word, 'VerbForm=Fin') || rel === 'xcomp'
}

function participleNoun(tree: Tree, verb: number): number | undefined {
  const word = wordAt(tree, verb)
  const noun = tree.words[word.head]
  const clause =
    hasFeature(word, 'VerbForm=Fin') || dependents(tree, verb, 'mark', 'aux').length > 0
  if (noun === undefined || clause) return undefined
  return noun.upos === 'NOUN' || noun.upos === 'PROPN' ? word.head : undefined
}

/** For a relative pronoun the noun that its clause hangs on, else the word itself. */
function antecedent(tree: Tree, verb: number, subject: number): number {
  const pronoun = wordAt(tree, subject)
  if (!hasFeature(pronoun, 'PronType=Rel')) return subject
  for (let here = verb, steps = 0; steps < 5; steps++) {
    const word = tree.words[here]
    if (word === undefined || word.head < 0) return subject
    if (word.deprel.startsWith('acl')) return wholeNoun(tree, here)
    here = word.head
  }
  return subject
}

/**
 * The noun that a relative clause speaks of: the one it hangs on, or behind a comma the whole phrase that this is
 * part of ("een dialoog met de bond, waarvoor …").
 */
export function wholeNoun(tree: Tree, clause: number): number {
  let noun = wordAt(tree, clause).head
  if (!afterComma(tree, clause)) return noun
  while (wordAt(tree, noun).deprel === 'nmod' && isNoun(tree, wordAt(tree, noun).head)) {
    noun = wordAt(tree, noun).head
  }
  return noun
}

const isNoun = (tree: Tree, index: number): boolean => tree.words[index]?.upos === 'NOUN'
