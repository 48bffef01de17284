/** A word that tells how something was said. */
export interface Circumstance {
  readonly lemma: string
  readonly kind:
    /** a gathering or an act of speaking: toespraak, debat. */
    | 'occasion'
    /** what carries words: brief, interview, radio. */
    | 'medium'
    /** one that is so only as a name: X. */
    | 'medium-name'
    /** who publishes words and can be spoken to: krant, persbureau. */
    | 'outlet'
    /** one that is so only as a name: Reuters. */
    | 'outlet-name'
    /** what a report finds missing behind `zonder`: bewijs, preciseren. */
    | 'withheld'
    /** what can be checked: bericht, bewering. */
    | 'account'
    /** to find out whether it is so: verifiëren. */
    | 'check'
    /** an adverb by which a report takes its distance: ten onrechte, falsely. */
    | 'doubt'
    /** a verb whose object is the one spoken to: vertellen, warn. */
    | 'hearer'
  /** Before an occasion, medium or outlet: in, tijdens, op. None: an adverb (schriftelijk). */
  readonly prepositions: readonly string[]
}
