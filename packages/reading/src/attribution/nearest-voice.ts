import type { Word } from '@volgens/shapes'
import type { Proposal } from './draft.ts'
import { isQuoted, type Passage, type QuotationPlace } from './passage.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from './tree.ts'

/** How many sentences back, and then ahead, a voice is looked for. */
const BACK = 8
const AHEAD = 3

/** A mention that may be the voice; `rank` 0 is the likeliest kind. */
export interface Candidate {
  readonly tree: Tree
  readonly index: number
  readonly rank: number
}

/** What a quotation tells of its speaker. */
interface Speech {
  /** It says `I`: one person speaks. */
  readonly single: boolean
  /** Names in it: nobody speaks of himself by name. */
  readonly names: ReadonlySet<string>
}

/** Ranks from here on are only taken where no sentence around has a better one. */
const WEAK = 4

/**
 * The nearest mention of a voice before a quotation, else after it; undefined where there is none.
 *
 * Sentence by sentence away from the quotation, in each the likeliest person: the one that a pronoun or the main
 * subject takes up (what a text is about stands there), then other persons. Names of unknown kind and plain nouns
 * count only where nothing better is near. drafts: the statements found so far; their sources are known voices.
 */
export function nearestVoice(
  place: QuotationPlace,
  passage: Passage,
  drafts: readonly Proposal[],
): Candidate | undefined {
  const start = place.quotation.parts[0]?.[0] ?? 0
  const end = place.quotation.parts.at(-1)?.[1] ?? 0
  const known = knownVoices(drafts, passage)
  const speech = { single: speaksAsOne(place, passage), names: namesIn(place, passage) }
  const back = sentences(passage, place.first.tree, -BACK).map((tree) =>
    best(tree, passage, known, speech, 0, start),
  )
  const ahead = sentences(passage, place.last.tree, AHEAD).map((tree) =>
    best(tree, passage, known, speech, end, Infinity),
  )
  const around = [...back, ...ahead].filter((found): found is Candidate => found !== undefined)
  return around.find(({ rank }) => rank < WEAK) ?? around[0]
}

function sentences(passage: Passage, from: number, steps: number): Tree[] {
  const sign = Math.sign(steps)
  return Array.from(
    { length: Math.abs(steps) + 1 },
    (_, i) => passage.trees[from + sign * i],
  ).filter((tree): tree is Tree => tree !== undefined)
}

/** How many statements back a voice counts as known: enough for any interview, and bounded. */
const MEMORY = 40

function knownVoices(drafts: readonly Proposal[], passage: Passage): ReadonlySet<string> {
  const sources = drafts.slice(-MEMORY).flatMap(({ source }) => source)
  return new Set(sources.flatMap(([from, to]) => passage.text.text.slice(from, to).split(/\s+/u)))
}

function best(
  tree: Tree,
  passage: Passage,
  known: ReadonlySet<string>,
  speech: Speech,
  from: number,
  to: number,
): Candidate | undefined {
  let found: Candidate | undefined
  tree.words.forEach((word, index) => {
    if (word.start < from || word.end > to || isQuoted(passage, word.start)) return
    const rank = rankOf(tree, index, passage, known)
    if (rank === undefined || speech.names.has(word.form)) return
    if (speech.single && hasFeature(word, 'Number=Plur')) return
    if (found === undefined || rank < found.rank || (rank === found.rank && rank > 1)) {
      found = { tree, index, rank }
    }
  })
  return found
}

/**
 * 0 pronoun as main subject, 1 other main subject that is a person, 2 pronoun as another subject or person as
 * another subject, 3 pronoun elsewhere, 4 name as subject, 5 person elsewhere, 6 noun as main subject.
 */
function rankOf(
  tree: Tree,
  index: number,
  passage: Passage,
  known: ReadonlySet<string>,
): number | undefined {
  const word = wordAt(tree, index)
  const subject = word.deprel === 'nsubj' || word.deprel === 'nsubj:pass'
  const main = subject && depth(tree, index) <= 2
  const pronoun = word.upos === 'PRON' || word.upos === 'DET'
  if (pronoun && isPersonalPronoun(word.form.toLowerCase(), passage))
    return main ? 0 : subject ? 2 : 3
  if (isPerson(tree, index, passage, known)) return main ? 1 : subject ? 2 : 5
  if (word.upos === 'PROPN' && subject) return 4
  return main && word.upos === 'NOUN' && !hasFeature(word, 'Gender=Neut') ? 6 : undefined
}

/** The number of words above. */
function depth(tree: Tree, index: number): number {
  let steps = 0
  for (let here = wordAt(tree, index).head; here >= 0 && steps < 9; steps++) {
    here = tree.words[here]?.head ?? -1
  }
  return steps
}

/** A person by title, function or full name, or a name that has spoken before; no part of a longer phrase. */
function isPerson(
  tree: Tree,
  index: number,
  passage: Passage,
  known: ReadonlySet<string>,
): boolean {
  const word = wordAt(tree, index)
  if (['flat', 'compound', 'appos', 'nmod', 'conj', 'obl', 'amod'].includes(relation(word)))
    return false
  if (word.upos === 'PROPN') {
    return known.has(word.form) || dependents(tree, index, 'flat', 'nmod:desc').length > 0
  }
  if (word.upos !== 'NOUN') return false
  const { voiceNouns, titles } = passage.lexicon
  const lemma = word.lemma.toLowerCase()
  return voiceNouns.get(lemma) === 'person' || titles.has(lemma) || hasName(tree, index)
}

/** bondscoach Bert Romp: a noun with a name beside it. */
function hasName(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'flat', 'appos').some((i) => wordAt(tree, i).upos === 'PROPN')
}

function isPersonalPronoun(form: string, passage: Passage): boolean {
  return passage.lexicon.pronouns.some(
    (pronoun) =>
      pronoun.form === form &&
      (pronoun.kind === 'personal' || pronoun.kind === 'possessive') &&
      pronoun.person === 3 &&
      pronoun.gender !== 'neuter' &&
      pronoun.number !== 'plural',
  )
}

function wordsIn(place: QuotationPlace, passage: Passage): Word[] {
  const { first, last } = place
  return passage.trees.slice(first.tree, last.tree + 1).flatMap(({ index, words }) => {
    const from = index === first.tree ? first.word : 0
    const to = index === last.tree ? last.word + 1 : words.length
    return words.slice(from, to)
  })
}

function speaksAsOne(place: QuotationPlace, passage: Passage): boolean {
  const own = passage.lexicon.pronouns.filter((p) => p.person === 1 && p.number === 'singular')
  const forms = new Set(own.map(({ form }) => form))
  return wordsIn(place, passage).some(({ form }) => forms.has(form.toLowerCase()))
}

function namesIn(place: QuotationPlace, passage: Passage): ReadonlySet<string> {
  const names = wordsIn(place, passage).filter(({ upos }) => upos === 'PROPN')
  return new Set(names.map(({ form }) => form))
}
