import type { Analysis, Lexicon } from '@volgens/reading'
import type { Word } from '@volgens/shapes'
import { wordsOf, type Attribution, type Spans } from './gold.ts'

/** A text with its parts of speech, by which an attribution's construction is told. */
export interface Ground {
  readonly text: string
  /** All words, in order. */
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
}

export function groundOf({ text, sentences }: Analysis, lexicon: Lexicon): Ground {
  return { text: text.text, words: sentences.flat(), lexicon }
}

/**
 * How an attribution is made, in words: "verb + that-clause", "quotation, verb behind", "volgens X, in front".
 *
 * Told from its cue, content and text, with parts of speech but no tree, so that what was annotated and what was read are
 * sorted alike and a fault of our rules hides nothing.
 */
export function constructionOf(attribution: Attribution, ground: Ground): string {
  const { cue, content } = attribution
  const place = placeOf(cue, content)
  const quoted = isQuoted(attribution, ground.text)
  if (!/\p{L}/u.test(wordsOf(ground.text, cue))) return withoutCue(content, quoted, ground.text)
  const word = attributionWord(cue, ground)
  if (word !== undefined) return `${word}, ${place}`
  const kind = cueKind(cue, ground)
  if (quoted) return `quotation, ${kind} ${place}`
  const opening = openingOf(content, ground)
  if (place !== 'in front') return `${opening}, ${kind} ${place}`
  return `${kind} + ${behindColon(cue, content, ground.text) ? 'colon' : opening}`
}

const startOf = (spans: Spans): number => Math.min(...spans.map(([from]) => from))
const endOf = (spans: Spans): number => Math.max(...spans.map(([, to]) => to))

/** Where the cue stands: in front of its content, behind it, or amid. */
function placeOf(cue: Spans, content: Spans): 'in front' | 'behind' | 'amid' {
  if (startOf(cue) >= endOf(content)) return 'behind'
  return endOf(cue) <= startOf(content) ? 'in front' : 'amid'
}

const MARKED = /^(["“”„«»‘'`]|,,).*["“”«»’'][.,!?]?$/su

/** All of it between quotation marks; where a form is given, that counts. */
function isQuoted({ form, content }: Attribution, text: string): boolean {
  return form === undefined ? MARKED.test(wordsOf(text, content).trim()) : form === 'direct'
}

function withoutCue(content: Spans, quoted: boolean, text: string): string {
  const before = text.slice(0, startOf(content)).trimEnd()
  const kind = quoted ? 'quotation' : 'clause'
  return before.endsWith(':') ? `${kind} behind a colon, no cue` : `${kind} alone, no cue`
}

/** "volgens X", "aldus X", "naar verluidt": what kind of word that attributes by itself. */
function attributionWord(cue: Spans, { text, lexicon }: Ground): string | undefined {
  const words = wordsOf(text, cue).toLowerCase()
  const row = lexicon.attributionWords.find(
    ({ form }) => words === form || words.startsWith(`${form} `),
  )
  if (row === undefined) return undefined
  return {
    source: 'volgens X',
    spokesman: 'bij monde van X',
    trailing: 'aldus X',
    anonymous: 'naar verluidt',
    self: 'naar eigen zeggen',
  }[row.kind]
}

function cueKind(cue: Spans, ground: Ground): string {
  const parts = new Set(cue.flatMap((span) => wordsIn([span], ground)).map(({ upos }) => upos))
  if (parts.has('VERB')) return parts.has('NOUN') ? 'verb with noun' : 'verb'
  if (parts.has('NOUN') || parts.has('PROPN')) return 'noun'
  if (parts.has('ADJ')) return 'adjective'
  return parts.has('AUX') ? 'auxiliary' : 'other cue'
}

const behindColon = (cue: Spans, content: Spans, text: string): boolean =>
  text.slice(endOf(cue), startOf(content)).includes(':')

/** What the content is, from its first words and its verbs. */
function openingOf(content: Spans, ground: Ground): string {
  const words = wordsIn(content, ground).filter(({ upos }) => upos !== 'PUNCT')
  const first = words[0]
  if (first === undefined) return 'nothing'
  const { complementiser, question } = ground.lexicon.grammarWords
  const form = first.form.toLowerCase()
  const finite = words.some(({ feats }) => feats.includes('VerbForm=Fin'))
  if (complementiser.has(form) && finite) return 'that-clause'
  if (question.has(form) && finite) return 'question'
  if (!finite && words.some(({ feats }) => feats.includes('VerbForm=Inf'))) return 'infinitive'
  if (first.upos === 'ADP' && !finite) return 'preposition'
  return finite ? 'clause' : 'noun phrase'
}

/** The words inside spans. */
function wordsIn(spans: Spans, { words }: Ground): Word[] {
  return spans.flatMap(([from, to]) => {
    const found: Word[] = []
    for (let i = firstFrom(words, from); i < words.length; i++) {
      const word = words[i]
      if (word === undefined || word.start >= to) break
      found.push(word)
    }
    return found
  })
}

/** The index of the first word that ends behind an offset, by halves. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}
