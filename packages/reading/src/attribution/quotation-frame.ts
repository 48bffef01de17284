import type { Span } from '@volgens/shapes'
import type { AttributionWord } from '../language.ts'
import type { Proposal } from './draft.ts'
import { sitesOf, type Passage } from './passage.ts'
import { isVoice } from './rules/word-rules.ts'
import { voiceKind, type VoiceKind } from './situation.ts'
import { activeSubjects, nounPhrase, phraseSpans, voiceOf } from './source.ts'
import { isUtterance, opensSentence, type Surround } from './surround.ts'
import {
  dependents,
  hasFeature,
  isBelow,
  range,
  relation,
  spansOf,
  wordAt,
  type Tree,
} from './tree.ts'
import { isNegated, type VerbSite } from './verb-site.ts'

/** Where the voice of a quotation was found, in the frame around it. */
export interface Frame {
  readonly rule: 'quote-verb' | 'quote-trailing' | 'quote-colon'
  readonly source: readonly Span[]
  readonly voice: VoiceKind
  readonly cue: readonly Span[]
  readonly act: Proposal['act']
  readonly negated: boolean
  /** Two quotations with one key have one cue: they are one statement. */
  readonly key: string
}

/**
 * The frame of a quotation: a trailing word, a verb behind it, a verb or a name in front, a verb behind it that is no
 * cue elsewhere; the first found.
 */
export function frameOf(surround: Surround, passage: Passage): Frame | undefined {
  return (
    trailing(surround, passage) ??
    verbBehind(surround, passage) ??
    inFront(surround, passage) ??
    anyVerbBehind(surround, passage)
  )
}

/** “…”, aldus X. */
function trailing({ after, last }: Surround, passage: Passage): Frame | undefined {
  const index = skipPunctuation(after, last + 1)
  const row = trailingWord(after, index, passage)
  if (row === undefined) return undefined
  const cueLast = index + row.form.split(' ').length - 1
  const head = wordAt(after, index).head
  const noun = head > cueLast ? head : nounFrom(after, cueLast + 1)
  if (noun === undefined || !isVoice(after, noun, passage)) return undefined
  if (!closesBeforeCue(after, last)) return undefined
  return {
    rule: 'quote-trailing',
    source: phraseSpans(after, noun),
    voice: voiceKind(after, noun, passage.lexicon),
    cue: [[wordAt(after, index).start, wordAt(after, cueLast).end]],
    act: row.act,
    negated: false,
    key: `${after.index}:${index}`,
  }
}

/** The attribution word that begins at an index and has its voice behind it. */
function trailingWord(tree: Tree, index: number, passage: Passage): AttributionWord | undefined {
  const rows = passage.cues.words.get(tree.words[index]?.form.toLowerCase() ?? '') ?? []
  const fitting = rows.find(
    ([parts, { kind }]) =>
      (kind === 'trailing' || kind === 'source') &&
      parts.every((part, i) => tree.words[index + i]?.form.toLowerCase() === part),
  )
  return fitting?.[1]
}

/** How many words may stand between a quotation and its verb: an adverb, a long name, "zo heeft". */
export const REACH = 14

/** “…”, zei X. / “…,” X said. */
function verbBehind(surround: Surround, passage: Passage): Frame | undefined {
  const { after, last } = surround
  if (!closesBeforeCue(after, last) || isInClause(surround)) return undefined
  const site = quoteVerbs(after, passage).find(
    ({ anchor }) =>
      anchor > last && anchor - last <= REACH && !crosses(after, last + 1, anchor, passage),
  )
  return site && verbFrame(after, site, (i) => i > last, passage)
}

/**
 * “…”, grijnsde X. / “…,” X grinned.: whatever its verb, a clause straight behind an utterance that is only somebody and
 * what he does, the verb first or the clause at its end, tells who says it.
 */
