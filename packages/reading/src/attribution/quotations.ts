import type { Span } from '@volgens/shapes'
import type { Proposal } from './draft.ts'
import { treeAt, type Passage, type QuotationPlace } from './passage.ts'
import { isInRelative, type Frame } from './frame.ts'
import { findPeople, type Mention, type People } from './people.ts'
import { speakerOf } from './speaker.ts'
import { isUtterance, standsAlone, type Surround } from './surround.ts'
import { REACH, verbStraightBefore } from './verb-frame.ts'
import { frameOf } from './quotation-frame.ts'
import { voiceKind } from './situation.ts'
import { phraseSpans } from './source.ts'
import { relation, type Tree } from '../syntax/tree.ts'

/**
 * One draft for each quotation that is speech: with a cue beside it, or standing alone.
 *
 * Read in the order of the text; a quotation that goes on behind the cue of the one before joins it. Names, titles
 * and scare quotes inside a sentence give none; a quotation inside another has its own verb or none. ruled: what the trees give; its sources are known voices.
 */
export function quotationDrafts(passage: Passage, ruled: readonly Proposal[]): Proposal[] {
  const framings = framingsOf(passage)
  if (framings.length === 0) return []
  const frames = framings.flatMap(({ frame }) => frame ?? [])
  const voices = [...frames, ...ruled.filter((draft) => isInMainClause(draft, passage))]
  const sources = voices.flatMap(({ source }) => source.slice(0, 1))
  const conversation = new Conversation(passage, findPeople(passage, sources))
  for (const framing of framings) conversation.read(framing)
  return [...conversation.drafts, ...innerDrafts(passage)]
}

/** Whether a cue stands outside relative clauses: what is told by the way has little to do with what follows. */
function isInMainClause({ cue }: Proposal, passage: Passage): boolean {
  const start = cue[0]?.[0] ?? 0
  const tree = passage.trees[treeAt(passage, start)]
  const index = tree?.words.findIndex((word) => word.end > start) ?? -1
  return tree !== undefined && index >= 0 && !isInRelative(tree, index)
}

/** A quotation that may be speech, and the frame that it has, if any. */
interface Framing {
  readonly surround: Surround
  readonly frame: Frame | undefined
}

function framingsOf(passage: Passage): Framing[] {
  return passage.places.flatMap((place) => {
    if (place === undefined || place.quotation.depth > 0) return []
    const surround = surroundOf(place, passage)
    return surround === undefined ? [] : [{ surround, frame: frameOf(surround, passage) }]
  })
}

/** Quotations in somebody's quotation, each straight behind its own verb: “Zij riep ‘rennen’ en vertrok”. */
function innerDrafts(passage: Passage): Proposal[] {
  return passage.places.flatMap((place) => {
    if (place === undefined || place.quotation.depth === 0) return []
    const surround = surroundOf(place, passage)
    const frame = surround && verbStraightBefore(surround, passage)
    return frame === undefined ? [] : [framed(frame, place, passage)]
  })
}

/** The quotations read so far: their drafts, and whose voice was heard where. */
class Conversation {
  readonly drafts: Proposal[] = []
  readonly #byKey = new Map<string, number>()
  /** For each sentence that a quotation runs through its voice. */
  readonly #heard = new Map<number, number>()
  #previous: { readonly place: QuotationPlace; readonly draft: number } | undefined

  readonly #passage: Passage
  readonly #people: People

  constructor(passage: Passage, people: People) {
    this.#passage = passage
    this.#people = people
  }

