import { range, wordAt, type Tree } from '../syntax/tree.ts'
import { nounClass, type ActorKnowledge } from './knowledge.ts'
import type { Kind } from './mention.ts'
import type { NameRun } from './name-runs.ts'

const ACRONYM = /^(\p{Lu}{2,7}|(\p{Lu}\.){2,})$/u
const ROMAN = /^[IVX]+$/

/** What a proper name is the name of, by its own words and those beside it; undefined where they do not tell. */
export function nameKind(
  tree: Tree,
  { first, last, title }: NameRun,
  name: readonly string[],
  knowledge: ActorKnowledge,
): Kind | undefined {
  const { lexicon, states } = knowledge
  const lower = name.map((word) => word.toLowerCase())
  if (states.has(lower.join(' '))) return 'state'
  const told = titleKind(tree, title, knowledge)
  if (told !== undefined) return told
  if (lower.some((word, i) => !isParticle(name[i - 1]) && isBodyWord(word, knowledge)))
    return 'organization'
  if (lexicon.givenNames.has(lower[0] ?? '') && !isPlace(tree, first, last)) return 'person'
  const beside = apposedClass(tree, first, last, knowledge)
  if (beside !== undefined) return beside
  if (name.length > 1 && /^(\p{Lu}\.)+$/u.test(name[0] ?? '') && !/\.$/.test(name.at(-1) ?? ''))
    return 'person'
  if (name.length > 2 && /^\p{Ll}+$/u.test(name[1] ?? '')) return 'person'
  const acronym = name.length === 1 && ACRONYM.test(name[0] ?? '') && !ROMAN.test(name[0] ?? '')
  return acronym ? 'organization' : undefined
}

/** Van 't Hof is no court. */
const isParticle = (word = ''): boolean => /^['’]?\p{Ll}{1,3}$/u.test(word)

/** In Victoria, uit Vera: one word behind a preposition that tells where. */
function isPlace(tree: Tree, first: number, last: number): boolean {
  const word = wordAt(tree, first)
  if (first !== last || !['obl', 'nmod'].includes(word.deprel)) return false
  return (tree.children[first] ?? []).some((child) => wordAt(tree, child).deprel === 'case')
}

function isBodyWord(word: string, knowledge: ActorKnowledge): boolean {
  return knowledge.lexicon.organizationWords.has(word) || nounClass(word, knowledge) === 'body'
}

/** What the noun before a name says of it: a person's by a title, a body's by "krant" or "organisatie". */
function titleKind(
  tree: Tree,
  title: readonly number[],
  knowledge: ActorKnowledge,
): Kind | undefined {
  const last = title.at(-1)
  if (last === undefined) return undefined
  const known = nounClass(wordAt(tree, last).lemma, knowledge)
  if (known === 'body') return 'organization'
  return known === 'group' ? 'group' : 'person'
}

/** "Jansen, de burgemeester van Urk": what the noun beside a name says of it. */
function apposedClass(
  tree: Tree,
  first: number,
  last: number,
  knowledge: ActorKnowledge,
): Kind | undefined {
  for (const word of range(first, last)) {
    for (const child of tree.children[word] ?? []) {
      const { deprel, upos, lemma } = wordAt(tree, child)
      if (deprel !== 'appos' || upos !== 'NOUN') continue
      const known = nounClass(lemma, knowledge)
      if (known === 'person') return 'person'
      if (known === 'body') return 'organization'
    }
  }
  return undefined
}
