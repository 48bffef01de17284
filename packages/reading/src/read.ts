import type { Reading, Report, Text, Word } from '@volgens/shapes'
import { prepareActors } from './actors/knowledge.ts'
import { readActors } from './actors/read-actors.ts'
import { toActors } from './actors/to-actors.ts'
import { withActors } from './actors/with-actors.ts'
import { attribute } from './attribution/attribute.ts'
import type { Draft } from './attribution/draft.ts'
import { prepare } from './attribution/knowledge.ts'
import { narratorSpans } from './attribution/narrator.ts'
import { toStatements } from './attribution/statements.ts'
import { indexEvents } from './events/event-index.ts'
import { findEvents } from './events/find-events.ts'
import { withLinks } from './events/with-links.ts'
import { prepareFigures } from './figures/figure-knowledge.ts'
import { readFigures } from './figures/read-figures.ts'
import { withVoices } from './figures/with-voices.ts'
import type { Language } from './language.ts'
import { readNamings } from './namings/namings.ts'
import { preparePlaces } from './places/place-knowledge.ts'
import { readPlaces } from './places/read-places.ts'
import { isSeat } from './places/seat.ts'
import { agreeingSubject } from './syntax/agreeing-subject.ts'
import { daysApart } from './syntax/days-apart.ts'
import { oneSubject } from './syntax/one-subject.ts'
import { openParser, type Parser } from './syntax/open-parser.ts'
import { wholeNames } from './syntax/whole-names.ts'
import { readText } from './text/read-text.ts'
import { readTimes } from './times/read-times.ts'
import { vocabularyOf } from './times/vocabulary.ts'
import { VERSION } from './version.ts'

/** A text cut up and parsed: what every layer of a reading stands on. */
export interface Analysis {
  readonly text: Text
  /** The words of each sentence of `text`. */
  readonly sentences: readonly (readonly Word[])[]
}

/** Reads reports in one language; holds its model until closed. */
export interface Reader {
  readonly language: Language
  /** Name of the model that parses. */
  readonly model: string
  read(report: Report): Promise<Reading>
  analyse(text: string): Promise<Analysis>
  /** What the rules propose, with the situation of each: for measuring, not for readers. */
  propose(text: string): Promise<readonly Draft[]>
  close(): Promise<void>
}

/**
 * A reader for a language; loads its model (about a third of a second).
 *
 * threads: for one sentence batch; 1 unless told. Throws what `openParser` throws.
 */
export async function openReader(
  language: Language,
  options: { readonly threads?: number } = {},
): Promise<Reader> {
  const parser = await openParser(language.model, options)
  const knowledge = prepareLayers(language)
  return {
    language,
    model: parser.name,
    read: (report) => read(report, language, parser, knowledge),
    analyse: (text) => analyse(text, language, parser),
    propose: async (given) => {
      const { text, sentences } = await analyse(given, language, parser)
      return attribute(text, sentences, knowledge.attribution).drafts
    },
    close: () => parser.close(),
  }
}

/** What each layer looks up in the language, made once a reader. */
type Knowledge = ReturnType<typeof prepareLayers>

function prepareLayers(language: Language) {
  const { lexicon, orthography } = language
  const places = preparePlaces(language)
  return {
    attribution: prepare(lexicon),
    actors: prepareActors(lexicon, (name) => isSeat(name, places)),
    figures: prepareFigures(lexicon, orthography.decimal),
    times: vocabularyOf(lexicon, orthography),
    places,
    events: indexEvents(lexicon),
  }
}

/**
 * The table of contents: report in, reading out.
 *
 *   text ─▶ syntax ─┬▶ attribution ─▶ statements ─▶ namings ─▶ narrator (what is left)
 *                   ├▶ actors: whose they are
 *                   ├▶ figures (each in its statement), times, places
 *                   └▶ events, each with the statement that holds it for its voice
 */
async function read(
  report: Report,
  language: Language,
  parser: Parser,
  knowledge: Knowledge,
): Promise<Reading> {
  const { text, sentences: words } = await analyse(report.text, language, parser)
  const { drafts, passage } = attribute(text, words, knowledge.attribution)
  const statements = toStatements(drafts, text, knowledge.attribution.calibrated)
  const { trees } = passage
  const { namings, labels } = readNamings(passage, statements)
  const voiced = statements.map(({ source, content }) => ({ source: source.spans, content }))
  const places = readPlaces(text, trees, knowledge.places)
  const sites = places.flatMap(({ mentions }) => mentions)
  const times = readTimes(text, words, report.published, knowledge.times)
  const actors = toActors(
    readActors(text, trees, knowledge.actors, { voiced, sites }),
    voiced,
    sites,
  )
  const sentences = text.sentences.map(({ start, end }): [number, number] => [start, end])
  return {
    report,
    engine: { volgens: VERSION, language: language.code, model: parser.name },
    sentences,
    actors: [...actors.actors],
    ...withActors(statements, namings, labels, actors),
    figures: withVoices(readFigures(trees, knowledge.figures), statements),
    times,
    places,
    events: withLinks(findEvents(trees, statements, knowledge.events), {
      places: places.flatMap(({ id, mentions }) => mentions.map((span) => ({ id, span }))),
      times,
      actors: actors.actors,
    }),
    narrator: narratorSpans(
      text.text,
      sentences,
      statements.flatMap(({ content }) => content),
    ),
  }
}

/** What a parser gets wrong that the words themselves tell. */
const mended = (words: readonly Word[], language: Language): readonly Word[] =>
  agreeingSubject(oneSubject(daysApart(wholeNames(words), language.lexicon.weekdays)), language)

async function analyse(report: string, language: Language, parser: Parser): Promise<Analysis> {
  const text = readText(report, language.orthography)
  const forms = text.sentences.map(({ tokens }) =>
    tokens.map(({ start, end }) => text.text.slice(start, end)),
  )
  const syntax = await parser.parse(forms)
  const sentences = text.sentences.map((sentence, s) =>
    mended(
      sentence.tokens.map(({ start, end }, w): Word => {
        const word = syntax[s]?.[w]
        if (word === undefined) throw new RangeError(`no-syntax: sentence ${s}, word ${w}`)
        const { lemma, upos, feats, head, deprel } = word
        return { start, end, form: text.text.slice(start, end), lemma, upos, feats, head, deprel }
      }),
      language,
    ),
  )
  return { text, sentences }
}