function anyVerbBehind(surround: Surround, passage: Passage): Frame | undefined {
  const { after, last } = surround
  if (!closesBeforeCue(after, last) || !opensSentence(surround)) return undefined
  const next = skipPunctuation(after, last + 1)
  const verb = isFinite(after, next) ? next : verbAtEnd(after, next)
  if (verb === undefined) return undefined
  const voice = verb === next ? nounFrom(after, verb + 1) : nounFrom(after, next)
  if (voice === undefined || Math.abs(voice - verb) > 3 || !isSomebody(after, voice, passage))
    return undefined
  if (!isUtterance(surround) && !isThought(after, verb, passage)) return undefined
  const group = dependents(after, verb, 'aux', 'compound:prt', 'expl')
  return {
    rule: 'quote-verb',
    source: phraseSpans(after, voice),
    voice: voiceKind(after, voice, passage.lexicon),
    cue: spansOf(
      after,
      [verb, ...group].sort((a, b) => a - b),
    ),
    act: 'say',
    negated: false,
    key: `${after.index}:${verb}`,
  }
}

const isFinite = (tree: Tree, index: number): boolean =>
  tree.words[index]?.upos === 'VERB' && hasFeature(wordAt(tree, index), 'VerbForm=Fin')

/** "X grinned.": the verb that ends the clause whose subject begins at an index. */
function verbAtEnd(tree: Tree, from: number): number | undefined {
  const voice = nounFrom(tree, from)
  const verb = range(from + 1, Math.min(tree.words.length, from + 6) - 1).find((i) =>
    isFinite(tree, i),
  )
  if (voice === undefined || verb === undefined || voice > verb) return undefined
  return /^[.,]$/.test(tree.words[verb + 1]?.form ?? '.') ? verb : undefined
}

/** Persons, by name, pronoun or noun. */
function isSomebody(tree: Tree, index: number, { lexicon }: Passage): boolean {
  return ['name', 'third', 'person'].includes(voiceKind(tree, index, lexicon))
}

/** A verb that has its content beside it elsewhere: “Omdat”, wist X, “…”. */
function isThought(tree: Tree, verb: number, passage: Passage): boolean {
  return sitesOf(tree, passage).some(
    ({ anchor, cue }) => anchor === verb && cue.frames.has('parenthetical'),
  )
}

/** A part of a sentence in quotation marks: what the verb reports is the whole clause, not only the quotation. */
function isInClause(surround: Surround): boolean {
  const { before, first } = surround
  const previous = before.words[first - 1]?.form ?? ':'
  return !opensSentence(surround) && previous !== ':' && !isMark(previous)
}

function closesBeforeCue(tree: Tree, last: number): boolean {
  const next = tree.words[last + 1]?.form
  let inside = last - 1
  while (isMark(tree.words[inside]?.form ?? '')) inside--
  const inner = tree.words[inside]?.form
  return (
    [',', '-', '–', '—'].includes(next ?? '') ||
    [',', '.', '!', '?', '...', '…'].includes(inner ?? '')
  )
}

/** Another finite verb, a quotation mark or a full stop between: the cue belongs to something else. */
function crosses(tree: Tree, from: number, to: number, passage: Passage): boolean {
  const { complementiser } = passage.lexicon.grammarWords
  for (let i = from; i < to; i++) {
    const word = wordAt(tree, i)
    const light = word.upos === 'AUX' || isBelow(tree, i, to)
    if (isMark(word.form) || isStop(tree, i)) return true
    if (word.upos === 'SCONJ' && complementiser.has(word.form.toLowerCase())) return true
    if (!light && word.upos === 'VERB' && hasFeature(word, 'VerbForm=Fin')) return true
  }
  return false
}

/** A full stop, not that of an abbreviation before a comma: "Senator Hill, R-Ky., said". */
const isStop = (tree: Tree, index: number): boolean =>
  /^[.!?;:]$/.test(wordAt(tree, index).form) && tree.words[index + 1]?.form !== ','

