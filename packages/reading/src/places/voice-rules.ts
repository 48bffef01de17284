import { dependents, relation, wordAt, type Tree } from '../syntax/tree.ts'
import type { PlaceKnowledge } from './place-knowledge.ts'
import { before, preposition, type Site } from './surroundings.ts'

/**
 * Whether the name of a city stands for those who govern there: Moskou zegt, Den Haag wil, volgens Washington,
 * kritiek van Brussel, overleg met Peking. A city that is acted in, gone to or lived in is a place.
 */
export function isVoice(site: Site, known: PlaceKnowledge, governs: boolean): boolean {
  return speaks(site, known) || isParty(site, known, governs)
}

function speaks({ tree, anchor }: Site, known: PlaceKnowledge): boolean {
  const word = wordAt(tree, anchor)
  if (word.head < 0) return false
  const head = wordAt(tree, word.head)
  if (word.deprel === 'obl:agent') return true
  if (relation(word) === 'nsubj' && word.deprel !== 'nsubj:pass')
    return acts(tree, word.head, known)
  const addressed = ['obj', 'iobj'].includes(relation(word))
  return addressed && known.verbs.has(head.lemma.toLowerCase())
}

/** A verb of saying, thinking or wishing, by itself or by its auxiliary, or a verb with an object. */
function acts(tree: Tree, index: number, { verbs, words }: PlaceKnowledge): boolean {
  const verb = wordAt(tree, index)
  if (verb.upos !== 'VERB' || words.stative.has(verb.lemma.toLowerCase())) return false
  const wills = dependents(tree, index, 'aux').some((child) =>
    verbs.has(wordAt(tree, child).lemma.toLowerCase()),
  )
  if (wills || verbs.has(verb.lemma.toLowerCase())) return true
  return dependents(tree, index, 'obj', 'ccomp', 'iobj').length > 0
}

function isParty(site: Site, known: PlaceKnowledge, governs: boolean): boolean {
  const { tree, anchor } = site
  const { counterpart, owner } = known.words
  const previous = before(site)?.form.toLowerCase()
  const by = preposition(site) ?? previous ?? ''
  const { head, deprel } = wordAt(tree, anchor)
  if (counterpart.has(by)) return true
  if ((!owner.has(by) && deprel !== 'nmod:poss') || head < 0) return false
  const noun = wordAt(tree, head)
  return governs && noun.upos === 'NOUN' && known.nouns.has(noun.lemma.toLowerCase())
}
