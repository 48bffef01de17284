import { dependents, hasFeature, relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { Pronoun } from '../words/people-word.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { Gender, Mention } from './mention.ts'
import { isSubject, spanOf } from './phrase.ts'

/**
 * The mention that a pronoun makes: personal, possessive, or a demonstrative that stands for a person as a subject
 * ("Die zei niets"). "it", which mostly stands for no actor, only where it speaks; none for relative and indefinite
 * ones.
 *
 * speaks: whether the word is the whole source of a statement.
 */
export function pronounMention(
  tree: Tree,
  index: number,
  { pronouns }: ActorKnowledge,
  speaks: boolean,
): Mention | undefined {
  const word = wordAt(tree, index)
  if (word.upos !== 'PRON' && word.upos !== 'DET') return undefined
  if (hasFeature(word, 'PronType=Rel') || hasFeature(word, 'PronType=Int')) return undefined
  const possessive = word.deprel === 'nmod:poss' || hasFeature(word, 'Poss=Yes')
  const all = (pronouns.get(word.form.toLowerCase()) ?? []).filter(
    (reading) => !isSingularThey(reading),
  )
  const readings = agreeing(
    tree,
    index,
    all.filter((reading) => mayStand(reading, tree, index, { possessive, speaks })),
  )
  const [first] = readings
  if (first === undefined) return undefined
  return {
    span: spanOf(tree, [index]),
    tree,
    head: index,
    words: [index],
    form: 'pronoun',
    ...numberOf(readings),
    gender: genderOf(readings),
    name: [],
    definite: true,
    readings,
    subject: isSubject(tree, index),
  }
}

/** Readings of one person with any gender: singular they. Read as plural, where it stands far more often. */
const isSingularThey = ({ person, number, gender }: Pronoun): boolean =>
  person === 3 && number === 'singular' && gender === 'any'

function mayStand(
  reading: Pronoun,
  tree: Tree,
  index: number,
  { possessive, speaks }: { readonly possessive: boolean; readonly speaks: boolean },
): boolean {
  if (reading.kind === 'possessive') return possessive
  if (possessive) return false
  if (reading.kind === 'personal') return speaks || reading.gender !== 'neuter'
  const common = reading.kind === 'demonstrative' && reading.gender === 'any'
  return common && reading.number === 'any' && relation(wordAt(tree, index)) === 'nsubj'
}

/** A subject has the number of its verb: "ze zeggen" is plural. */
function agreeing(tree: Tree, index: number, readings: readonly Pronoun[]): Pronoun[] {
  const number = isSubject(tree, index) ? verbNumber(tree, wordAt(tree, index).head) : undefined
  const fitting = readings.filter(
    (reading) => number === undefined || reading.number === 'any' || reading.number === number,
  )
  return fitting.length > 0 ? fitting : [...readings]
}

function verbNumber(tree: Tree, verb: number): 'singular' | 'plural' | undefined {
  const verbs = [...dependents(tree, verb, 'aux', 'cop'), verb].flatMap((i) => tree.words[i] ?? [])
  const finite = verbs.find((word) => hasFeature(word, 'VerbForm=Fin'))
  if (finite === undefined) return undefined
  if (hasFeature(finite, 'Number=Plur')) return 'plural'
  return hasFeature(finite, 'Number=Sing') ? 'singular' : undefined
}

function numberOf(readings: readonly Pronoun[]): { plural?: boolean } {
  const numbers = new Set(readings.map(({ number }) => number))
  if (numbers.size > 1 || numbers.has('any')) return {}
  return { plural: numbers.has('plural') }
}

function genderOf(readings: readonly Pronoun[]): Gender {
  const genders = new Set(readings.map(({ gender }) => gender))
  if (genders.has('any')) return 'any'
  if (genders.has('masculine')) return 'masculine'
  return genders.has('feminine') ? 'feminine' : 'any'
}
