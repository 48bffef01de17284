export { narratorSpans } from './attribution/narrator.ts'
export { addUp, logOdds, situationPrecision } from './attribution/confidence.ts'
export { shapeOf } from './attribution/shape.ts'
export type { Draft } from './attribution/draft.ts'
export { RULES } from './attribution/rule-table.ts'
export type { RuleRow } from './attribution/rule-table.ts'
export { figureNotation } from './figures/figure-notation.ts'
export type {
  AttributionWord,
  Calibration,
  Circumstance,
  CountryWord,
  Cue,
  EventNeed,
  EventWord,
  FigureWord,
  FigureWordKind,
  Frame,
  GrammarWordKind,
  Language,
  Lexicon,
  Orthography,
  Pronoun,
} from './language.ts'
export { openReader } from './read.ts'
export type { Analysis, Reader } from './read.ts'
export {
  conlluForms,
  conlluSentence,
  readConllu,
  withSyntax,
  writeConllu,
} from './syntax/conllu.ts'
export { openParser } from './syntax/open-parser.ts'
export type { Parser } from './syntax/open-parser.ts'
export type { Syntax } from './syntax/decode.ts'
export { normalise } from './text/normalise.ts'
export type { Source } from './text/normalise.ts'
export { readText } from './text/read-text.ts'
