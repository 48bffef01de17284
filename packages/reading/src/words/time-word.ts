/** A word, or words with spaces between, in an expression of time; lower case. */
export interface TimeWord {
  readonly form: string
  readonly kind: TimeWordKind
  /** What it means, by kind; `languages/template/README.md` has the list. */
  readonly value: string
}

/** What a word does in an expression of time. */
export type TimeWordKind =
  /** makes an amount inexact: bijna; with the value date a date too: ROND 5 mei. */
  | 'about'
  /** behind the day, counts from the date in focus: de dag ERNA. */
  | 'after-unit'
  /** twee weken GELEDEN. */
  | 'ago'
  /** OVER drie dagen. */
  | 'ahead'
  /** joins two times: en, of. */
  | 'and'
  /** de, het, the. */
  | 'article'
  /** a verb that tells the tense: hebben, zullen. */
  | 'auxiliary'
  /** TUSSEN mei en juli. */
  | 'between'
  /** only looks like a time: vandaag de dag. */
  | 'block'
  /** eeuw. */
  | 'century'
  /** a day counted from that of the report: gisteren. */
  | 'day'
  /** avond, morning. */
  | 'day-part'
  /** a decade in one word: nineties. */
  | 'decade'
  /** de JAREN negentig. */
  | 'decade-opener'
  /** makes a frequency of it: ELKE maandag. */
  | 'every'
  /** kerst, Pasen. */
  | 'feast'
  /** an amount in words: een paar. */
  | 'few'
  /** before a unit, counts from the date in focus: de DAAROPVOLGENDE dag. */
  | 'following'
  /** a part of so many: kwartaal, helft. */
  | 'fraction'
  /** opens a stretch: VAN maandag tot vrijdag. */
  | 'from'
  /** behind an amount, counts from the date in focus: een dag EERDER. */
  | 'from-focus'
  /** a verb or state that goes on, so that its end is ahead: verlengen, gesloten. */
  | 'lasting'
  /** a night by itself: vannacht. */
  | 'night'
  /** de nacht van vrijdag OP zaterdag. */
  | 'night-joint'
  /** begin VAN mei. */
  | 'of'
  /** the amount of one: EEN week geleden. */
  | 'one'
  /** may stand before a bare year or month: IN mei. */
  | 'opener'
  /** begin, eind, midden. */
  | 'part'
  /** the same, glued to the word behind it: mid-January. */
  | 'prefix'
  /** lente, winter. */
  | 'season'
  /** tells which of a unit: vorige, deze, komende. */
  | 'shift'
  /** does so behind it: vrijdag JONGSTLEDEN. */
  | 'shift-after'
  /** does so only before several: de LAATSTE jaren. */
  | 'shift-many'
  /** opens what goes on: SINDS maandag. */
  | 'since'
  /** may stand before a time and changes nothing: LATER die dag. */
  | 'sooner'
  /** points at the date in focus: DIE dag. */
  | 'that'
  /** the last of a stretch belongs to it: T/M 5 mei. */
  | 'through'
  /** one of a kind of time: week, jaar. */
  | 'unit'
  /** several: weken, jaren. */
  | 'units'
  /** opens an end: TOT eind mei. */
  | 'until'
  /** a weekend that the tense tells: over the weekend. */
  | 'weekend'
  /** BINNEN twee weken. */
  | 'within'
  /** het JAAR 2022. */
  | 'year-noun'
