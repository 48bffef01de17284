import type { Cue } from '../../language.ts'
import { cuesAt } from '../cue-index.ts'
import type { Proposal } from '../draft.ts'
import { sitesOf, type Passage } from '../passage.ts'
import type { ReadTree } from '../read-tree.ts'
import { voiceKind } from '../situation.ts'
import {
  afterComma,
  isPassive,
  phraseSpans,
  voiceOf,
  voiceSpans,
  type VoicePlace,
} from '../source.ts'
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
import { isNegated, type VerbSite } from '../verb-site.ts'
import { asideOf, type Aside } from './aside.ts'
import { bareClause } from './bare-clause.ts'
import { elidedCue, type Elided } from './ellipsis.ts'
import { frontedReading } from './fronted.ts'
import { clauseFrame } from './clause-content.ts'
import type { Content } from './content-frame.ts'
import { contentsBelow } from './content.ts'

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
  const passive = !predicate && isPassive(tree, site.anchor)
  const subject = voiceOf(tree, site.anchor, predicate)
  const fronted = frontedReading(tree, site, subject, passage)
  const voice = fronted?.voice ?? speakingVoice(tree, site, subject, passage)
  if (voice === undefined && !(passive && subject === undefined && mayBeNobody(site.cue))) return []
  const contents = fronted?.contents ?? contentsOf(tree, site, passage)
  return contents
    .filter((content) => voice === undefined || !content.words.includes(voice.index))
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
    idiom: site.cue.companions.length > 0,
    ...addressee(tree, site.anchor),
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

/** The subject where it can speak, else what stands behind a companion: *uit* de peiling blijkt, *in* de brief staat. */
function speakingVoice(
  tree: Tree,
  { anchor, cue }: VerbSite,
  subject: VoicePlace | undefined,
  passage: Passage,
): VoicePlace | undefined {
  const named = subject !== undefined && canSpeak(tree, subject.index, passage)
  const voice = named ? subject : behindCompanion(tree, anchor, cue)
  return voice !== undefined && suits(tree, voice.index, cue, passage) ? voice : undefined
}

/** "It is known that" tells a fact, "it is said that" what somebody says. */
const mayBeNobody = ({ frames, act }: Cue): boolean =>
  !frames.has('written') && (act === 'will' || !frames.has('voiced'))

function behindCompanion(tree: Tree, anchor: number, cue: Cue): VoicePlace | undefined {
  if (!cue.frames.has('written')) return undefined
  const index = dependents(tree, anchor, 'obl').find((i) =>
    dependents(tree, i, 'case').some((word) =>
      cue.companions.includes(wordAt(tree, word).form.toLowerCase()),
    ),
  )
  return index === undefined ? undefined : { index, passive: false }
}

/** Whether the voice is of the kind that the cue asks for; a counted noun stands for those who were counted. */
function suits(tree: Tree, voice: number, { frames, act }: Cue, passage: Passage): boolean {
  const kind = voiceKind(tree, voice, passage.lexicon)
  if (frames.has('written')) return kind === 'text' || kind === 'body'
  if (!frames.has('voiced')) return true
  const counted = dependents(tree, voice, 'nummod').length > 0
  return act === 'will' ? kind !== 'thing' && kind !== 'text' : kind !== 'thing' || counted
}

/** To tell, ask or warn somebody to do something is to want it: "vroeg hem te gaan", "told them to leave". */
function actOf(site: VerbSite, content: Content, tree: Tree): Proposal['act'] {
  const person = dependents(tree, site.anchor, 'obj', 'iobj').length > 0
  return site.cue.act === 'say' && content.frame === 'infinitive' && person ? 'will' : site.cue.act
}

/** A placeholder (het, there), a word for what was said (dat, this), a question word or a clause is no voice. */
function canSpeak(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  const { anaphor } = passage.lexicon.grammarWords
  if (hasFeature(word, 'PronType=Dem') && anaphor.has(word.form.toLowerCase())) return false
  if (['expl', 'csubj'].includes(relation(word))) return false
  if (hasFeature(word, 'PronType=Int')) return false
  const participle = word.upos === 'VERB' && hasFeature(word, 'VerbForm=Part')
  return (
    participle || ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X', 'SYM'].includes(word.upos)
  )
}

function addressee(tree: Tree, anchor: number): { addressee?: Proposal['addressee'] & object } {
  const person = dependents(tree, anchor, 'iobj')[0]
  return person === undefined ? {} : { addressee: phraseSpans(tree, person) }
}

