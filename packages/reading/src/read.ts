import type { Reading, Report, Text, Word } from '@volgens/shapes'
import { attribute } from './attribution/attribute.ts'
import { narratorSpans } from './attribution/narrator.ts'
import { toNamings, toStatements } from './attribution/statements.ts'
import type { Draft } from './attribution/draft.ts'
import { prepare, type Knowledge } from './attribution/knowledge.ts'
import { growTree } from './attribution/tree.ts'
import { indexEvents, type EventIndex } from './events/event-index.ts'
import { findEvents } from './events/find-events.ts'
import { withLinks } from './events/with-links.ts'
import type { Language } from './language.ts'
import { openParser, type Parser } from './syntax/open-parser.ts'
import { readText } from './text/read-text.ts'
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
  const knowledge = prepare(language.lexicon)
  const events = indexEvents(language.lexicon)
  return {
    language,
    model: parser.name,
    read: (report) => read(report, language, parser, knowledge, events),
    analyse: (text) => analyse(text, language, parser),
    propose: async (given) => {
      const { text, sentences } = await analyse(given, language, parser)
      return attribute(text, sentences, knowledge).drafts
    },
    close: () => parser.close(),
  }
}

/**
 * The table of contents: report in, reading out.
 *
 *   text ─▶ syntax ─▶ attribution ─▶ statements, namings ─▶ narrator (what is left)
 *                  └▶ events, each with the statement that holds it for its voice
 */
async function read(
  report: Report,
  language: Language,
  parser: Parser,
  knowledge: Knowledge,
  events: EventIndex,
): Promise<Reading> {
  const { text, sentences: words } = await analyse(report.text, language, parser)
  const { drafts, namings } = attribute(text, words, knowledge)
  const statements = toStatements(drafts, text, knowledge.calibrated)
  const sentences = text.sentences.map(({ start, end }): [number, number] => [start, end])
  const trees = text.sentences.map((sentence, i) => growTree(i, sentence, words[i] ?? []))
  return {
    report,
    engine: { volgens: VERSION, language: language.code, model: parser.name },
    sentences,
    actors: [],
    statements,
    namings: toNamings(namings, statements),
    figures: [],
    times: [],
    places: [],
    events: withLinks(findEvents(trees, statements, events), { places: [], times: [], actors: [] }),
    narrator: narratorSpans(
      text.text,
      sentences,
      statements.flatMap(({ content }) => content),
    ),
  }
}

async function analyse(report: string, language: Language, parser: Parser): Promise<Analysis> {
  const text = readText(report, language.orthography)
  const forms = text.sentences.map(({ tokens }) =>
    tokens.map(({ start, end }) => text.text.slice(start, end)),
  )
  const syntax = await parser.parse(forms)
  const sentences = text.sentences.map((sentence, s) =>
    sentence.tokens.map(({ start, end }, w): Word => {
      const word = syntax[s]?.[w]
      if (word === undefined) throw new RangeError(`no-syntax: sentence ${s}, word ${w}`)
      const { lemma, upos, feats, head, deprel } = word
      return { start, end, form: text.text.slice(start, end), lemma, upos, feats, head, deprel }
    }),
  )
  return { text, sentences }
}
