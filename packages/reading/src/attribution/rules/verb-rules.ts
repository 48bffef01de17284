import { rowsOf } from '../circumstance-words.ts'
import type { Proposal } from '../draft.ts'
import { sitesOf, type Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import {
  activeSubjects,
  afterComma,
  isPassive,
  voiceOf,
  voiceSpans,
  type VoicePlace,
} from '../source.ts'
import { dependents, hasFeature, spansOf, wordAt, type Tree } from '../../syntax/tree.ts'
import { isNegated, type VerbSite } from '../verb-site.ts'
import { asideOf } from './aside.ts'
import { bareClause } from './bare-clause.ts'
import type { Content } from './content-frame.ts'
import { contentsBelow } from './content.ts'
import { elidedCue, type Elided } from './ellipsis.ts'
import { frontedReading } from './fronted.ts'
import { mayBeNobody, speakingVoice } from './speaking-voice.ts'

export const verbComplement: ReadTree = (tree, passage) => {
  const read = new Set<number>()
  return sitesOf(tree, passage).flatMap((site) => {
    if (read.has(site.anchor)) return []
    const drafts = complementDrafts(tree, site, passage)
    if (drafts.length > 0) read.add(site.anchor)
    return drafts
  })
}

function complementDrafts(tree: Tree, site: VerbSite, passage: Passage): Proposal[] {
  if (asideOf(tree, site, passage) !== undefined) return []
  const predicate = site.cue.kind === 'adjective'
  const passive = !predicate && isPassive(tree, site.anchor) && !saysItself(tree, site, passage)
  const subject = voiceOf(tree, site.anchor, predicate || !passive)
  const fronted = frontedReading(tree, site, subject, passage)
  const voice = fronted?.voice ?? speakingVoice(tree, site, subject, passage)
  if (voice === undefined && !(passive && subject === undefined && mayBeNobody(site.cue))) return []
  const contents = fronted?.contents ?? contentsOf(tree, site, passage)
  return contents
    .filter((content) => voice === undefined || !content.words.includes(voice.index))
    .filter((content) => !describes(tree, site, voice, content))
    .flatMap((content) => {
      const rule = `verb-${content.frame}${passive ? '-passive' : ''}`
      const other = passive ? undefined : elidedCue(tree, site, content, passage)
      const own = other === undefined ? content.words : upTo(content.words, other.phrase[0] ?? 0)
      const draft = complementDraft(
        tree,
        site,
        voice,
        { frame: content.frame, words: own },
        passage,
      )
      const elided = other === undefined ? [] : [elidedDraft(tree, draft, other, passage)]
      return [draft, ...elided].map((proposal) => ({ ...proposal, rule }))
    })
}

/**
 * "Two people who were there said that …": nobody is said that something is so. A verb that has no hearer for its object
 * is not passive beside a person and a clause, whatever the tree makes of an auxiliary before it.
 */
function saysItself(tree: Tree, { anchor }: VerbSite, { circumstances }: Passage): boolean {
  const hears = rowsOf(tree, anchor, circumstances).some(({ kind }) => kind === 'hearer')
  const clause = dependents(tree, anchor, 'ccomp').some((i) => i > anchor)
  const subject = activeSubjects(tree, anchor)[0]
  const word = subject === undefined ? undefined : wordAt(tree, subject)
  return !hears && clause && word !== undefined && hasFeature(word, 'PronType=Rel')
}

/**
 * "Mensen die weigeren mee te werken, krijgen een boete": a restrictive relative clause with a wish tells which people
 * are meant, not what they say. A name needs no telling which.
 */
function describes(
  tree: Tree,
  { anchor, cue }: VerbSite,
  voice: VoicePlace | undefined,
  { frame }: Content,
): boolean {
  if (wordAt(tree, anchor).deprel !== 'acl:relcl' || afterComma(tree, anchor)) return false
  const named =
    voice !== undefined && voiceWords(tree, voice).some((i) => wordAt(tree, i).upos === 'PROPN')
  return cue.act === 'will' && frame === 'infinitive' && !named
}

const voiceWords = (tree: Tree, voice: VoicePlace): number[] => [
  voice.index,
  ...dependents(tree, voice.index, 'appos', 'flat'),
]

const upTo = (words: readonly number[], end: number): number[] => words.filter((i) => i < end - 1)

function complementDraft(
  tree: Tree,
  site: VerbSite,
  voice: VoicePlace | undefined,
  content: Content,
  passage: Passage,
): Omit<Proposal, 'rule'> {
  return {
    act: actOf(site, content, tree),
    source: voiceSpans(tree, voice),
    voice: voiceKind(tree, voice?.index, passage.lexicon),
    cue: spansOf(tree, site.words),
    content: spansOf(
      tree,
      content.words.filter((i) => !site.words.includes(i)),
    ),
    anonymous: voice === undefined,
    implicit: false,
    negated: isNegated(tree, site, passage.lexicon),
    entry: site.cue,
  }
}

/** "…, de ander dat …": the same cue, not said again. */
function elidedDraft(
  tree: Tree,
  { act, negated }: Omit<Proposal, 'rule'>,
  { voice, phrase, content }: Elided,
  passage: Passage,
): Omit<Proposal, 'rule'> {
  return {
    act,
    source: spansOf(tree, phrase),
    voice: voiceKind(tree, voice, passage.lexicon),
    cue: [],
    content: spansOf(tree, content.words),
    anonymous: false,
    implicit: false,
    negated,
  }
}

/** In the order of the words where the tree lacks a clause, else below the upper word of the cue, else below its own. */
function contentsOf(tree: Tree, site: VerbSite, passage: Passage): readonly Content[] {
  const bare = bareClause(tree, site, passage)
  if (bare.length > 0) return bare
  const upper = contentsBelow(tree, site.anchor, site.cue, passage)
  if (upper.length > 0 || site.index === site.anchor) return upper
  return contentsBelow(tree, site.index, site.cue, passage)
}

/** To tell, ask or warn somebody to do something is to want it: "vroeg hem te gaan", "told them to leave". */
function actOf(site: VerbSite, content: Content, tree: Tree): Proposal['act'] {
  const person = dependents(tree, site.anchor, 'obj', 'iobj').length > 0
  return site.cue.act === 'say' && content.frame === 'infinitive' && person ? 'will' : site.cue.act
}
