/** One way in which a report shows that somebody calls somebody or something by a name of their own. */
interface NamingRule {
  /** What a naming's `rule` names. */
  readonly id: string
  /** Why a naming is there, in words. */
  readonly because: string
  /** {N namer}, {O named} and {L label} marked; each language has its own in cases/namings.tsv. */
  readonly example: string
  /** Looks alike and is no naming. */
  readonly counterExample: string
}

/** Every rule, the surest first: where two read the same label, the one further up stays; labels are what is left. */
export const NAMING_RULES: readonly NamingRule[] = [
  {
    id: 'naming-verb',
    because: 'a verb of naming has the one named and the label',
    example: '{N Hij} noemde {O de betogers} {L bandieten}.',
    counterExample: 'Hij noemde geen namen.',
  },
  {
    id: 'naming-as',
    because: 'a verb of naming has the one named, and the label behind a preposition',
    example: '{N De minister} bestempelde {O de actie} als {L onwettig}.',
    counterExample: 'Hij werkt als kok.',
  },
  {
    id: 'naming-passive',
    because: 'a verb of naming in the passive: the subject is named, by whom may be left out',
    example: '{O De groep} wordt door {N Ankara} als {L terreurorganisatie} gezien.',
    counterExample: 'De dader werd gezien bij de brug.',
  },
  {
    id: 'naming-mention',
    because: 'a verb of saying has the label behind a preposition and nothing named',
    example: '{N De directeur} spreekt van {L een misverstand}.',
    counterExample: 'De directeur spreekt van de kansel.',
  },
  {
    id: 'naming-nickname',
    because: 'words that bring a nickname stand before the marks',
    example: '{O De leider}, bijgenaamd {L ‘de Slager’}, vluchtte.',
    counterExample: 'De leider, geboren in ‘de Slager’, vluchtte.',
  },
  {
    id: 'naming-by-act',
    because: 'a verb of blaming says what the one blamed is said to be',
    example: '{N He} accused {O the mayor} of being {L a liar}.',
    counterExample: 'He accused the mayor of being late.',
  },
  {
    id: 'naming-predicate',
    because: 'a clause in somebody’s statement says that a party is a label that judges',
    example: 'Volgens {N de president} zijn {O het} {L terroristen}.',
    counterExample: 'Volgens de politie zijn het broers.',
  },
  {
    id: 'naming-inside',
    because:
      'a noun in somebody’s statement, one that judges or that they call somebody elsewhere, where the narrator uses another',
    example: 'De betogers bleven. “{L De bandieten} gaan eraan”, zei {N de generaal}.',
    counterExample: 'De bandieten bleven. “De bandieten gaan eraan”, zei de generaal.',
  },
  {
    id: 'naming-so-called',
    because: 'the narrator keeps a label at a distance with a word',
    example: '{L De zogenaamde vrijwilligers} trokken verder.',
    counterExample: 'De echte vrijwilligers trokken verder.',
  },
  {
    id: 'naming-quoted',
    because: 'the narrator keeps a label at a distance with marks',
    example: 'Zij horen bij een {L ‘vredesmacht’} van buurlanden.',
    counterExample: 'Zij lezen het boek ‘Vredesmacht’.',
  },
  {
    id: 'label-plain',
    because: 'a noun that takes sides stands in the report’s own words, or in words that it quotes',
    example: '{L Relschoppers} trokken naar het plein.',
    counterExample: 'De politie zegt dat relschoppers naar het plein trokken.',
  },
]
