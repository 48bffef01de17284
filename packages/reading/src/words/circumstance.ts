/**
 * A word that tells how something was said. occasion: a gathering or an act of speaking (toespraak, debat); medium: what
 * carries words (brief, interview, radio), outlet: who publishes them and can be spoken to (krant, persbureau); each with
 * -name where it is one only as a name (X, Reuters). withheld: what a report finds missing behind `zonder` (bewijs,
 * preciseren); account: what can be checked (bericht, bewering); check: to find out whether it is so (verifiëren);
 * doubt: adverbs by which a report takes its distance (ten onrechte, falsely); hearer: verbs whose object is the one
 * spoken to (vertellen, warn).
 */
export interface Circumstance {
  readonly lemma: string
  readonly kind:
    | 'occasion'
    | 'medium'
    | 'medium-name'
    | 'outlet'
    | 'outlet-name'
    | 'withheld'
    | 'account'
    | 'check'
    | 'doubt'
    | 'hearer'
  /** Before an occasion, medium or outlet: in, tijdens, op. None: an adverb (schriftelijk). */
  readonly prepositions: readonly string[]
}
