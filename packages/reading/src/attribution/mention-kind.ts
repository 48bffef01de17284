import type { Lexicon } from '../language.ts'
import type { Pronoun } from '../words/people-word.ts'
import {
  givenName,
  hasArticle,
  isDefinite,
  isPartOfName,
  isPersonNoun,
  nameWords,
  type Names,
} from './person-name.ts'
import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'

/** How a word mentions somebody, before it is known whom. */
export interface MentionKind {
  readonly kind: 'name' | 'noun' | 'pronoun' | 'possessive'
  /** The words of a name, of a noun too that has one beside it: [Bert, Romp] of "bondscoach Bert Romp". */
  readonly names: readonly string[]
  /** The first of the names where there are several and it is no particle (De, Van). */
  readonly given: string | undefined
  /** Of a noun that the text takes for known ("de trainer"), its lemma. */
  readonly known: string | undefined
  readonly plural: boolean
  readonly gender: Pronoun['gender']
  /** Surely a person or persons, or at least somebody. */
  readonly sure: boolean
}

/** What a reader of mentions must know of a language and of the text. */
export interface MentionKnowledge {
  readonly lexicon: Lexicon
  /** The pronouns of the third person that can be somebody, by form. */
  readonly pronouns: ReadonlyMap<string, readonly Pronoun[]>
  readonly names: Names
}

export function thirdPersons({ pronouns }: Lexicon): ReadonlyMap<string, readonly Pronoun[]> {
  const found = new Map<string, Pronoun[]>()
  for (const pronoun of pronouns) {
    const { form, kind, person, gender } = pronoun
    if (kind !== 'personal' && kind !== 'possessive') continue
    if (person !== 3 || gender === 'neuter') continue
    found.set(form, [...(found.get(form) ?? []), pronoun])
  }
  return found
}

/** How a word mentions somebody; undefined where it does not. voice: a cue has given it words. */
export function mentionKind(
  tree: Tree,
  index: number,
  knowledge: MentionKnowledge,
  voice: boolean,
): MentionKind | undefined {
  const word = wordAt(tree, index)
  if (isPartOfName(tree, index, knowledge.names.words)) return undefined
  const pronouns = knowledge.pronouns.get(word.form.toLowerCase())
  if (pronouns !== undefined && (word.upos === 'PRON' || word.upos === 'DET')) {
    return pronounKind(tree, index, pronouns)
  }
  const names = nameWords(tree, index, knowledge.names.words)
  if (word.upos === 'NOUN' && !knowledge.names.words.has(word.form))
    return nounKind(tree, index, names, knowledge, voice)
  return names.length === 0 ? undefined : nameKind(tree, index, names, knowledge, voice)
}

function pronounKind(tree: Tree, index: number, rows: readonly Pronoun[]): MentionKind | undefined {
  const word = wordAt(tree, index)
  const possessive = word.deprel === 'nmod:poss' || word.deprel === 'det:poss'
  const kind = possessive ? 'possessive' : 'personal'
  const number = numberOf(tree, index)
  const fits = rows.filter((row) => row.kind === kind)
  const row = fits.find((r) => r.number === 'any' || r.number === number) ?? fits[0]
  return (
    row && {
      kind: possessive ? 'possessive' : 'pronoun',
      names: [],
      given: undefined,
      known: undefined,
      plural: row.number === 'plural',
      gender: row.gender,
      sure: true,
    }
  )
}

/** The number of a subject by its verb, which tells "ze is" from "ze zijn". */
function numberOf(tree: Tree, index: number): Pronoun['number'] | undefined {
  const { head } = wordAt(tree, index)
  if (head < 0 || relation(wordAt(tree, index)) !== 'nsubj') return undefined
  const verbs = [head, ...dependents(tree, head, 'aux', 'cop')].map((i) => wordAt(tree, i))
  const finite = verbs.find((verb) => hasFeature(verb, 'VerbForm=Fin'))
  if (finite === undefined) return undefined
  if (hasFeature(finite, 'Number=Plur')) return 'plural'
  return hasFeature(finite, 'Number=Sing') ? 'singular' : undefined
}

function nounKind(
  tree: Tree,
  index: number,
  names: readonly string[],
  knowledge: MentionKnowledge,
  voice: boolean,
): MentionKind | undefined {
  const { lexicon } = knowledge
  const word = wordAt(tree, index)
  const lemma = word.lemma.toLowerCase()
  const sure = voice || isPersonNoun(tree, index, lexicon) || names.length > 0
  const known = isKnown(tree, index)
  const speaks = lexicon.voiceNouns.has(lemma) || (known && !hasFeature(word, 'Gender=Neut'))
  if (!sure && !(speaks && relation(word) === 'nsubj')) return undefined
  return {
    kind: 'noun',
    names,
    given: givenName(names, knowledge.names),
    known: known ? lemma : undefined,
    plural: hasFeature(word, 'Number=Plur'),
    gender: 'any',
    sure,
  }
}

/** Taken for known: with a definite article, a demonstrative or a possessive. */
function isKnown(tree: Tree, index: number): boolean {
  const demonstrative = dependents(tree, index, 'det').some((i) =>
    hasFeature(wordAt(tree, i), 'PronType=Dem'),
  )
  return demonstrative || isDefinite(tree, index) || dependents(tree, index, 'nmod:poss').length > 0
}

function nameKind(
  tree: Tree,
  index: number,
  names: readonly string[],
  knowledge: MentionKnowledge,
  voice: boolean,
): MentionKind | undefined {
  const word = wordAt(tree, index)
  const last = names.at(-1) ?? ''
  const { persons, full } = knowledge.names
  const acts = ['nsubj', 'obj', 'iobj'].includes(word.deprel)
  const person = (persons.has(last) || (acts && full.has(last))) && !hasArticle(tree, index)
  if (!person && !voice && relation(word) !== 'nsubj') return undefined
  const plural = hasFeature(word, 'Number=Plur')
  const given = givenName(names, knowledge.names)
  const sure = person || voice
  return { kind: 'name', names, given, known: undefined, plural, gender: 'any', sure }
}
