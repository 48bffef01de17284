/** A word or phrase, lower case, that tells what the number beside it is. */
export interface FigureWord {
  readonly form: string
  readonly kind: FigureWordKind
  /** scale, suffix: what it multiplies by; group-number: how many; part: which part of one. */
  readonly value?: number
}

/**
 * article: een, a (before a large number); definite: de, the; joiner: between the parts of a number (honderd EN een);
 * scale: a large number or a dozen written apart (mln); suffix: the same glued to digits (bn), suffix-of-money only
 * behind a currency (m); group-number: a noun that is a number (tiental, drietal); vague: a quantity without a value
 * that may stand alone (tientallen); vague-determiner: one that needs a noun (enkele); part: helft, derde.
 *
 * low, high, about: bounds before a number (meer dan, hooguit, ongeveer), -behind: behind it (of meer);
 * -of-argument: prepositions that bound a subject or object only (tot, over). range: tot, of, à; range-opener and range-and: tussen … en …;
 * change-opener: van … tot … is no range; rate: een OP DE vijf.
 *
 * partitive: van, of; people: pronouns behind it (hen); of-whom: before a number (van wie). percent, currency, unit:
 * what is measured in; duration, frequency, uncounted: nouns, by lemma, that make no figure (dag, keer, kant);
 * label: nouns before a number that names (artikel 5); street: nouns of addresses; idiom: phrases with a number word
 * that counts nothing (geen enkele); tally: nouns for a number (dodental); victim: what befalls people (dood, gewond).
 */
export type FigureWordKind =
  | 'article'
  | 'definite'
  | 'joiner'
  | 'scale'
  | 'suffix'
  | 'suffix-of-money'
  | 'group-number'
  | 'vague'
  | 'vague-determiner'
  | 'part'
  | 'low'
  | 'high'
  | 'about'
  | 'low-of-argument'
  | 'high-of-argument'
  | 'about-of-argument'
  | 'low-behind'
  | 'high-behind'
  | 'about-behind'
  | 'range'
  | 'range-opener'
  | 'range-and'
  | 'change-opener'
  | 'rate'
  | 'partitive'
  | 'people'
  | 'of-whom'
  | 'percent'
  | 'currency'
  | 'unit'
  | 'duration'
  | 'frequency'
  | 'uncounted'
  | 'label'
  | 'street'
  | 'idiom'
  | 'tally'
  | 'victim'
