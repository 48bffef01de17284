export { VolgensError } from './errors.ts'
export { nameKeys, sameName } from './names/name-key.ts'
export { looksTransliterated } from './names/transliterated.ts'
export { ownedCharacters } from './owned-characters.ts'
export { overlap, sizeOf } from './span.ts'
export type { Span } from './span.ts'
export { FINDING_FROM } from './reading.ts'
export type {
  Act,
  Event,
  EventType,
  Form,
  LabelConcept,
  Naming,
  EventParty,
  Party,
  Reading,
  Report,
  Statement,
  Time,
} from './reading.ts'
export type {
  Paragraph,
  ParagraphKind,
  Quotation,
  Sentence,
  StrayMark,
  Text,
  Token,
} from './text.ts'
export type { Word } from './word.ts'
