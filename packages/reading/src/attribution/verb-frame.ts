import { isMark, isNominal, nounFrom, skipPunctuation, type Frame } from './frame.ts'
import { sitesOf, type Passage } from './passage.ts'
import { voiceKind, type VoiceKind } from './situation.ts'
import { activeSubjects, nounPhrase, phraseSpans, voiceOf } from './source.ts'
import { isUtterance, opensSentence, type Surround } from './surround.ts'
import {
  dependents,
  hasFeature,
  isBelow,
  range,
  spansOf,
  wordAt,
  type Tree,
} from '../syntax/tree.ts'
import { isNegated, type VerbSite } from './verb-site.ts'

/** How many words may stand between a quotation and its verb: an adverb, a long name, "zo heeft". */
export const REACH = 14

/** “…”, zei X. / “…,” X said. */
export function verbBehind(surround: Surround, passage: Passage): Frame | undefined {
  const { after, last } = surround
  if (!closesBeforeCue(after, last) || isInClause(surround)) return undefined
  const site = quoteVerbs(after, passage).find(
    ({ anchor }) =>
      anchor > last && anchor - last <= REACH && !crosses(after, last + 1, anchor, passage),
  )
  return site && frameOfVerb(after, site, (i) => i > last, passage)
}

/**
 * “…”, grijnsde X. / “…,” X grinned.: whatever its verb, a clause straight behind an utterance that is only somebody and
 * what he does, the verb first or the clause at its end, tells who says it.
 */
export function anyVerbBehind(surround: Surround, passage: Passage): Frame | undefined {
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

/** A comma or dash behind the quotation, or punctuation at its end, lets a cue follow. */
export function closesBeforeCue(tree: Tree, last: number): boolean {
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

/**
 * “Zij riep ‘rennen’ …”: a verb of saying with at most an adverb and a comma or colon
 * behind it.
 */
export function verbStraightBefore(
  { before, first }: Surround,
  passage: Passage,
): Frame | undefined {
  const end = /^[,:]$/.test(before.words[first - 1]?.form ?? '') ? first - 1 : first
  const last = before.words[end - 1]?.upos === 'ADV' ? end - 2 : end - 1
  const site = quoteVerbs(before, passage).find(
    ({ words, cue }) => words.at(-1) === last && cue.act === 'say' && cue.frames.has('clause'),
  )
  return site && frameOfVerb(before, site, (i) => i < end, passage)
}

/** The last verb of saying before a colon or comma that stands at `end`. */
export function verbInFront(tree: Tree, end: number, passage: Passage): Frame | undefined {
  const site = quoteVerbs(tree, passage).findLast(
    ({ anchor }) =>
      anchor < end && end - anchor <= 3 * REACH && !crosses(tree, anchor + 1, end, passage),
  )
  return site && frameOfVerb(tree, site, (i) => i < end, passage)
}

/** X declared “We go on.”: an utterance straight behind its verb, without a comma or colon. */
export function verbBefore(surround: Surround, passage: Passage): Frame | undefined {
  const { before, first } = surround
  if (!isUtterance(surround) || !/^\p{Lu}/u.test(before.words[first + 1]?.form ?? ''))
    return undefined
  const site = quoteVerbs(before, passage).find(({ anchor }) => anchor === first - 1)
  return site && frameOfVerb(before, site, (i) => i < first, passage)
}

/** "Dat zegt X.", "So says X.": a sentence that opens with a word for what was said, and says by whom. */
export function anaphorFrame(tree: Tree, passage: Passage): Frame | undefined {
  const { anaphor } = passage.lexicon.grammarWords
  if (!anaphor.has(tree.words[0]?.form.toLowerCase() ?? '')) return undefined
  const site = quoteVerbs(tree, passage).find(({ anchor }) => anchor > 0 && anchor <= 2)
  const frame = site && frameOfVerb(tree, site, (i) => i > 0, passage)
  return frame !== undefined && SPEAKERS.has(frame.voice) ? frame : undefined
}

/** Who says what stands before: not "veel" of "dat zegt veel". */
const SPEAKERS: ReadonlySet<VoiceKind> = new Set([
  'first',
  'third',
  'name',
  'person',
  'group',
  'body',
])

function quoteVerbs(tree: Tree, passage: Passage): VerbSite[] {
  return sitesOf(tree, passage).filter(({ cue }) => cue.frames.has('quote') && cue.kind === 'verb')
}

function frameOfVerb(
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
