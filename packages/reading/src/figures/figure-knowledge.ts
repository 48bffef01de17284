import type { Lexicon, Orthography } from '../language.ts'
import type { FigureWordKind } from '../words/figure-word.ts'
import { numberWords, type NumberWords } from './number-word.ts'

/** A language's words for quantities, arranged for reading: made once, used for every report. */
export interface FigureKnowledge {
  readonly decimal: Orthography['decimal']
  readonly numbers: NumberWords
  /** Phrases by their last word: what stands before a number is read backwards. */
  readonly endings: PhraseIndex
  /** Phrases by their first word. */
  readonly openings: PhraseIndex
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  /** Verbs of saying, thinking and wishing, by lemma: whose subject is a voice. */
  readonly speech: ReadonlySet<string>
  /** What is counted and what befalls it, by lemma. */
  readonly counted: Lexicon['counted']
  readonly negators: ReadonlySet<string>
  /** Nouns that take sides: protester, rioter, rebel. */
  readonly labels: ReadonlySet<string>
}

/** Some words in a row that tell something of a number: "ten minste", "of meer". */
export interface Phrase {
  readonly words: readonly string[]
  readonly kind: FigureWordKind
  readonly value?: number
}

type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

/** Arranges a lexicon for look-up. */
export function prepareFigures(lexicon: Lexicon, decimal: ',' | '.'): FigureKnowledge {
  const phrases = lexicon.figureWords.map(({ form, kind, value }): Phrase => ({
    words: form.split(' '),
    kind,
    ...(value === undefined ? {} : { value }),
  }))
  phrases.sort((a, b) => b.words.length - a.words.length)
  const joiners = lexicon.figureWords.filter(({ kind }) => kind === 'joiner')
  const speech = lexicon.cues.filter(({ kind, frames }) => kind === 'verb' && frames.has('clause'))
  return {
    decimal,
    numbers: numberWords(lexicon.numbers, new Set(joiners.map(({ form }) => form))),
    endings: index(phrases, ({ words }) => words.at(-1) ?? ''),
    openings: index(phrases, ({ words }) => words[0] ?? ''),
    months: lexicon.months,
    weekdays: lexicon.weekdays,
    speech: new Set(speech.map(({ lemma }) => lemma)),
    counted: lexicon.counted,
    negators: lexicon.grammarWords.negator,
    labels: labelsOf(lexicon),
  }
}

function labelsOf({ namingWords }: Lexicon): ReadonlySet<string> {
  const { epithet, partisan, side } = namingWords
  return new Set([...epithet, ...partisan, ...side])
}

function index(phrases: readonly Phrase[], key: (phrase: Phrase) => string): PhraseIndex {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const same = found.get(key(phrase))
    if (same === undefined) found.set(key(phrase), [phrase])
    else same.push(phrase)
  }
  return found
}
