import type { AttributionWord } from '../../language.ts'
import type { Proposal } from '../draft.ts'
import type { Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { phraseSpans, voiceOf } from '../source.ts'
import {
  clauseAbove,
  dependents,
  hasFeature,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../tree.ts'

/** An attribution word where it stands: first and last index of its form. */
interface WordSite {
  readonly word: AttributionWord
  readonly first: number
  readonly last: number
}

function wordSites(tree: Tree, passage: Passage): WordSite[] {
  const sites: WordSite[] = []
  tree.words.forEach((word, first) => {
    const rows = passage.cues.words.get(word.form.toLowerCase()) ?? []
    for (const [parts, row] of rows) {
      const fits = parts.every((part, i) => tree.words[first + i]?.form.toLowerCase() === part)
      if (fits) sites.push({ word: row, first, last: first + parts.length - 1 })
    }
  })
  return sites
}

export const sourcePhrase: ReadTree = (tree, passage) =>
  wordSites(tree, passage)
    .filter(({ word }) => word.kind === 'source' || word.kind === 'trailing')
    .flatMap((site) => sourceDrafts(tree, site, passage))

function sourceDrafts(tree: Tree, site: WordSite, passage: Passage): Proposal[] {
  const voice = voiceAfter(tree, site)
  if (voice === undefined || !isVoice(tree, voice, passage)) return []
  const predicate = clauseAbove(tree, voice)
  const content = predicate === undefined ? undefined : contentOf(tree, predicate, voice, site)
  const spans =
    content === undefined ? previousSentence(tree, site, passage) : spansOf(tree, content)
  if (spans.length === 0) return []
  return [
    {
      rule: site.word.kind === 'source' ? 'source-phrase' : 'trailing-source',
      act: site.word.act,
      source: phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, range(site.first, site.last)),
      content: spans,
      anonymous: false,
      implicit: false,
      negated: false,
    },
  ]
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** The noun that the word introduces: the head of its first word, else the first noun behind it. */
function voiceAfter(tree: Tree, site: WordSite): number | undefined {
  const head = wordAt(tree, site.first).head
  if (
    head > site.last &&
    ['case', 'mark', 'cc', 'advmod'].includes(relation(wordAt(tree, site.first)))
  )
    return head
  const inside = wordAt(tree, site.last)
  const below = dependents(tree, site.last, 'nmod', 'obl').find((i) => i > site.last)
  if (site.last > site.first && below !== undefined) return below
  return inside.head > site.last && relation(inside) === 'case' ? inside.head : undefined
}

/** Anyone or anything that can be heard; what one follows (the rules, the plan) is none. */
export function isVoice(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  const { normNouns, voiceNouns } = passage.lexicon
  if (!['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'DET', 'X', 'SYM'].includes(word.upos)) return false
  if (hasFeature(word, 'Reflex=Yes') || relation(word) === 'fixed') return false
  if (word.upos !== 'NOUN' || voiceNouns.has(word.form.toLowerCase())) return true
  return !normNouns.has(word.lemma.toLowerCase())
}

/** The clause without the phrase and without what joins the clause to others. */
function contentOf(tree: Tree, predicate: number, voice: number, site: WordSite): number[] {
  const joins = new Set(['mark', 'cc', 'discourse'])
  const phrase = new Set(subtree(tree, voice))
  const leave = (child: number): boolean =>
    child === voice ||
    (wordAt(tree, child).head === predicate &&
      joins.has(relation(wordAt(tree, child))) &&
      isJoin(tree, predicate, child))
  const words = subtree(tree, predicate, leave)
  return words.filter((i) => !phrase.has(i) && (i < site.first || i > site.last))
}

function isJoin(tree: Tree, predicate: number, child: number): boolean {
  const word = wordAt(tree, predicate)
  return (
    relation(wordAt(tree, child)) !== 'mark' || ['advcl', 'conj', 'root'].includes(relation(word))
  )
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
  const own = new Set(range(site.first, site.last))
  const predicate = predicateOf(tree, site, own)
  if (predicate === undefined) return []
  const voice = site.word.kind === 'self' ? selfVoice(tree, site, predicate, passage) : undefined
  if (site.word.kind === 'self' && voice === undefined) return []
  const source = voice === undefined ? new Set<number>() : new Set(subtree(tree, voice))
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

function predicateOf(tree: Tree, site: WordSite, own: ReadonlySet<number>): number | undefined {
  for (let i = site.first; i <= site.last; i++) {
    const head = wordAt(tree, i).head
    if (head < 0) continue
    if (!own.has(head))
      return wordAt(tree, head).upos === 'VERB' ? head : (clauseAbove(tree, i) ?? head)
  }
  return undefined
}
