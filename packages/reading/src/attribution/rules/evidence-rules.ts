import type { Cue } from '../../words/cue.ts'
import { evidenceAt } from '../cue-index.ts'
import type { Proposal } from '../draft.ts'
import { sitesOf, type Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import { isPassive, phraseSpans, voiceOf, wholeNoun } from '../source.ts'
import {
  dependents,
  hasFeature,
  relation,
  spansOf,
  subtree,
  wordAt,
  type Tree,
} from '../../syntax/tree.ts'
import { isNegated, type VerbSite } from '../verb-site.ts'
import { behindColon } from './clause-content.ts'
import { contentsBelow } from './content.ts'
import { markedClause } from './marked-clause.ts'

/** A verb that tells what a text or a thing shows, with the noun that does. */
export interface EvidenceSite {
  readonly cue: Cue
  readonly index: number
  readonly voice: number
  readonly words: readonly number[]
}

/** "In de brief staat dat …", "Uit cijfers blijkt dat …", "In het rapport wordt gesteld dat …". */
export const evidence: ReadTree = (tree, passage) => [
  ...evidenceSites(tree, passage).flatMap((site) => evidenceDrafts(tree, site, passage)),
  ...sitesOf(tree, passage).flatMap((site) => textDrafts(tree, site, passage)),
]

/** Every verb of evidence with the phrase that names its voice. */
export function evidenceSites(tree: Tree, passage: Passage): EvidenceSite[] {
  return tree.words.flatMap((_, index) => {
    const found = evidenceAt(tree, index, passage.cues).flatMap((cue) => {
      const voice = carrierOf(tree, index, cue.prepositions)
      return voice === undefined ? [] : [{ cue, index, voice, words: group(tree, index, cue) }]
    })
    return found.slice(0, 1)
  })
}

/** The noun of the phrase with one of the prepositions; for waarin, waaruit the noun that the clause hangs on. */
function carrierOf(tree: Tree, verb: number, prepositions: readonly string[]): number | undefined {
  const phrases = dependents(tree, verb, 'obl', 'nmod', 'advmod')
  const noun = phrases.find((i) => opensWith(tree, i, prepositions) && isNominal(tree, i))
  if (noun !== undefined) return noun
  const relative = phrases.some((i) => prepositions.includes(wordAt(tree, i).form.toLowerCase()))
  return relative && wordAt(tree, verb).deprel === 'acl:relcl' ? wholeNoun(tree, verb) : undefined
}

const opensWith = (tree: Tree, index: number, prepositions: readonly string[]): boolean =>
  dependents(tree, index, 'case').some((i) =>
    prepositions.includes(wordAt(tree, i).form.toLowerCase()),
  )

/** A noun, name or pronoun, but no question word: what may name a voice. */
export const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).upos) &&
  !hasFeature(wordAt(tree, index), 'PronType=Int')

function group(tree: Tree, verb: number, cue: Cue): number[] {
  const near = dependents(
    tree,
    verb,
    'aux',
    'compound:prt',
    'expl',
    'xcomp',
    'obl',
    'mark',
    'advmod',
  )
  const below = near.flatMap((i) => [i, ...dependents(tree, i, 'case', 'mark', 'fixed')])
  const own = below.filter((i) => {
    const { form, deprel } = wordAt(tree, i)
    return /^(aux|compound:prt)/.test(deprel) || cue.companions.includes(form.toLowerCase())
  })
  return [...new Set([verb, ...own])].sort((a, b) => a - b)
}

function evidenceDrafts(tree: Tree, site: EvidenceSite, passage: Passage): Proposal[] {
  const content = contentOf(tree, site, passage)
  return content.length === 0 ? [] : [evidenceDraft(tree, site, spansOf(tree, content), passage)]
}

/** A draft of the rule `evidence`, for a content that was found here or stands in another sentence. */
export function evidenceDraft(
  tree: Tree,
  { cue, voice, words }: EvidenceSite,
  content: Proposal['content'],
  passage: Passage,
): Proposal {
  return {
    rule: 'evidence',
    act: cue.act,
    source: phraseSpans(tree, voice),
    voice: voiceKind(tree, voice, passage.lexicon),
    cue: spansOf(tree, words),
    content,
    anonymous: false,
    implicit: false,
    negated: cue.polarity === 'negative',
  }
}

/** The clause that is shown, also where the tree hangs it on the phrase; else the clause that the verb stands beside. */
function contentOf(tree: Tree, { cue, index, voice }: EvidenceSite, passage: Passage): number[] {
  const places = voice < index || isEmptySubject(tree, index, passage) ? [index, voice] : [index]
  const clause = markedClause(tree, places, passage)
  if (clause !== undefined && clause.index > index) return subtree(tree, clause.index)
  const before = markedClause(tree, [index], passage, true)
  if (before !== undefined) return subtree(tree, before.index)
  const colon = behindColon(tree, index, cue)[0]
  if (colon !== undefined) return [...colon.words]
  if (!cue.frames.has('parenthetical') || wordAt(tree, index).deprel !== 'parataxis') return []
  const aside = new Set(subtree(tree, index))
  return subtree(tree, wordAt(tree, index).head).filter((i) => !aside.has(i))
}

/** "It emerged from the files that …": a clause behind the noun is not the noun's where the subject is empty. */
function isEmptySubject(tree: Tree, verb: number, passage: Passage): boolean {
  const subjects = dependents(tree, verb, 'nsubj', 'expl', 'advmod').filter((i) => i < verb)
  const empty = passage.lexicon.grammarWords['empty-object']
  return subjects.some((i) => empty.has(wordAt(tree, i).form.toLowerCase()))
}

/** "In het rapport wordt gesteld dat …": in the passive the text speaks, where no agent does. */
function textDrafts(tree: Tree, site: VerbSite, passage: Passage): Proposal[] {
  if (!isPassive(tree, site.anchor) || voiceOf(tree, site.anchor) !== undefined) return []
  const voice = textAround(tree, site.anchor, passage)
  if (voice === undefined) return []
  return contentsBelow(tree, site.anchor, site.cue, passage)
    .filter(({ words }) => !words.includes(voice))
    .map(({ words }) => ({
      rule: 'evidence',
      act: site.cue.act,
      source: phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, site.words),
      content: spansOf(
        tree,
        words.filter((i) => !site.words.includes(i)),
      ),
      anonymous: false,
      implicit: false,
      negated: isNegated(tree, site, passage.lexicon),
    }))
}

function textAround(tree: Tree, verb: number, passage: Passage): number | undefined {
  const { carrier } = passage.lexicon.grammarWords
  const texts = dependents(tree, verb, 'obl').filter(
    (i) => relation(wordAt(tree, i)) === 'obl' && voiceKind(tree, i, passage.lexicon) === 'text',
  )
  return texts.find((i) => opensWith(tree, i, [...carrier]))
}
