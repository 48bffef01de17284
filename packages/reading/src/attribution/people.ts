import type { Span, Word } from '@volgens/shapes'
import {
  mentionKind,
  thirdPersons,
  type MentionKind,
  type MentionKnowledge,
} from './mention-kind.ts'
import { isQuoted, type Passage } from './passage.ts'
import { relation, wordAt, type Tree } from '../syntax/tree.ts'

/** A word that stands for somebody, outside quotation marks. */
export interface Mention {
  readonly tree: Tree
  readonly index: number
  /** Whom it stands for: mentions of one voice have one number. */
  readonly voice: number
  readonly kind: MentionKind['kind']
  readonly plural: boolean
  readonly standing: Standing
}

/**
 * What its place makes of a mention. `source`: a cue of this sentence gives it words; `subject`: it acts in a main
 * clause, or something happens to it there; `actor`: it acts in another clause; `aside`: anything else; `weak`: it is
 * not surely somebody.
 */
type Standing = 'source' | 'subject' | 'actor' | 'aside' | 'weak'

/** Everybody whom a report mentions. */
export interface People {
  /** For each tree its mentions, in order. */
  readonly byTree: readonly (readonly Mention[])[]
  /** For each voice its mentions, in order. */
  readonly byVoice: readonly (readonly Mention[])[]
  /** For each voice the words that it is called by. */
  readonly names: readonly ReadonlySet<string>[]
}

/**
 * Who is mentioned where, and which mentions are of one voice; read once, from left to right.
 *
 * A name is the voice that had its last or only word before; a noun with "the" the voice that was called so before; a
 * pronoun the voice last met that fits. sources: the spans of all whom a cue gives words.
 */
export function findPeople(passage: Passage, sources: readonly Span[]): People {
  const { lexicon, trees, names } = passage
  const knowledge: MentionKnowledge = {
    lexicon,
    pronouns: thirdPersons(lexicon),
    names,
  }
  const speaking = new Set(sources.map(([start]) => start))
  const memory = new Memory()
  const byTree = trees.map((tree) => readMentions(tree, passage, knowledge, speaking, memory))
  return {
    byTree,
    byVoice: memory.voices.map(({ mentions }) => mentions),
    names: memory.voices.map(({ names }) => names),
  }
}

function readMentions(
  tree: Tree,
  passage: Passage,
  knowledge: MentionKnowledge,
  speaking: ReadonlySet<number>,
  memory: Memory,
): readonly Mention[] {
  const mentions: Mention[] = []
  const spoken = speakingHeads(tree, speaking)
  tree.words.forEach((word, index) => {
    if (isQuoted(passage, word.start)) return
    const kind = mentionKind(tree, index, knowledge, spoken.has(index))
    if (kind === undefined) return
    const standing = spoken.has(index) ? 'source' : standingOf(tree, index, kind, mentions)
    mentions.push(memory.meet(tree, index, kind, standing, mentions))
  })
  memory.endSentence(mentions)
  return mentions
}

/** The heads of the phrases that begin where a source begins. */
function speakingHeads(tree: Tree, speaking: ReadonlySet<number>): ReadonlySet<number> {
  const heads = new Set<number>()
  tree.words.forEach((word, index) => {
    if (!speaking.has(word.start)) return
    let here = index
    while (isInPhrase(wordAt(tree, here))) here = wordAt(tree, here).head
    heads.add(here)
  })
  return heads
}

const IN_PHRASE = new Set(['det', 'amod', 'nummod', 'compound', 'flat', 'advmod', 'case'])

const isInPhrase = (word: Word): boolean =>
  word.head >= 0 && (IN_PHRASE.has(relation(word)) || word.deprel === 'nmod:poss')

function standingOf(
  tree: Tree,
  index: number,
  { kind, sure }: MentionKind,
  before: readonly Mention[],
): Standing {
  const word = wordAt(tree, index)
  const main = clauseDepth(tree, index) <= 1
  if (!sure) return 'weak'
  if (word.deprel === 'nsubj') return main ? 'subject' : 'actor'
  if (kind === 'noun' || kind === 'possessive' || !OBJECTS.has(relation(word))) return 'aside'
  return main && !before.some((m) => wordAt(tree, m.index).head === word.head) ? 'subject' : 'aside'
}

const OBJECTS = new Set(['obj', 'iobj'])

const JOINED = new Set(['conj', 'parataxis', 'xcomp'])

