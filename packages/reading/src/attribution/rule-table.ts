/** One way in which a report gives words to a voice. */
export interface RuleRow {
  /** What a statement's `rule` names; `-passive` may follow where the cue is in the passive. */
  readonly id: string
  /**
   * Rules of a family read the same kind of content: one that was seen rarely is taken for as sure as its family.
   * word: a phrase attributes by itself; beside: the clause stands beside its cue.
   */
  readonly family: 'quotation' | 'lone-quotation' | 'clause' | 'phrase' | 'beside' | 'word'
  /** Why a statement is there, in words: "the verb has a clause that tells what was said". */
  readonly because: string
  /** {S source} and {C content} marked; read by the test of each language from its own cases. */
  readonly example: string
  /** Looks alike and must not be read by this rule. */
  readonly counterExample: string
}

/**
 * Every rule, the surest first: where two read the same words, the one further up stays.
 *
 * Marks are surer than trees; a complement is surer than what stands beside the verb; a word that attributes by
 * itself (volgens) is surer than a noun, a noun than an auxiliary. Each language has cases for each row in
 * languages/<code>/cases/rules.tsv.
 */
export const RULES: readonly RuleRow[] = [
  {
    id: 'quote-trailing',
    family: 'quotation',
    because: 'the quotation is followed by a word that names its voice',
    example: '{C “Het zwembad gaat open”}, aldus {S de burgemeester}.',
    counterExample: 'Hij las ‘De brug’, aldus een boek.',
  },
  {
    id: 'quote-verb',
    family: 'quotation',
    because: 'the quotation stands beside a verb of saying',
    example: '{C “Het zwembad gaat open”}, zei {S de burgemeester}.',
    counterExample: 'De “vredesmacht” vertrok, zei hij.',
  },
  {
    id: 'quote-colon',
    family: 'quotation',
    because: 'the quotation follows a name and a colon',
    example: '{S Jansen}: {C “We gaan door.”}',
    counterExample: 'Kortom: “We gaan door.”',
  },
  {
    id: 'anaphor',
    family: 'word',
    because: 'a word (dat, that) at the head of the sentence stands for the sentence before',
    example: '{C Het zwembad gaat open.} {C Dat} zei {S de burgemeester} maandag.',
    counterExample: 'Het zwembad gaat open. Dat zag de burgemeester graag.',
  },
  {
    id: 'evidence',
    family: 'clause',
    because: 'a verb tells what stands in a text or what it shows',
    example: 'Uit {S het onderzoek} blijkt {C dat de brug veilig is}.',
    counterExample: 'In het park staat een beeld dat van brons is.',
  },
  {
    id: 'verb-clause',
    family: 'clause',
    because: 'a verb of saying, thinking or wishing has a clause that tells what',
    example: '{S De burgemeester} zegt {C dat het zwembad opengaat}.',
    counterExample: 'Zij merkt dat de soep koud is.',
  },
  {
    id: 'verb-question',
    family: 'clause',
    because: 'a verb of asking or knowing has a question below it',
    example: '{S De Kamer} vraagt {C of de cijfers kloppen}.',
    counterExample: 'Hij keek of de bus kwam.',
  },
  {
    id: 'verb-infinitive',
    family: 'clause',
    because: 'a verb of saying, thinking or wishing has an infinitive that tells what',
    example: '{S De vakbond} belooft {C door te gaan}.',
    counterExample: 'De winnaar gaat morgen vertrekken.',
  },
  {
    id: 'verb-naming',
    family: 'phrase',
    because: 'a verb of judging or naming says what something is',
    example: '{S Critici} vinden {C het plan te duur}.',
    counterExample: 'Zij vonden de sleutel in de tuin.',
  },
  {
    id: 'anonymous-word',
    family: 'word',
    because: 'a phrase says that it is told, not by whom',
    example: 'Naar verluidt {C treedt de directeur af}.',
    counterExample: 'Naar school fietst de directeur.',
  },
  {
    id: 'as-clause',
    family: 'word',
    because: 'an aside with zoals or as tells who says the clause',
    example: '{C Het zwembad is}, zoals {S de burgemeester} zei, {C veilig}.',
    counterExample: 'De brug is, zoals verwacht, dicht.',
  },
  {
    id: 'verb-parenthetical',
    family: 'beside',
    because: 'a verb of saying stands beside the clause',
    example: '{C Het zwembad gaat open}, zei {S de burgemeester}.',
    counterExample: 'Hij vertrok, zij zei niets.',
  },
  {
    id: 'verb-colon',
    family: 'beside',
    because: 'a verb of saying is followed by a colon',
    example: '{S Hij} zegt: {C het lukt niet}.',
    counterExample: 'Hij kocht drie dingen: brood, kaas en wijn.',
  },
  {
    id: 'name-colon',
    family: 'beside',
    because: 'the clause follows a name and a colon',
    example: '{S Jansen}: {C we gaan door}.',
    counterExample: 'Kortom: we gaan door.',
  },
  {
    id: 'source-phrase',
    family: 'word',
    because: 'a phrase names whose account the clause is',
    example: 'Volgens {S de politie} {C raakten vier mensen gewond}.',
    counterExample: 'De taart is gebakken volgens een oud recept.',
  },
  {
    id: 'trailing-source',
    family: 'word',
    because: 'the clause is followed by a word that names its voice',
    example: '{C Het zwembad gaat open}, aldus {S een woordvoerder}.',
    counterExample: 'Hij deed aldus zijn plicht.',
  },
  {
    id: 'own-account',
    family: 'word',
    because: 'a phrase says that it is the subject’s own account',
    example: '{S De man} {C was} naar eigen zeggen {C thuis}.',
    counterExample: 'De man was op eigen kracht thuis.',
  },
  {
    id: 'verb-charge',
    family: 'phrase',
    because: 'a verb of blaming or thanking has the party and what it is blamed or thanked for',
    example: '{S De buren} beschuldigen {C de fabriek van nalatigheid}.',
    counterExample: 'De buren voorzien de fabriek van stroom.',
  },
  {
    id: 'verb-prepositional',
    family: 'phrase',
    because: 'a verb of saying, thinking or wishing has a phrase that tells what',
    example: '{S De bond} pleit {C voor hogere lonen}.',
    counterExample: 'De trein wacht op vertrek.',
  },
  {
    id: 'verb-relative',
    family: 'phrase',
    because: 'a relative clause tells who says, thinks or wishes what its noun names',
    example: '{C Een dialoog}, waarvoor {S de bond} heeft gepleit, komt er niet.',
    counterExample: 'Een zaal, waarvoor de bond heeft betaald, is te klein.',
  },
  {
    id: 'noun-clause',
    family: 'clause',
    because: 'a noun of saying, thinking or wishing has a clause that tells what',
    example: 'De bewering van {S het ministerie} {C dat de cijfers kloppen}, is onjuist.',
    counterExample: 'De dag dat het regende, is voorbij.',
  },
  {
    id: 'verb-object',
    family: 'phrase',
    because: 'a verb of saying, thinking or wishing has an object that tells what',
    example: '{S De vakbond} eist {C opheldering}.',
    counterExample: 'De vakbond huurt een zaal.',
  },
  {
    id: 'noun-prepositional',
    family: 'phrase',
    because: 'a noun of saying, thinking or wishing has a phrase that tells what',
    example: 'De kritiek van {S de oppositie} {C op het plan} houdt aan.',
    counterExample: 'De deur van het huis op de hoek is groen.',
  },
  {
    id: 'quote-behind-colon',
    family: 'lone-quotation',
    because: 'the quotation follows a colon; its voice is the nearest one',
    example: '{S De trainer} bleef kalm: {C “We hebben alles gegeven.”}',
    counterExample: 'De trainer las een boek: “De brug”.',
  },
  {
    id: 'quote-floating',
    family: 'lone-quotation',
    because: 'the quotation stands alone; its voice is the nearest one',
    example: '{S Jansen} was boos. {C “Dit kan echt niet.”}',
    counterExample: 'Jansen las “De brug”.',
  },
  {
    id: 'reportative-auxiliary',
    family: 'word',
    because: 'the auxiliary tells what is said, not by whom',
    example: '{C De verdachte} zou {C maandenlang wapens hebben verzameld}.',
    counterExample: 'Als hij had gebeld, zou zij zijn gekomen.',
  },
]
