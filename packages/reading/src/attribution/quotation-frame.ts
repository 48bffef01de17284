import type { AttributionWord } from '../words/attribution-word.ts'
import { colonFrame } from './colon-frame.ts'
import { nounFrom, skipPunctuation, type Frame } from './frame.ts'
import type { Passage } from './passage.ts'
import { isVoice } from './rules/word-voice.ts'
import { signature } from './signature.ts'
import { voiceKind } from './situation.ts'
import { phraseSpans } from './source.ts'
import { isUtterance, standsAlone, type Surround } from './surround.ts'
import { wordAt, type Tree } from '../syntax/tree.ts'
import {
  anaphorFrame,
  anyVerbBehind,
  closesBeforeCue,
  verbBefore,
  verbBehind,
  verbInFront,
} from './verb-frame.ts'

/**
 * The frame of a quotation: a name that signs it, a trailing word, a verb behind it, a verb or a name in front, a verb
 * behind it that is no cue elsewhere; the first found.
 */
export function frameOf(surround: Surround, passage: Passage): Frame | undefined {
  return (
    signature(surround, passage) ??
    trailing(surround, passage) ??
    verbBehind(surround, passage) ??
    inFront(surround, passage) ??
    anyVerbBehind(surround, passage) ??
    sentenceBehind(surround, passage)
  )
}

/** “…”, aldus X. */
function trailing({ after, last }: Surround, passage: Passage): Frame | undefined {
  if (!closesBeforeCue(after, last)) return undefined
  return trailingAt(after, skipPunctuation(after, last + 1), passage)
}

/** “…” Aldus X. / “…” Dat zegt X.: a short sentence behind a quotation that stands alone. */
function sentenceBehind(surround: Surround, passage: Passage): Frame | undefined {
  const next = passage.trees[surround.after.index + 1]
  if (next?.sentence.paragraph !== surround.after.sentence.paragraph) return undefined
  if (!standsAlone(surround) || !isUtterance(surround) || next.words.length > SHORT)
    return undefined
  return trailingAt(next, 0, passage) ?? anaphorFrame(next, passage)
}

/** How many words a sentence has at most that only tells who said the one before. */
const SHORT = 16

function trailingAt(after: Tree, index: number, passage: Passage): Frame | undefined {
  const row = trailingWord(after, index, passage)
  if (row === undefined || (index === 0 && row.kind !== 'trailing')) return undefined
  const cueLast = index + row.form.split(' ').length - 1
  const head = wordAt(after, index).head
  const noun = head > cueLast ? head : nounFrom(after, cueLast + 1)
  if (noun === undefined || !isVoice(after, noun, passage)) return undefined
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

/** X zei: “…” / X: “…” */
function inFront(surround: Surround, passage: Passage): Frame | undefined {
  const own = frontWords(surround, passage)
  if (own === undefined) return undefined
  const { tree, end } = own
  const joint = tree.words[end]?.form
  if (joint !== ':' && joint !== ',') return verbBefore(surround, passage)
  const verb = verbInFront(tree, end, passage)
  if (verb !== undefined) return verb
  return joint === ':' ? colonFrame(tree, end, passage) : undefined
}

/** The words in front of a quotation: in its sentence, or the sentence before where that ends with a colon. */
function frontWords(surround: Surround, passage: Passage): { tree: Tree; end: number } | undefined {
  if (surround.first > 0) return { tree: surround.before, end: surround.first - 1 }
  const tree = passage.trees[surround.before.index - 1]
  const end = (tree?.words.length ?? 0) - 1
  return tree?.words[end]?.form === ':' ? { tree, end } : undefined
}
