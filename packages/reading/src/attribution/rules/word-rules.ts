import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { nounPhrase, phraseSpans, voiceOf } from '../source.ts'
import {
  clauseAbove,
  dependents,
  isBelow,
  range,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { isNegated } from '../verb-site.ts'
import { contentsBelow } from './content.ts'
import { markedClause } from './marked-clause.ts'
import { isVoiceOf, sourceOf } from './word-voice.ts'
import { clauseContent, strayWords, wholeClause } from './word-content.ts'
import { predicateOf, wordSites, type WordSite } from './word-sites.ts'

export const sourcePhrase: ReadTree = (tree, passage) => {
  const sites = wordSites(tree, passage).filter(({ word }) => TAKES_VOICE.has(word.kind))
  return sites.flatMap((site) => [
    ...sourceDrafts(tree, site, sites, passage),
    ...(site.word.kind === 'spokesman' ? principalDrafts(tree, site, passage) : []),
  ])
}

const TAKES_VOICE = new Set(['source', 'trailing', 'spokesman'])

function sourceDrafts(
  tree: Tree,
  site: WordSite,
  sites: readonly WordSite[],
  passage: Passage,
): Proposal[] {
  const voice = sourceOf(tree, site)
  if (voice === undefined || !isVoiceOf(tree, voice, site, passage)) return []
  if (isPlace(tree, site, voice)) return []
  const stray = new Set(strayWords(tree, voice, passage))
  const phrase = nounPhrase(tree, voice).filter((i) => i >= site.first && !stray.has(i))
  const content = contentSpans(tree, site, voice, phrase, sites, passage)
  if (content.length === 0) return []
  return [
    {
      rule: site.word.kind === 'trailing' ? 'trailing-source' : 'source-phrase',
      act: site.word.act,
      source: spansOf(tree, phrase),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, site.words),
      content,
      anonymous: false,
      implicit: false,
      negated: false,
    },
  ]
}

/** "Hij keek in de ogen van zijn moeder": at the end, behind a verb alone, the phrase says where or how. */
function isPlace(tree: Tree, site: WordSite, voice: number): boolean {
  const predicate = clauseAbove(tree, voice)
  const parted = tree.words[site.first - 1]?.upos === 'PUNCT'
  if (predicate === undefined || parted || site.last - site.first < 3) return false
  const bare = dependents(tree, predicate, 'obj', 'ccomp', 'xcomp', 'cop', 'aux').length === 0
  const ends = (subtree(tree, voice).at(-1) ?? voice) >= (subtree(tree, predicate).at(-1) ?? 0) - 1
  return bare && ends && site.first > predicate && wordAt(tree, predicate).upos === 'VERB'
}

function contentSpans(
  tree: Tree,
  site: WordSite,
  voice: number,
  phrase: readonly number[],
  sites: readonly WordSite[],
  passage: Passage,
): Proposal['content'] {
  const predicate = wholeClause(tree, site, voice, passage)
  if (predicate === undefined) return previousSentence(tree, site, passage)
  const said = site.word.kind === 'spokesman' ? passedOn(tree, predicate, site, passage) : undefined
  return spansOf(tree, said ?? clauseContent(tree, predicate, voice, phrase, site, sites, passage))
}

/** "De club meldt bij monde van X dat …": what the spokesman says is what the verb of saying has for content. */
function passedOn(
  tree: Tree,
  predicate: number,
  site: WordSite,
  passage: Passage,
): readonly number[] | undefined {
  const clause = markedClause(tree, subtree(tree, predicate), passage)
  if (clause !== undefined && clause.index > site.last) return subtree(tree, clause.index)
  const verb = (passage.sites[tree.index] ?? []).find(({ anchor }) => anchor === predicate)
  if (verb === undefined) return undefined
  return contentsBelow(tree, verb.anchor, verb.cue, passage)[0]?.words ?? beside(tree, predicate)
}

