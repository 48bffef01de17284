export type {
  AttributionWord,
  Cue,
  Frame,
  Language,
  Lexicon,
  Orthography,
  Pronoun,
} from './language.ts'