const isMark = (form: string): boolean => /^(["“”„«»‘’'‹›]|''|,,|``)$/.test(form)

/** X zei: “…” / X: “…” */
function inFront(surround: Surround, passage: Passage): Frame | undefined {
  const own = frontWords(surround, passage)
  if (own === undefined) return undefined
  const { tree, end } = own
  const joint = tree.words[end]?.form
  if (joint !== ':' && joint !== ',') return verbBefore(surround, passage)
  const sites = quoteVerbs(tree, passage).filter(
    ({ anchor }) =>
      anchor < end && end - anchor <= 3 * REACH && !crosses(tree, anchor + 1, end, passage),
  )
  const site = sites.at(-1)
  if (site !== undefined) return verbFrame(tree, site, (i) => i < end, passage)
  return joint === ':' ? colonFrame(tree, end, passage) : undefined
}

/** X declared “We go on.”: an utterance straight behind its verb, without a comma or colon. */
function verbBefore(surround: Surround, passage: Passage): Frame | undefined {
  const { before, first } = surround
  if (!isUtterance(surround) || !/^\p{Lu}/u.test(before.words[first + 1]?.form ?? ''))
    return undefined
  const site = quoteVerbs(before, passage).find(({ anchor }) => anchor === first - 1)
  return site && verbFrame(before, site, (i) => i < first, passage)
}

/** The words in front of a quotation: in its sentence, or the sentence before where that ends with a colon. */
function frontWords(surround: Surround, passage: Passage): { tree: Tree; end: number } | undefined {
  if (surround.first > 0) return { tree: surround.before, end: surround.first - 1 }
  const tree = passage.trees[surround.before.index - 1]
  const end = (tree?.words.length ?? 0) - 1
  return tree?.words[end]?.form === ':' ? { tree, end } : undefined
}

function quoteVerbs(tree: Tree, passage: Passage): VerbSite[] {
  return sitesOf(tree, passage).filter(({ cue }) => cue.frames.has('quote') && cue.kind === 'verb')
}

function verbFrame(
  tree: Tree,
  site: VerbSite,
  outside: (index: number) => boolean,
  passage: Passage,
): Frame | undefined {
  const voice = subjectOf(tree, site.anchor, passage)
  const known =
    voice !== undefined && outside(voice) ? voice : nounBeside(tree, site.anchor, outside, passage)
  if (known === undefined) return undefined
  return {
    rule: 'quote-verb',
    source: spansOf(tree, nounPhrase(tree, known).filter(outside)),
    voice: voiceKind(tree, known, passage.lexicon),
    cue: spansOf(tree, site.words.filter(outside)),
    act: site.cue.act,
    negated: isNegated(tree, site, passage.lexicon),
    key: `${tree.index}:${site.anchor}`,
  }
}

/** The voice of a verb; of "Smith said Thursday", whatever the tree says, not the day. */
function subjectOf(tree: Tree, verb: number, passage: Passage): number | undefined {
  const voice = voiceOf(tree, verb)?.index
  if (voice === undefined || !isTime(tree, voice, passage)) return voice
  return activeSubjects(tree, verb).find((i) => !isTime(tree, i, passage))
}

function isTime(tree: Tree, index: number, { lexicon }: Passage): boolean {
  const form = wordAt(tree, index).form.toLowerCase()
  return lexicon.weekdays.has(form) || lexicon.months.has(form)
}

/** Where the tree lost the subject: the noun right behind the verb, else right before it. */
function nounBeside(
  tree: Tree,
  verb: number,
  outside: (index: number) => boolean,
  passage: Passage,
): number | undefined {
  const behind = nounFrom(tree, verb + 1)
  const near = behind !== undefined && outside(behind) && behind - verb <= 4
  if (near && !isTime(tree, behind, passage)) return behind
  for (let i = verb - 1; i >= 0 && verb - i <= 3 && outside(i); i--) {
    if (isNominal(tree, i)) return i
  }
  return undefined
}

const isNominal = (tree: Tree, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, index).upos)

/** The head of the noun phrase that begins at or just behind a word. */
function nounFrom(tree: Tree, from: number): number | undefined {
  for (let i = from; i < Math.min(tree.words.length, from + 6); i++) {
    if (isNominal(tree, i)) return topNoun(tree, i, from)
    if (wordAt(tree, i).upos === 'ADP' || /^[,.:;!?]$/.test(wordAt(tree, i).form)) return undefined
  }
  return undefined
}

function topNoun(tree: Tree, index: number, from: number): number {
  const head = wordAt(tree, index).head
  const partOfName = ['flat', 'nmod', 'compound', 'appos'].includes(relation(wordAt(tree, index)))
  return partOfName && head >= from && isNominal(tree, head) ? head : index
}

/** "Jansen: “…”": a name or function and nothing else before the colon. */
function colonFrame(tree: Tree, colon: number, passage: Passage): Frame | undefined {
  if (isBareName(tree, colon, passage)) return byColon(tree, colon, range(0, colon - 1), 'name')
  const words = range(0, colon - 1)
  const top = words.find((i) => !words.includes(wordAt(tree, i).head))
  if (top === undefined || !isNominal(tree, top) || words.length > 20) return undefined
  if (words.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin') && !isInRelative(tree, i)))
    return undefined
  if (passage.lexicon.grammarWords['colon-opener'].has(wordAt(tree, top).form.toLowerCase()))
    return undefined
  if (!isPersonal(tree, top, passage)) return undefined
  const source = nounPhrase(tree, top).filter((i) => i < colon)
  return byColon(tree, colon, source, voiceKind(tree, top, passage.lexicon))
}

function byColon(
  tree: Tree,
  colon: number,
  source: readonly number[],
  voice: VoiceKind,
): Frame | undefined {
  return {
    rule: 'quote-colon',
    source: spansOf(tree, source),
    voice,
    cue: [],
    act: 'say',
    negated: false,
    key: `${tree.index}:colon:${colon}`,
  }
}

/** How many words a name has at most. */
const NAME_LENGTH = 4

/** "De Rooij:": words of a name and nothing else, whatever the tree makes of them in front of a quotation. */
function isBareName(tree: Tree, colon: number, { names }: Passage): boolean {
  const isName = (i: number): boolean => {
    const { form, upos } = wordAt(tree, i)
    return upos === 'PROPN' || names.words.has(form)
  }
  const parts = range(0, colon - 1)
  const joined = (i: number): boolean => ['DET', 'ADP'].includes(wordAt(tree, i).upos)
  if (parts.length === 0 || parts.length > NAME_LENGTH) return false
  return isName(colon - 1) && parts.every((i) => isName(i) || joined(i))
}

/** Whether a word stands in a relative clause or another one that hangs on a noun. */
export function isInRelative(tree: Tree, index: number): boolean {
  let here = index
  for (let steps = 0; here >= 0 && steps < 20; steps++) {
    if (wordAt(tree, here).deprel.startsWith('acl')) return true
    here = wordAt(tree, here).head
  }
  return false
}

function isPersonal(tree: Tree, index: number, passage: Passage): boolean {
  const word = wordAt(tree, index)
  if (dependents(tree, index, 'case').length > 0) return false
  const lemma = word.lemma.toLowerCase()
  const { titles, voiceNouns } = passage.lexicon
  return (
    word.upos !== 'NOUN' ||
    voiceNouns.has(lemma) ||
    titles.has(lemma) ||
    dependents(tree, index, 'flat', 'appos').length > 0
  )
}

function skipPunctuation(tree: Tree, from: number): number {
  let index = from
  while (tree.words[index]?.upos === 'PUNCT') index++
  return index
}
