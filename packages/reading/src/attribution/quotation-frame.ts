import type { Span } from '@volgens/shapes'
import type { AttributionWord } from '../language.ts'
import type { Proposal } from './draft.ts'
import { sitesOf, type Passage, type QuotationPlace } from './passage.ts'
import { isVoice } from './rules/word-voice.ts'
import { voiceKind, type VoiceKind } from './situation.ts'
import { nounPhrase, phraseSpans, voiceOf } from './source.ts'
import { dependents, hasFeature, isBelow, relation, spansOf, wordAt, type Tree } from './tree.ts'
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

/** The words outside a quotation in its own first and last sentence. */
export interface Surround {
  readonly place: QuotationPlace
  readonly before: Tree
  readonly after: Tree
  readonly first: number
  readonly last: number
}

/** The frame of a quotation: a trailing word, a verb behind it, a verb or a name in front; the first found. */
export function frameOf(surround: Surround, passage: Passage): Frame | undefined {
  return trailing(surround, passage) ?? verbBehind(surround, passage) ?? inFront(surround, passage)
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
function verbBehind({ after, last }: Surround, passage: Passage): Frame | undefined {
  if (!closesBeforeCue(after, last)) return undefined
  const site = quoteVerbs(after, passage).find(
    ({ anchor }) =>
      anchor > last && anchor - last <= REACH && !crosses(after, last + 1, anchor, passage),
  )
  return site && verbFrame(after, site, (i) => i > last, passage)
}

function closesBeforeCue(tree: Tree, last: number): boolean {
  const next = tree.words[last + 1]?.form
  const inner = tree.words[last - 1]?.form
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
    if (isMark(word.form) || /^[.!?;:]$/.test(word.form)) return true
    if (word.upos === 'SCONJ' && complementiser.has(word.form.toLowerCase())) return true
    if (!light && word.upos === 'VERB' && hasFeature(word, 'VerbForm=Fin')) return true
  }
  return false
}

const isMark = (form: string): boolean => /^(["“”„«»]|''|,,|``)$/.test(form)

/** X zei: “…” / X: “…” */
function inFront(surround: Surround, passage: Passage): Frame | undefined {
  const own = frontWords(surround, passage)
  if (own === undefined) return undefined
  const { tree, end } = own
  const joint = tree.words[end]?.form
  if (joint !== ':' && joint !== ',') return undefined
  const sites = quoteVerbs(tree, passage).filter(
    ({ anchor }) =>
      anchor < end && end - anchor <= 3 * REACH && !crosses(tree, anchor + 1, end, passage),
  )
  const site = sites.at(-1)
  if (site !== undefined) return verbFrame(tree, site, (i) => i < end, passage)
  return joint === ':' ? colonFrame(tree, end, passage) : undefined
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
  const voice = voiceOf(tree, site.anchor)?.index
  const known =
    voice !== undefined && outside(voice) ? voice : nounBeside(tree, site.anchor, outside)
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

/** Where the tree lost the subject: the noun right behind the verb, else right before it. */
function nounBeside(
  tree: Tree,
  verb: number,
  outside: (index: number) => boolean,
): number | undefined {
  const behind = nounFrom(tree, verb + 1)
  if (behind !== undefined && outside(behind) && behind - verb <= 4) return behind
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
    if (/^[,.:;!?]$/.test(wordAt(tree, i).form)) return undefined
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
  const words = Array.from({ length: colon }, (_, i) => i)
  const top = words.find((i) => !words.includes(wordAt(tree, i).head))
  if (top === undefined || !isNominal(tree, top) || words.length > 20) return undefined
  if (words.some((i) => hasFeature(wordAt(tree, i), 'VerbForm=Fin') && !insideRelative(tree, i)))
    return undefined
  if (passage.lexicon.grammarWords['colon-opener'].has(wordAt(tree, top).form.toLowerCase()))
    return undefined
  if (!isPersonal(tree, top, passage)) return undefined
  return {
    rule: 'quote-colon',
    source: spansOf(
      tree,
      nounPhrase(tree, top).filter((i) => i < colon),
    ),
    voice: voiceKind(tree, top, passage.lexicon),
    cue: [],
    act: 'say',
    negated: false,
    key: `${tree.index}:colon:${colon}`,
  }
}

function insideRelative(tree: Tree, index: number): boolean {
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
