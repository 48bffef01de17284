import type { Tree } from '../syntax/tree.ts'
import { hasFeature, range, wordAt } from '../syntax/tree.ts'
import { nounGender, type ActorKnowledge } from './knowledge.ts'
import type { Gender, Kind, Mention, Role } from './mention.ts'
import { nameKind } from './name-kind.ts'
import type { NameRun } from './name-runs.ts'
import {
  isDefinite,
  isSubject,
  looseWords,
  modifiersOf,
  phraseAround,
  spanOf,
  written,
} from './phrase.ts'
import { isRelated, roleWords } from './role.ts'

/** The mention that a proper name makes, with its title and what hangs on that. */
export function nameMention(tree: Tree, run: NameRun, knowledge: ActorKnowledge): Mention {
  const own = range(run.first, run.last)
  const core = [...run.title, ...own].sort((a, b) => a - b)
  const head = topOf(tree, core)
  const words = wordsOf(tree, head, core, run, knowledge)
  const name = written(tree, own).split(' ')
  const role = roleOf(tree, run, words, knowledge)
  const kind = nameKind(tree, run, name, knowledge)
  const people = kind === undefined && isPeople(tree, run, head)
  return {
    span: spanOf(tree, words),
    tree,
    head,
    words,
    form: 'name',
    ...(people ? { kind: 'group' as const, plural: true } : {}),
    ...(kind === undefined ? {} : { kind, plural: false }),
    gender: genderOf(tree, run, name, kind, knowledge),
    name,
    ...(role === undefined ? {} : { role }),
    definite: isDefinite(tree, head),
    readings: [],
    subject: isSubject(tree, head),
  }
}

/** The phrase around the name; what follows it counts where it says whose or of what it is (van Buitenlandse Zaken). */
function wordsOf(
  tree: Tree,
  head: number,
  core: readonly number[],
  run: NameRun,
  { lexicon }: ActorKnowledge,
): number[] {
  const phrase = phraseAround(tree, head, lexicon.grammarWords.addressee)
  if (!core.every((word) => phrase.includes(word))) return range(firstOf(tree, core, run), run.last)
  if (run.title.includes(head)) return phrase
  const loose = looseWords(tree, head, lexicon.grammarWords.owner)
  return phrase.filter((word) => word <= run.last || !loose.has(word))
}

/** Where the parse tears title and name apart, the phrase begins with the title's. */
function firstOf(tree: Tree, core: readonly number[], { title }: NameRun): number {
  const first = core[0] ?? 0
  const noun = title.at(-1)
  return noun === undefined ? first : Math.min(first, phraseAround(tree, noun)[0] ?? first)
}

/** De Russen, the Kurds: one word in the plural with an article. */
function isPeople(tree: Tree, { first, last }: NameRun, head: number): boolean {
  return first === last && hasFeature(wordAt(tree, last), 'Number=Plur') && isDefinite(tree, head)
}

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
  const own = new Set([...run.title, ...range(run.first, run.last)])
  const modifiers = modifiersOf(tree, last, words, lexicon.grammarWords.owner, own)
  const lemma = run.title.length === 1 ? wordAt(tree, last).lemma : written(tree, run.title)
  const before = words.filter((word) => word <= last)
  return {
    lemma: lemma.toLowerCase(),
    modifiers,
    words: roleWords(tree, before),
    related: isRelated(tree, last),
  }
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