  read({ surround, frame }: Framing): void {
    const joined = this.#joined(surround, frame)
    if (joined === undefined) {
      const draft = frame ? framed(frame, surround.place, this.#passage) : this.#floating(surround)
      if (draft === undefined) return
      this.drafts.push(draft)
      if (frame) this.#byKey.set(frame.key, this.drafts.length - 1)
    } else {
      extend(this.drafts, joined, contentSpans(surround.place, this.#passage))
    }
    const draft = joined ?? this.drafts.length - 1
    this.#previous = { place: surround.place, draft }
    this.#hear(surround.place, draft)
  }

  /** The draft that a quotation goes on with: one with its cue, or the one before it. */
  #joined(surround: Surround, frame: Frame | undefined): number | undefined {
    if (frame !== undefined) return this.#byKey.get(frame.key)
    const previous = this.#previous
    const goesOn = previous !== undefined && continues(previous.place, surround, this.#passage)
    return goesOn ? previous.draft : undefined
  }

  #hear({ first, last }: QuotationPlace, draft: number): void {
    const start = this.drafts[draft]?.source[0]?.[0]
    const voice = start === undefined ? undefined : voiceAt(start, this.#passage, this.#people)
    if (voice === undefined) return
    for (let tree = first.tree; tree <= last.tree; tree++) this.#heard.set(tree, voice)
  }

  #floating(surround: Surround): Proposal | undefined {
    return floating(surround, this.#passage, (place) =>
      speakerOf(place, this.#passage, this.#people, this.#heard),
    )
  }
}

/** The voice of the first mention at or behind an offset, in the same sentence. */
function voiceAt(offset: number, passage: Passage, people: People): number | undefined {
  const tree = treeAt(passage, offset)
  const mentions = people.byTree[tree] ?? []
  return mentions.find(({ tree, index }) => (tree.words[index]?.end ?? 0) > offset)?.voice
}

function surroundOf(place: QuotationPlace, passage: Passage): Surround | undefined {
  const before = passage.trees[place.first.tree]
  const after = passage.trees[place.last.tree]
  return before && after && { place, before, after, first: place.first.word, last: place.last.word }
}

/** A quotation's spans, marks included: one for each sentence that it runs through. */
function contentSpans(place: QuotationPlace, passage: Passage): Span[] {
  const sentences = passage.trees
    .slice(place.first.tree, place.last.tree + 1)
    .map((tree) => tree.sentence)
  return place.quotation.parts.flatMap((part) =>
    sentences
      .map((sentence): Span => [Math.max(part[0], sentence.start), Math.min(part[1], sentence.end)])
      .filter(([start, end]) => start < end),
  )
}

function extend(drafts: Proposal[], index: number, spans: readonly Span[]): void {
  const draft = drafts[index]
  if (draft !== undefined) drafts[index] = { ...draft, content: [...draft.content, ...spans] }
}

function framed(frame: Frame, place: QuotationPlace, passage: Passage): Proposal {
  const { rule, source, voice, cue, act, negated } = frame
  const content = contentSpans(place, passage)
  return {
    rule,
    source,
    voice,
    cue,
    act,
    negated,
    content,
    anonymous: source.length === 0,
    implicit: false,
  }
}

/** A quotation straight behind the frame of the one before, in one paragraph, goes on with the same voice. */
function continues(previous: QuotationPlace, surround: Surround, passage: Passage): boolean {
  const from = passage.trees[previous.last.tree]
  if (from?.sentence.paragraph !== surround.before.sentence.paragraph) return false
  if (surround.before.index - from.index > 1) return false
  return standsAlone(surround) || sharesFrame(previous, surround)
}

/** “…”, aldus X, “…”: nothing but the frame of the one before stands between the two. */
function sharesFrame(previous: QuotationPlace, { place, after, last }: Surround): boolean {
  const between = place.first.word - previous.last.word
  const back = after.words.slice(last + 1).filter((w) => w.upos !== 'PUNCT')
  return previous.last.tree === place.first.tree && between <= REACH && back.length === 0
}

/** "Jerlan heeft niets gezien: “…”": a name that the clause in front of the colon has for its subject speaks. */
function namedBefore(
  tree: Tree,
  colon: number,
  { lexicon }: Passage,
): Pick<Mention, 'tree' | 'index'> | undefined {
  const subjects = tree.words.flatMap((word, i) =>
    i < colon && relation(word) === 'nsubj' && !isInRelative(tree, i) ? [i] : [],
  )
  const [index] = subjects
  const named = index !== undefined && voiceKind(tree, index, lexicon) === 'name'
  return named && subjects.length === 1 ? { tree, index } : undefined
}

/** A quotation with no cue, if it is a whole utterance. */
function floating(
  surround: Surround,
  passage: Passage,
  findSpeaker: (place: QuotationPlace) => Mention | undefined,
): Proposal | undefined {
  const { before, first } = surround
  const behindColon = first > 0 && before.words[first - 1]?.form === ':'
  if (!isUtterance(surround) || !(behindColon || standsAlone(surround))) return undefined
  const nearest =
    (behindColon ? namedBefore(before, first - 1, passage) : undefined) ??
    findSpeaker(surround.place)
  const source = nearest === undefined ? [] : phraseSpans(nearest.tree, nearest.index)
  return {
    rule: behindColon ? 'quote-behind-colon' : 'quote-floating',
    act: 'say',
    source,
    voice: nearest === undefined ? 'none' : voiceKind(nearest.tree, nearest.index, passage.lexicon),
    cue: [],
    content: contentSpans(surround.place, passage),
    anonymous: source.length === 0,
    implicit: true,
    negated: false,
  }
}
