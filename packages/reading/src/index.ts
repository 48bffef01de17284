export { narratorSpans } from './attribution/narrator.ts'
export { addUp, logOdds, situationPrecision } from './attribution/confidence.ts'
export { shapeOf } from './attribution/shape.ts'
export type { Draft } from './attribution/draft.ts'
export { figureNotation } from './figures/figure-notation.ts'
export type { Language, Lexicon, Orthography } from './language.ts'
export type { AttributionWord } from './words/attribution-word.ts'
export type { Calibration } from './words/calibration.ts'
export type { Circumstance } from './words/circumstance.ts'
export type { Cue, Frame } from './words/cue.ts'
export type { EventNeed, EventWord } from './words/event-word.ts'
export type { FigureWord, FigureWordKind } from './words/figure-word.ts'
export type { GrammarWordKind } from './words/grammar-word.ts'
export type { Pronoun } from './words/people-word.ts'
export type { CountryWord } from './words/place-word.ts'
export { openReader } from './read.ts'
export type { Analysis, Reader } from './read.ts'
export { RULE_IDS, reasonFor } from './rule-reason.ts'
export type { RuleReason } from './rule-reason.ts'
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
