import type { Word } from '@volgens/shapes'

/**
 * The words with a subject that agrees with its verb: "De verhalen heeft de minister ontkend", "de soldaten die het
 * bondgenootschap vredestroepen noemt". Of a singular verb the tree may give a plural in front for the subject, and the
 * singular behind it for the object, or both for subjects; the singular is the subject.
 *
 * verbSecond: whether an object may stand before the verb with its subject behind it, as in Dutch.
 */
export function agreeingSubject(
  words: readonly Word[],
  { verbSecond }: { readonly verbSecond: boolean },
): readonly Word[] {
  const changes = new Map<number, string>()
  for (const [verb, numbers] of finiteNumbers(words)) {
    if (numbers.has('Plur')) continue
    const parties = words.flatMap((word, at) => (word.head === verb && isParty(word) ? [at] : []))
    const plural = parties.find((at) => words[at]?.deprel === 'nsubj' && isPlural(words, at))
    const singular = parties.filter(
      (at) => plural !== undefined && at > plural && isSingular(words, at),
    )
    const [subject, ...others] = singular
    if (plural === undefined || subject === undefined || others.length > 0) continue
    if (!verbSecond && subject > verb) continue
    changes.set(plural, 'obj')
    changes.set(subject, 'nsubj')
  }
  if (changes.size === 0) return words
  return words.map((word, i) => ({ ...word, deprel: changes.get(i) ?? word.deprel }))
}

/** What the finite words of each verb say of its subject: its own form, or that of an auxiliary. */
function finiteNumbers(words: readonly Word[]): Map<number, Set<string>> {
  const numbers = new Map<number, Set<string>>()
  words.forEach((word, at) => {
    const number = numberOf(word)
    if (!has(word, 'VerbForm=Fin') || number === undefined) return
    if (word.upos !== 'VERB' && word.deprel !== 'aux') return
    const verb = word.deprel === 'aux' ? word.head : at
    numbers.set(verb, (numbers.get(verb) ?? new Set()).add(number))
  })
  return numbers
}

const isParty = ({ deprel, upos }: Word): boolean =>
  (deprel === 'nsubj' || deprel === 'obj') && ['NOUN', 'PROPN', 'PRON'].includes(upos)

/** A noun, or the pronoun of a clause about one: "soldaten die". */
function isPlural(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (word.upos === 'NOUN') return numberOf(word) === 'Plur'
  const about = words[words[word.head]?.head ?? -1]
  const isRelative = has(word, 'PronType=Rel') && words[word.head]?.deprel === 'acl:relcl'
  return isRelative && about?.upos === 'NOUN' && numberOf(about) === 'Plur'
}

/** One thing alone: two names with "and" between them are a plural. */
function isSingular(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.upos === 'PRON' || numberOf(word) !== 'Sing') return false
  return !words.some(({ head, deprel }) => head === at && deprel === 'conj')
}

const numberOf = ({ feats }: Word): string | undefined => /(?:^|\|)Number=(\w+)/.exec(feats)?.[1]

const has = (word: Word | undefined, feature: string): boolean =>
  word !== undefined && `|${word.feats}|`.includes(`|${feature}|`)
