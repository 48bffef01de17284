import type { Span } from '@volgens/shapes'
import type { Proposal } from './draft.ts'
import { nearestVoice } from './nearest-voice.ts'
import type { Passage, QuotationPlace } from './passage.ts'
import { frameOf, REACH, type Frame, type Surround } from './quotation-frame.ts'
import { voiceKind } from './situation.ts'
import { phraseSpans } from './source.ts'
import { hasFeature } from './tree.ts'

/**
 * One draft for each quotation that is speech: with a cue beside it, or standing alone.
 *
 * Read in the order of the text; a quotation that goes on behind the cue of the one before joins it. Names, titles
 * and scare quotes inside a sentence give none.
 */
export function quotationDrafts(passage: Passage): Proposal[] {
  const drafts: Proposal[] = []
  const byKey = new Map<string, number>()
  let previous: { place: QuotationPlace; draft: number } | undefined
  for (const place of passage.places) {
    if (place === undefined || place.quotation.depth > 0) continue
    const surround = surroundOf(place, passage)
    if (surround === undefined) continue
    const frame = frameOf(surround, passage)
    const known = frame && byKey.get(frame.key)
    const goesOn =
      frame === undefined && previous !== undefined && continues(previous.place, surround, passage)
    const joined = known ?? (goesOn ? previous?.draft : undefined)
    if (joined !== undefined) {
      extend(drafts, joined, contentSpans(place, passage))
    } else {
      const draft = frame ? framed(frame, place, passage) : floating(surround, passage, drafts)
      if (draft === undefined) continue
      drafts.push(draft)
      if (frame) byKey.set(frame.key, drafts.length - 1)
    }
    previous = { place, draft: joined ?? drafts.length - 1 }
  }
  return drafts
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

/** Nothing but punctuation or a conjunction shares its sentences. */
function standsAlone({ before, after, first, last }: Surround): boolean {
  const front = before.words
    .slice(0, first)
    .filter((w) => !['PUNCT', 'CCONJ', 'INTJ'].includes(w.upos))
  const back = after.words.slice(last + 1).filter((w) => w.upos !== 'PUNCT')
  return front.length === 0 && back.length === 0
}

/** A quotation with no cue: the nearest voice around it, if it is a whole utterance. */
function floating(
  surround: Surround,
  passage: Passage,
  drafts: readonly Proposal[],
): Proposal | undefined {
  const { before, first } = surround
  const behindColon = first > 0 && before.words[first - 1]?.form === ':'
  if (!isUtterance(surround) || !(behindColon || standsAlone(surround))) return undefined
  const nearest = nearestVoice(surround.place, passage, drafts)
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

/** Long enough to be something said: more than a name or a title. */
function isUtterance({ place, before, after, first, last }: Surround): boolean {
  if (place.first.tree !== place.last.tree) return true
  const words = before.words.slice(first + 1, last).filter((w) => w.upos !== 'PUNCT')
  const hasVerb = words.some((w) => hasFeature(w, 'VerbForm=Fin'))
  const ends =
    /[.!?…]$/.test(after.words[last - 1]?.form ?? '') ||
    /^[.!?…]/.test(after.words[last + 1]?.form ?? '')
  return (hasVerb && words.length >= 3) || (ends && words.length >= 4)
}
