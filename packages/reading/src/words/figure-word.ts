/** A word or phrase, lower case, that tells what the number beside it is. */
export interface FigureWord {
  readonly form: string
  readonly kind: FigureWordKind
  /** scale, suffix: what it multiplies by; group-number: how many; part: which part of one. */
  readonly value?: number
}

/** What a word tells of the number beside it. */
export type FigureWordKind =
  /** een, a: before a large number. */
  | 'article'
  /** de, the. */
  | 'definite'
  /** stands between the parts of a number: honderd EN een. */
  | 'joiner'
  /** a large number or a dozen, written apart: miljoen, mln. */
  | 'scale'
  /** the same, glued to digits: bn. */
  | 'suffix'
  /** one that is so only behind a currency: m. */
  | 'suffix-of-money'
  /** a noun that is a number: tiental, drietal. */
  | 'group-number'
  /** a quantity without a value that may stand alone: tientallen. */
  | 'vague'
  /** one that needs a noun: enkele. */
  | 'vague-determiner'
  /** helft, derde. */
  | 'part'
  /** a lower bound before a number: meer dan, minstens. */
  | 'low'
  /** an upper bound before a number: hooguit. */
  | 'high'
  /** before a number that is not exact: ongeveer. */
  | 'about'
  /** a preposition that bounds a subject or an object only, from below: over, above. */
  | 'low-of-argument'
  /** the same, from above: tot, under. */
  | 'high-of-argument'
  /** the same, not exact: rond, around. */
  | 'about-of-argument'
  /** a lower bound behind a number: of meer. */
  | 'low-behind'
  /** an upper bound behind a number: of minder. */
  | 'high-behind'
  /** behind a number that is not exact: or so. */
  | 'about-behind'
  /** stands between two numbers: tot, of, à. */
  | 'range'
  /** opens a range: TUSSEN drie en vijf. */
  | 'range-opener'
  /** its joint: tussen drie EN vijf. */
  | 'range-and'
  /** opens what is a change and no range: VAN drie tot vijf. */
  | 'change-opener'
  /** stands between a part and its whole: een OP DE vijf. */
  | 'rate'
  /** van, of. */
  | 'partitive'
  /** a pronoun for people behind it: drie van HEN. */
  | 'people'
  /** before a number of those named before: VAN WIE drie. */
  | 'of-whom'
  /** procent, %. */
  | 'percent'
  /** euro, $. */
  | 'currency'
  /** what else is measured in: kilometer, ton. */
  | 'unit'
  /** a noun, by lemma, that makes a time and no figure: dag. */
  | 'duration'
  /** one that tells how often: keer. */
  | 'frequency'
  /** one that is not counted: kant, voorbeeld. */
  | 'uncounted'
  /** a noun before a number that names: artikel 5. */
  | 'label'
  /** a noun of addresses. */
  | 'street'
  /** a phrase with a number word that counts nothing: geen enkele. */
  | 'idiom'
  /** a noun for a number: dodental. */
  | 'tally'
  /** one that says what it counts behind it: het aantal ARRESTATIES, the number of ARRESTS. */
  | 'tally-of'
  /** what befalls people: dood, gewond. */
  | 'victim'