/** How many clauses stand above the one that a word is part of; coordinated ones count for none. */
function clauseDepth(tree: Tree, index: number): number {
  let depth = 0
  for (let here = wordAt(tree, index).head, steps = 0; here >= 0 && steps < 12; steps++) {
    const word = wordAt(tree, here)
    if (word.head >= 0 && !JOINED.has(relation(word))) depth += 1
    here = word.head
  }
  return depth + 1
}

type Gender = 'feminine' | 'masculine'

/** A voice while the text is read. */
interface Known {
  readonly names: Set<string>
  readonly mentions: Mention[]
  readonly plural: boolean
  gender: Gender | undefined
  given: string | undefined
}

/** How many voices a pronoun may look back at. */
const REMEMBERED = 8

/** The voices met so far, and those that a pronoun may mean. */
class Memory {
  readonly voices: Known[] = []
  readonly #byName = new Map<string, number>()
  readonly #byNoun = new Map<string, number>()
  /** Voices met lately, the likeliest first. */
  #recent: number[] = []

  meet(
    tree: Tree,
    index: number,
    kind: MentionKind,
    standing: Standing,
    before: readonly Mention[],
  ): Mention {
    const voice = this.#find(tree, index, kind, before) ?? this.#add(kind)
    this.#learn(voice, kind)
    const mention = { tree, index, voice, kind: kind.kind, plural: kind.plural, standing }
    this.voices[voice]?.mentions.push(mention)
    return mention
  }

  /** The voices of a sentence come to mind first: those that act in it before the others. */
  endSentence(mentions: readonly Mention[]): void {
    const sure = mentions.filter(({ standing }) => standing !== 'weak')
    const acting = sure.filter(({ standing }) => standing !== 'aside')
    const order = [...acting, ...sure, ...mentions].map(({ voice }) => voice)
    this.#recent = [...new Set([...order, ...this.#recent])].slice(0, REMEMBERED)
  }

  #find(
    tree: Tree,
    index: number,
    { kind, names, given, known, plural, gender }: MentionKind,
    before: readonly Mention[],
  ): number | undefined {
    const last = names.at(-1)
    if (last !== undefined) return this.#named(last, given)
    if (kind === 'noun') return known === undefined ? undefined : this.#byNoun.get(known)
    const rivals = before.filter((mention) => isRival(tree, index, mention))
    const near = before.filter(
      (mention) => !rivals.includes(mention) && mention.standing !== 'weak',
    )
    const same = near.filter((mention) => isPronoun(mention))
    const fits = (voice: number): boolean =>
      this.#fits(voice, plural, gender) && !rivals.some((rival) => rival.voice === voice)
    return [...[...same, ...near].map(({ voice }) => voice), ...this.#recent].find(fits)
  }

  /** The voice of a last or only name, unless a given name stands before it that is not that voice's. */
  #named(last: string, given: string | undefined): number | undefined {
    const voice = this.#byName.get(last)
    const known = voice === undefined ? undefined : this.voices[voice]?.given
    return known === undefined || given === undefined || known === given ? voice : undefined
  }

  #fits(voice: number, plural: boolean, gender: MentionKind['gender']): boolean {
    const known = this.voices[voice]
    if (known === undefined || known.plural !== plural) return false
    return gender === 'any' || known.gender === undefined || known.gender === gender
  }

  #add({ plural }: MentionKind): number {
    const known = {
      names: new Set<string>(),
      mentions: [],
      plural,
      gender: undefined,
      given: undefined,
    }
    return this.voices.push(known) - 1
  }

  #learn(voice: number, { names, given, known, gender }: MentionKind): void {
    const person = this.voices[voice]
    if (person === undefined) return
    if (gender === 'feminine' || gender === 'masculine') person.gender ??= gender
    if (known !== undefined) this.#byNoun.set(known, voice)
    person.given ??= given
    for (const name of [given, names.at(-1)]) {
      if (name === undefined) continue
      person.names.add(name)
      this.#byName.set(name, voice)
    }
  }
}

const isPronoun = ({ kind }: Mention): boolean => kind === 'pronoun' || kind === 'possessive'

/** Subject and object of one verb are two. */
function isRival(tree: Tree, index: number, { index: other }: Mention): boolean {
  const word = wordAt(tree, index)
  return relation(word) !== 'nmod' && wordAt(tree, other).head === word.head
}
