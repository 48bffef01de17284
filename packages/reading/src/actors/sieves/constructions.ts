import { dependents, relation, wordAt } from '../../syntax/tree.ts'
import { nounClass } from '../knowledge.ts'
import type { Mention } from '../mention.ts'
import { isParted, phraseAround } from '../phrase.ts'
import { roleOf } from '../role.ts'
import type { Sieve, SieveInput } from './sieve.ts'

/**
 * What the sentence itself makes one: an apposition (Jan Jansen, de burgemeester van Urk), letters in brackets, and
 * a predicate (Jansen is burgemeester), which is a role of its subject and no mention.
 */
export const constructions: Sieve = (input) => {
  const byHead = new Map<string, Mention>()
  for (const mention of input.mentions) {
    for (const word of mention.words) {
      const key = placeKey(mention, word)
      const known = byHead.get(key)
      if (known === undefined || known.words.length > mention.words.length) byHead.set(key, mention)
    }
  }
  for (const mention of input.mentions) byHead.set(placeKey(mention, mention.head), mention)
  for (const mention of input.mentions) {
    joinApposition(mention, byHead, input)
    addPredicate(mention, input)
  }
}

const placeKey = ({ tree }: Mention, word: number): string => `${tree.index} ${word}`

function joinApposition(
  mention: Mention,
  byHead: ReadonlyMap<string, Mention>,
  { chains }: SieveInput,
): void {
  const word = wordAt(mention.tree, mention.head)
  if (relation(word) !== 'appos' || word.head < 0 || mention.form === 'pronoun') return
  if (!isParted(mention.tree, word.head, mention.head)) return
  const other = byHead.get(placeKey(mention, word.head))
  if (other === undefined || other === mention || other.form === 'pronoun') return
  if (mention.form === 'noun' && other.form === 'noun') return
  chains.join(other, mention)
}

function addPredicate(mention: Mention, { chains, knowledge }: SieveInput): void {
  const { tree, head } = mention
  if (mention.form === 'noun' || relation(wordAt(tree, head)) !== 'nsubj') return
  const above = wordAt(tree, head).head
  const noun = tree.words[above]
  if (noun?.upos !== 'NOUN' || dependents(tree, above, 'cop').length === 0) return
  if (nounClass(noun.lemma, knowledge) === undefined) return
  const { owner, addressee } = knowledge.lexicon.grammarWords
  chains.addRole(mention, roleOf(tree, above, phraseAround(tree, above, addressee), owner))
}
