import { dependents, hasFeature, wordAt, type Tree } from '../syntax/tree.ts'
import { nounClass, nounGender, type ActorKnowledge, type NounClass } from './knowledge.ts'
import type { Kind, Mention } from './mention.ts'
import { isDefinite, isSubject, phraseAround, spanOf } from './phrase.ts'
import { roleOf } from './role.ts'

const NOT_HEADS = new Set(['compound', 'flat', 'fixed', 'vocative', 'nmod:desc', 'compound:prt'])

/**
 * The mention that a noun for people or a body makes: "de president", "betogers", "the ministry".
 *
 * None for a predicate ("is minister"), which says what its subject is, nor for a noun inside a compound.
 */
export function nounMention(
  tree: Tree,
  head: number,
  knowledge: ActorKnowledge,
): Mention | undefined {
  const word = wordAt(tree, head)
  if (word.upos !== 'NOUN' || NOT_HEADS.has(word.deprel)) return undefined
  if (dependents(tree, head, 'cop').length > 0) return undefined
  const lemma = word.lemma.toLowerCase()
  const known = nounClass(lemma, knowledge)
  if (known === undefined) return undefined
  const plural = hasFeature(word, 'Number=Plur')
  const { owner, addressee } = knowledge.lexicon.grammarWords
  const words = phraseAround(tree, head, addressee)
  return {
    span: spanOf(tree, words),
    tree,
    head,
    words,
    form: 'noun',
    kind: kindOf(known, plural),
    plural: plural || known === 'group',
    gender: plural ? 'any' : nounGender(lemma, knowledge),
    name: [],
    role: roleOf(tree, head, words, owner),
    definite: isDefinite(tree, head),
    readings: [],
    subject: isSubject(tree, head),
  }
}

function kindOf(known: NounClass, plural: boolean): Kind {
  if (known === 'body') return 'organization'
  return known === 'person' && !plural ? 'person' : 'group'
}
