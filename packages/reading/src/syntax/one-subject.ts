import type { Word } from '@volgens/shapes'

/**
 * The words with one subject a verb: "De plannen … noemde hij onzin", where the tree gives the first noun and the
 * pronoun both for subjects. A pronoun in the nominative right behind its verb is the subject; what stands first is
 * the object, and an object behind it says what that is called or made.
 */
export function oneSubject(words: readonly Word[]): readonly Word[] {
  const changes = new Map<number, string>()
  words.forEach((word, pronoun) => {
    const verb = word.head
    if (word.deprel !== 'nsubj' || pronoun !== verb + 1 || !has(word, 'Case=Nom')) return
    if (!has(words[verb], 'VerbForm=Fin')) return
    const first = words.findIndex(
      (other, i) => i < verb && other.head === verb && isNominalSubject(other),
    )
    if (first < 0) return
    changes.set(first, 'obj')
    const object = words.findIndex((other) => other.head === verb && other.deprel === 'obj')
    if (object > verb) changes.set(object, 'xcomp')
  })
  if (changes.size === 0) return words
  return words.map((word, i) => ({ ...word, deprel: changes.get(i) ?? word.deprel }))
}

const isNominalSubject = ({ deprel, upos }: Word): boolean =>
  deprel === 'nsubj' && (upos === 'NOUN' || upos === 'PROPN')

const has = (word: Word | undefined, feature: string): boolean =>
  word !== undefined && `|${word.feats}|`.includes(`|${feature}|`)