export const verbParenthetical: ReadTree = (tree, passage) =>
  sitesOf(tree, passage).flatMap((site) => {
    const aside = asideOf(tree, site, passage)
    if (aside !== undefined) return asideDrafts(tree, site, aside, passage)
    return isParenthetical(tree, site, passage) ? parentheticalDrafts(tree, site, passage) : []
  })

function asideDrafts(
  tree: Tree,
  site: VerbSite,
  { voice, content }: Aside,
  passage: Passage,
): Proposal[] {
  if (!canSpeak(tree, voice, passage)) return []
  return [
    {
      rule: 'verb-parenthetical',
      act: site.cue.act,
      source: phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, site.words),
      content: spansOf(tree, content),
      anonymous: false,
      implicit: false,
      negated: isNegated(tree, site, passage.lexicon),
      idiom: site.cue.companions.length > 0,
      ...addressee(tree, site.anchor),
    },
  ]
}

/** Beside its clause and without a complement of its own: "…, zegt X, …", "X zei: …". */
function isParenthetical(tree: Tree, site: VerbSite, passage: Passage): boolean {
  if (!standsBeside(tree, site.anchor)) return false
  if (!site.cue.frames.has('parenthetical') && !site.cue.frames.has('quote')) return false
  const inverted = invertedVoice(tree, site.anchor)
  const complements = dependents(tree, site.anchor, 'ccomp', 'xcomp', 'obj').filter(
    (i) => i !== inverted && i !== site.index && !isAnaphor(tree, i, passage),
  )
  return complements.every((i) => !contentful(tree, i, passage))
}

/** Beside its clause, or joined to it by a comma alone. */
function standsBeside(tree: Tree, anchor: number): boolean {
  const word = wordAt(tree, anchor)
  if (word.head < 0) return false
  return (
    word.deprel === 'parataxis' ||
    (word.deprel === 'conj' &&
      afterComma(tree, anchor) &&
      dependents(tree, anchor, 'cc').length === 0)
  )
}

/** "…, verwacht het bureau": the tree may take the subject behind the verb for its object. */
function invertedVoice(tree: Tree, anchor: number): number | undefined {
  if (dependents(tree, anchor, 'nsubj').length > 0) return undefined
  const objects = dependents(tree, anchor, 'obj')
  const only = objects.length === 1 ? objects[0] : undefined
  return only !== undefined && (subtree(tree, only)[0] ?? 0) === anchor + 1 ? only : undefined
}

function contentful(tree: Tree, index: number, passage: Passage): boolean {
  return relation(wordAt(tree, index)) === 'obj' || clauseFrame(tree, index, passage) !== undefined
}

function isAnaphor(tree: Tree, index: number, passage: Passage): boolean {
  return passage.lexicon.grammarWords.anaphor.has(wordAt(tree, index).form.toLowerCase())
}

function parentheticalDrafts(tree: Tree, site: VerbSite, passage: Passage): Proposal[] {
  const head = clauseAbove(tree, site.anchor) ?? wordAt(tree, site.anchor).head
  const aside = subtree(tree, site.anchor)
  const content = subtree(
    tree,
    head,
    (child) => child === site.anchor || isOtherCue(tree, child, passage),
  )
  const before = site.anchor < head && (aside[0] ?? 0) < (content[0] ?? 0)
  const body = before ? afterColon(tree, aside, content) : content
  const inverted = invertedVoice(tree, site.anchor)
  const voice = inverted === undefined ? voiceOf(tree, site.anchor)?.index : inverted
  if (body.length === 0 || voice === undefined || !aside.includes(voice)) return []
  return [
    {
      rule: before ? 'verb-colon' : 'verb-parenthetical',
      act: site.cue.act,
      source: phraseSpans(tree, voice),
      voice: voiceKind(tree, voice, passage.lexicon),
      cue: spansOf(tree, site.words),
      content: spansOf(tree, body),
      anonymous: false,
      implicit: false,
      negated: isNegated(tree, site, passage.lexicon),
      idiom: site.cue.companions.length > 0,
      ...addressee(tree, site.anchor),
    },
  ]
}

function isOtherCue(tree: Tree, child: number, passage: Passage): boolean {
  const word = wordAt(tree, child)
  return (
    word.deprel === 'parataxis' &&
    cuesAt(tree, child, passage.cues).some((cue) => cue.frames.has('parenthetical'))
  )
}

/** "X zei: …": the words behind the colon; none where no colon or comma parts them. */
function afterColon(tree: Tree, aside: readonly number[], content: readonly number[]): number[] {
  const last = aside.filter((i) => wordAt(tree, i).upos !== 'PUNCT').at(-1) ?? -1
  const joint = tree.words[last + 1]?.form
  return joint === ':' || joint === ',' ? content.filter((i) => i > last + 1) : []
}
