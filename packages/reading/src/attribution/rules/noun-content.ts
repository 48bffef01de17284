import type { Cue } from '../../words/cue.ts'
import { cuesAt } from '../cue-index.ts'
import type { Passage } from '../passage.ts'
import {
  dependents,
  hasFeature,
  isBelow,
  range,
  relation,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { clauseFrame } from './clause-content.ts'
import { firstWord, markedClause } from './marked-clause.ts'

/** Where a colon behind a noun may stand at most, in words from the head of the sentence. */
const LONGEST_OPENING = 20

/** What a noun of saying tells, and how it is joined to the noun. */
export interface NounContent {
  /** own: part of the noun's phrase; predicate: behind a copula (de hoop is dat …) or beside its verb. */
  readonly place: 'own' | 'predicate'
  readonly frame: 'clause' | 'prepositional' | 'colon'
  readonly words: readonly number[]
}

/** The clause, else the clause behind a colon, that tells what a noun says; undefined for none. */
export function clauseOfNoun(
  tree: Tree,
  noun: number,
  cue: Cue,
  owner: number | undefined,
  passage: Passage,
): NounContent | undefined {
  return (
    clauseOf(tree, noun, cue, passage) ??
    openedClause(tree, noun, cue, passage) ??
    outerClause(tree, noun, cue, passage) ??
    behindColon(tree, noun, cue, owner)
  )
}

function clauseOf(tree: Tree, noun: number, cue: Cue, passage: Passage): NounContent | undefined {
  const verbs = [lightVerb(tree, noun), plainVerb(tree, noun, passage)]
  const places = [noun, ...verbs].filter((i): i is number => i !== undefined)
  const clauses = [
    ...places.flatMap((i) => dependents(tree, i, 'acl', 'ccomp', 'csubj', 'xcomp')),
    ...purposes(tree, noun, cue, passage),
  ]
  const found = clauses.find((i) => {
    const frame = wordAt(tree, i).deprel === 'acl:relcl' ? undefined : clauseFrame(tree, i, passage)
    return i > noun && frame !== undefined && cue.frames.has(frame) && hasMark(tree, i)
  })
  if (found === undefined) return undefined
  const own = wordAt(tree, found).deprel === 'acl'
  return {
    place: own ? 'own' : 'predicate',
    frame: 'clause',
    words: subtree(tree, found).filter((i) => i > noun),
  }
}

/**
 * "Zij deed een oproep om te stemmen": the tree may hang the infinitive on the verb as its purpose; by
 * two words (om te), as one alone (to) tells a purpose more often.
 */
function purposes(tree: Tree, noun: number, cue: Cue, passage: Passage): number[] {
  const verb = lightVerb(tree, noun)
  if (verb === undefined || !cue.frames.has('infinitive')) return []
  return dependents(tree, verb, 'advcl').filter(
    (i) =>
      i > noun &&
      dependents(tree, i, 'mark').length > 1 &&
      clauseFrame(tree, i, passage) === 'infinitive',
  )
}

/** Only a marked clause is what the noun says: "de bewering dat …", "the claim that …", "de belofte te …". */
function hasMark(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark').length > 0
}

/** A clause that the tree takes for a relative one, or hangs on a noun behind it: "the claim by doctors that …". */
function openedClause(
  tree: Tree,
  noun: number,
  cue: Cue,
  passage: Passage,
): NounContent | undefined {
  const found = markedClause(tree, [noun, ...dependents(tree, noun, 'nmod')], passage)
  if (found === undefined || found.index < noun || !cue.frames.has(found.frame)) return undefined
  if (found.frame === 'question' || !isComplement(tree, noun, found.index, passage))
    return undefined
  return {
    place: 'own',
    frame: 'clause',
    words: subtree(tree, found.index).filter((i) => i > noun),
  }
}

/**
 * Whether a clause with dat, that is no relative one: the word cannot stand for the noun (de eis dat …), or the clause
 * lacks nothing: it has a subject, and its verb is no such as takes nouns of saying for its object (the claim that he
 * made). An object without any subject is a slip of the tree.
 */
function isComplement(tree: Tree, noun: number, clause: number, passage: Passage): boolean {
  const opening = firstWord(tree, clause)
  if (opening === undefined) return false
  const subjects = dependents(tree, clause, 'nsubj', 'csubj').filter((i) => i !== opening)
  if (subjects.length === 0) return relation(wordAt(tree, opening)) === 'obj'
  if (hasFeature(wordAt(tree, noun), 'Gender=Com')) return true
  const word = wordAt(tree, clause)
  const whole = word.upos !== 'VERB' || dependents(tree, clause, 'cop', 'aux:pass').length > 0
  const others = dependents(tree, clause, 'obj', 'ccomp', 'xcomp').filter((i) => i !== opening)
  if (whole || others.length > 0) return true
  const takesNoun = cuesAt(tree, clause, passage.cues).some(({ frames }) => frames.has('object'))
  return !takesNoun && !passage.lexicon.grammarWords.light.has(word.lemma.toLowerCase())
}

/** "The hope is that the talks resume": the tree makes the noun an outer subject of the clause. */
function outerClause(
  tree: Tree,
  noun: number,
  cue: Cue,
  passage: Passage,
): NounContent | undefined {
  const { deprel, head } = wordAt(tree, noun)
  if (deprel !== 'nsubj:outer') return undefined
  const { complementiser, question } = passage.lexicon.grammarWords
  const mark = dependents(tree, head, 'mark').find((i) => i > noun)
  const form = mark === undefined ? '' : wordAt(tree, mark).form.toLowerCase()
  const fits =
    (complementiser.has(form) && cue.frames.has('clause')) ||
    (question.has(form) && cue.frames.has('question'))
  if (mark === undefined || !fits) return undefined
  return {
    place: 'predicate',
    frame: 'clause',
    words: subtree(tree, head).filter((i) => i >= mark),
  }
}

/** "Haar boodschap: niemand hoeft bang te zijn", "Zijn antwoord was kort: …": what follows an owned noun's colon. */
function behindColon(
  tree: Tree,
  noun: number,
  cue: Cue,
  owner: number | undefined,
): NounContent | undefined {
  const colon = range(noun + 1, LONGEST_OPENING).find((i) => tree.words[i]?.form === ':')
  const says = cue.frames.has('quote') || cue.frames.has('clause')
  if (owner === undefined || colon === undefined || !says) return undefined
  const { head, deprel } = wordAt(tree, noun)
  const top = deprel === 'nsubj' && head > noun && head < colon ? head : noun
  const opens = range(0, colon - 1).every(
    (i) => wordAt(tree, i).upos === 'PUNCT' || isBelow(tree, i, top),
  )
  if (!opens || wordAt(tree, top).upos === 'VERB' || !isOpenClause(tree, colon + 1))
    return undefined
  return { place: 'predicate', frame: 'colon', words: range(colon + 1, tree.words.length - 1) }
}

/** A clause that is in no quotation marks: those are read as a quotation. */
function isOpenClause(tree: Tree, from: number): boolean {
  const quoted = /^["“”„«»‘'‹`,]/.test(tree.words[from]?.form ?? '')
  return !quoted && tree.words.slice(from).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

/** "kritiek van X op Y": the phrase with one of the noun's prepositions, on the noun, its owner or its verb. */
export function phraseOfNoun(
  tree: Tree,
  noun: number,
  cue: Cue,
  owner: number | undefined,
  passage: Passage,
): NounContent | undefined {
  if (!cue.frames.has('prepositional')) return undefined
  const { owner: owners } = passage.lexicon.grammarWords
  const opens = (i: number, without: ReadonlySet<string>): boolean =>
    dependents(tree, i, 'case').some((c) => {
      const form = wordAt(tree, c).form.toLowerCase()
      return cue.prepositions.includes(form) && !without.has(form)
    })
  const own = dependents(tree, noun, 'nmod').find((i) => i !== owner && opens(i, new Set()))
  const belowOwner = owner === undefined ? [] : dependents(tree, owner, 'nmod')
  const found =
    own ??
    belowOwner.find((i) => i > noun && opens(i, owners)) ??
    dependents(tree, wordAt(tree, noun).head, 'obl').find(
      (i) => opens(i, owners) && follows(tree, i, noun, owner),
    )
  return found === undefined
    ? undefined
    : { place: 'own', frame: 'prepositional', words: subtree(tree, found).filter((i) => i > noun) }
}

/** Whether a phrase stands right behind the noun or its owner. */
function follows(tree: Tree, phrase: number, noun: number, owner: number | undefined): boolean {
  const carried = ['obj', 'nsubj'].includes(relation(wordAt(tree, noun)))
  const before = (subtree(tree, phrase)[0] ?? phrase) - 1
  const ends = [noun, ...(owner === undefined ? [] : subtree(tree, owner))]
  return carried && ends.includes(before)
}

/** The verb that carries the noun as its object: sprak de hoop uit, gaf het bevel. */
function lightVerb(tree: Tree, noun: number): number | undefined {
  const word = wordAt(tree, noun)
  return relation(word) === 'obj' && tree.words[word.head]?.upos === 'VERB' ? word.head : undefined
}

/** The verb that says no more than that there is what the noun says: de vrees bestaat dat, het gerucht gaat dat. */
function plainVerb(tree: Tree, noun: number, passage: Passage): number | undefined {
  const { deprel, head } = wordAt(tree, noun)
  if (deprel !== 'nsubj' || tree.words[head]?.upos !== 'VERB') return undefined
  const transitive = dependents(tree, head, 'obj', 'xcomp').length > 0
  return transitive || cuesAt(tree, head, passage.cues).length > 0 ? undefined : head
}
