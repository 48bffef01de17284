/** What a closed-class word does for the rules. */
export type GrammarWordKind =
  /** dat, that. */
  | 'complementiser'
  /** of, whether, wie, who: opens a question. */
  | 'question'
  /** niet, geen, not. */
  | 'negator'
  /** stands for content that stands elsewhere: Dat zei X, zo zei X. */
  | 'anaphor'
  /** an auxiliary that reports by itself: zou. */
  | 'reportative'
  /** the auxiliaries of the perfect: hebben, zijn, worden. */
  | 'perfect'
  /** kunnen, moeten. */
  | 'modal'
  /** makes a reportative auxiliary a conditional: als, indien, liever. */
  | 'condition'
  /** does the same at the head of a sentence: dan zou, met meer geld zou. */
  | 'hypothesis'
  /** a verb that reports by itself what its infinitive tells: schijnt … te zijn. */
  | 'hearsay'
  /** a preposition between a noun and its owner: van, by. */
  | 'owner'
  /** makes an account the subject’s: eigen, own. */
  | 'own'
  /** a preposition before a text that says something: in het rapport wordt gesteld. */
  | 'carrier'
  /** a verb that takes a noun of saying for its object: a claim that he made. */
  | 'light'
  /** one of those whose subject gets it: krijgt kritiek. */
  | 'receiving'
  /** maar, but. */
  | 'contrast'
  /** opens an aside: zoals X zei, as X put it. */
  | 'as'
  /** a verb that puts into words in such an aside. */
  | 'phrasing'
  /** its object there: as X put it. */
  | 'empty-object'
  /** stands before a colon and is no speaker: kortom, oftewel. */
  | 'colon-opener'
  /** a preposition before whom one speaks to: tegen, to. */
  | 'addressee'
  /** opens what was left out: zonder. */
  | 'lacking'