/** "De huren stijgen, meldt de krant op gezag van X": the clause that the verb stands beside. */
function beside(tree: Tree, verb: number): number[] | undefined {
  const { head, deprel } = wordAt(tree, verb)
  if (deprel !== 'parataxis') return undefined
  const aside = new Set(subtree(tree, verb))
  return subtree(tree, head).filter((i) => !aside.has(i))
}

/** Whoever speaks through the spokesman, where the tree hangs what is said on the spokesman. */
function principalDrafts(tree: Tree, site: WordSite, passage: Passage): Proposal[] {
  const clause = markedClause(tree, range(site.first, tree.words.length - 1), passage)
  const predicate = predicateOf(tree, site)
  const verb = (passage.sites[tree.index] ?? []).find(
    ({ anchor, index, cue }) =>
      (anchor === predicate || index === predicate) && cue.frames.has('clause'),
  )
  const voice = verb && voiceOf(tree, verb.anchor)?.index
  if (clause === undefined || verb === undefined || voice === undefined) return []
  return [
    {
      rule: 'verb-clause',
      act: verb.cue.act,
      source: phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, verb.words),
      content: spansOf(tree, subtree(tree, clause.index)),
      anonymous: false,
      implicit: false,
      negated: isNegated(tree, verb, passage.lexicon),
      entry: verb.cue,
    },
  ]
}

/** "Aldus de minister." alone in its sentence speaks of the sentence before. */
function previousSentence(tree: Tree, site: WordSite, passage: Passage): Proposal['content'] {
  const before = passage.trees[tree.index - 1]
  if (before === undefined || site.word.kind !== 'trailing' || site.first > 1) return []
  return spansOf(
    before,
    before.words.map((_, i) => i),
  )
}

export const anonymousWord: ReadTree = (tree, passage) =>
  wordSites(tree, passage)
    .filter(({ word }) => word.kind === 'anonymous' || word.kind === 'self')
    .flatMap((site) => sourcelessDrafts(tree, site, passage))

function sourcelessDrafts(tree: Tree, site: WordSite, passage: Passage): Proposal[] {
  const own = new Set(site.words)
  const predicate = predicateOf(tree, site) ?? markedClause(tree, site.words, passage)?.index
  if (predicate === undefined) return []
  const voice = site.word.kind === 'self' ? selfVoice(tree, site, predicate, passage) : undefined
  if (site.word.kind === 'self' && voice === undefined) return []
  const source = new Set(voice === undefined ? [] : outside(tree, voice, predicate))
  const words = subtree(tree, predicate).filter((i) => !own.has(i) && !source.has(i))
  return [
    {
      rule: site.word.kind === 'self' ? 'own-account' : 'anonymous-word',
      act: site.word.act,
      source: voice === undefined ? [] : phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(
        tree,
        [...own].filter((i) => i !== voice),
      ),
      content: spansOf(tree, words),
      anonymous: voice === undefined,
      implicit: false,
      negated: false,
    },
  ]
}

/** The voice with all below it; in a relative clause (de man, die naar eigen zeggen …) only its phrase. */
const outside = (tree: Tree, voice: number, predicate: number): number[] =>
  isBelow(tree, predicate, voice) ? nounPhrase(tree, voice) : subtree(tree, voice)

/** "naar eigen zeggen": the subject's account; "zijns inziens", "naar onze mening": that of the possessive. */
function selfVoice(
  tree: Tree,
  site: WordSite,
  predicate: number,
  passage: Passage,
): number | undefined {
  const { grammarWords, pronouns } = passage.lexicon
  const words = range(site.first, site.last)
  const isOf = (i: number, forms: ReadonlySet<string>): boolean =>
    forms.has(wordAt(tree, i).form.toLowerCase())
  const possessives = new Set(
    pronouns.filter(({ kind }) => kind === 'possessive').map(({ form }) => form),
  )
  const possessive = words.find((i) => isOf(i, possessives))
  const own = possessive === undefined || words.some((i) => isOf(i, grammarWords.own))
  return own ? voiceOf(tree, predicate)?.index : possessive
}
