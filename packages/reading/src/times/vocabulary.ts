import type { Lexicon, Orthography } from '../language.ts'
import type { TimeWordKind } from '../words/time-word.ts'

/** What a run of atoms is called in the tables, and how many atoms it has. */
export interface Entry {
  readonly kind: TimeWordKind | 'month' | 'weekday'
  readonly value: string
  readonly words: readonly string[]
}

/** The words of a language for times, by the first atom of each, the longest first. */
export interface Vocabulary {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** Parts of the day that a weekday is written together with: avond. */
  readonly dayParts: readonly string[]
  readonly weekdays: ReadonlyMap<string, number>
  /** Word beginnings that stand for a part of what follows: mid-. */
  readonly prefixes: readonly string[]
  readonly dates: Orthography['dates']
  /** Lemmas of verbs that report: with them a present tense tells of the past. */
  readonly reporting: ReadonlySet<string>
  /** Lemmas of verbs and auxiliaries with which "until" looks ahead: extended until, is closed until. */
  readonly lasting: ReadonlySet<string>
  /** Lemmas of auxiliaries, by the tense that they give a participle or an infinitive. */
  readonly auxiliaries: ReadonlyMap<string, string>
}

/** Makes the tables ready to look up; once a reader. */
export function vocabularyOf(lexicon: Lexicon, orthography: Orthography): Vocabulary {
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entriesOf(lexicon)) {
    const first = entry.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  const formsOf = (kind: TimeWordKind) =>
    lexicon.timeWords.filter((word) => word.kind === kind).map(({ form }) => form)
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return {
    byFirst,
    numbers: lexicon.numbers,
    ordinals: lexicon.ordinals,
    weekdays: lexicon.weekdays,
    dayParts: formsOf('day-part'),
    prefixes: formsOf('prefix'),
    dates: orthography.dates,
    reporting: new Set(
      lexicon.cues
        .filter(
          (cue) => cue.kind === 'verb' && cue.act === 'say' && cue.frames.has('parenthetical'),
        )
        .map(({ lemma }) => lemma),
    ),
    lasting: new Set(formsOf('lasting')),
    auxiliaries: new Map(
      lexicon.timeWords
        .filter(({ kind }) => kind === 'auxiliary')
        .map(({ form, value }) => [form, value]),
    ),
  }
}

function entriesOf({ timeWords, months, weekdays }: Lexicon): Entry[] {
  return [
    ...timeWords.map(({ form, kind, value }) => ({ kind, value, words: form.split(' ') })),
    ...[...months].map(([form, value]) => calendarEntry('month', form, value)),
    ...[...weekdays].map(([form, value]) => calendarEntry('weekday', form, value)),
  ]
}

function calendarEntry(kind: 'month' | 'weekday', form: string, value: number): Entry {
  return { kind, value: String(value), words: [form] }
}
