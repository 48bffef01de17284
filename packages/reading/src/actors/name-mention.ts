import type { Tree } from '../attribution/tree.ts'
import { relation, wordAt } from '../attribution/tree.ts'
import { nounClass, nounGender, type ActorKnowledge } from './knowledge.ts'
import type { Gender, Kind, Mention, Role } from './mention.ts'
import type { NameRun } from './name-runs.ts'
import { isDefinite, isSubject, modifiersOf, phraseAround, spanOf } from './phrase.ts'

/** The mention that a proper name makes, with its title and what hangs on that. */
export function nameMention(tree: Tree, run: NameRun, knowledge: ActorKnowledge): Mention {
  const own = indices(run.first, run.last)
  const core = [...run.title, ...own].sort((a, b) => a - b)
  const head = topOf(tree, core)
  const phrase = phraseAround(tree, head)
  const words = core.every((word) => phrase.includes(word))
    ? phrase
    : indices(core[0] ?? head, run.last)
  const name = own.map((word) => wordAt(tree, word).form)
  const role = roleOf(tree, run, words, knowledge)
  const kind = kindOf(tree, run, name, knowledge)
  const plural = wordAt(tree, run.last).feats.includes('Number=Plur') && kind === undefined
  return {
    span: spanOf(tree, words),
    tree,
    head,
    words,
    form: 'name',
    ...(plural
      ? { kind: 'group' as const, plural }
      : kind === undefined
        ? {}
        : { kind, plural: false }),
    gender: genderOf(tree, run, name, kind, knowledge),
    name,
    ...(role === undefined ? {} : { role }),
    definite: isDefinite(tree, head),
    readings: [],
    subject: isSubject(tree, head),
  }
}

const indices = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)

/** The word of a phrase that hangs outside it; the last, where the parse tears it apart. */
function topOf(tree: Tree, words: readonly number[]): number {
  const within = new Set(words)
  return words.find((word) => !within.has(wordAt(tree, word).head)) ?? words.at(-1) ?? 0
}

function roleOf(
  tree: Tree,
  run: NameRun,
  words: readonly number[],
  { lexicon }: ActorKnowledge,
): Role | undefined {
  const last = run.title.at(-1)
  if (last === undefined) return undefined
  const own = new Set([...run.title, ...indices(run.first, run.last)])
  const modifiers = modifiersOf(tree, last, words, lexicon.grammarWords.owner, own)
  const lemma = run.title.length === 1 ? wordAt(tree, last).lemma : titleWords(tree, run.title)
  const before = words.filter((word) => word <= last && !isArticle(tree, word))
  return { lemma: lemma.toLowerCase(), modifiers, words: titleWords(tree, before) }
}

const isArticle = (tree: Tree, word: number): boolean => relation(wordAt(tree, word)) === 'det'

const titleWords = (tree: Tree, words: readonly number[]): string =>
  words.map((word) => wordAt(tree, word).form).join(' ')

const ACRONYM = /^(\p{Lu}{2,7}|(\p{Lu}\.){2,})$/u
const ROMAN = /^[IVX]+$/

function kindOf(
  tree: Tree,
  { first, last, title }: NameRun,
  name: readonly string[],
  knowledge: ActorKnowledge,
): Kind | undefined {
  const { lexicon } = knowledge
  const lower = name.map((word) => word.toLowerCase())
  if (lexicon.states.has(lower.join(' '))) return 'state'
  if (lower.some((word) => isBodyWord(word, knowledge))) return 'organization'
  if (title.length > 0) return 'person'
  if (lexicon.givenNames.has(lower[0] ?? '')) return 'person'
  const beside = apposedClass(tree, first, last, knowledge)
  if (beside !== undefined) return beside
  if (name.length > 1 && /^(\p{Lu}\.)+$/u.test(name[0] ?? '')) return 'person'
  if (name.slice(1).some((word) => /^\p{Ll}+$/u.test(word)) && name.length > 2) return 'person'
  const acronym = name.length === 1 && ACRONYM.test(name[0] ?? '') && !ROMAN.test(name[0] ?? '')
  return acronym ? 'organization' : undefined
}

function isBodyWord(word: string, knowledge: ActorKnowledge): boolean {
  const { organizationWords, voiceNouns } = knowledge.lexicon
  return organizationWords.has(word) || voiceNouns.get(word) === 'body'
}

/** "Jansen, de burgemeester van Urk": what the noun beside a name says of it. */
function apposedClass(
  tree: Tree,
  first: number,
  last: number,
  knowledge: ActorKnowledge,
): Kind | undefined {
  for (const word of indices(first, last)) {
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

function genderOf(
  tree: Tree,
  { title }: NameRun,
  name: readonly string[],
  kind: Kind | undefined,
  knowledge: ActorKnowledge,
): Gender {
  if (kind !== 'person') return 'any'
  const titles = title.map((word) => nounGender(wordAt(tree, word).form, knowledge))
  const told = titles.find((gender) => gender !== 'any')
  return told ?? knowledge.lexicon.givenNames.get((name[0] ?? '').toLowerCase()) ?? 'any'
}
