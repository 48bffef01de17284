/** One reason to take a number for a figure. */
export interface FigureRule {
  /** What a figure's `rule` names. */
  readonly id: string
  /** Why a figure is there, in words. */
  readonly because: string
  readonly example: string
  /** Looks alike and must not be read by this rule. */
  readonly counterExample: string
}

/**
 * Every rule, in the order in which they are tried; the first that takes a quantity keeps it.
 *
 * `too-large` and `vague` stand in the place of the rule that read the words: the figure is there, its value is not.
 * Each language has cases in languages/<code>/cases/figures.tsv.
 */
export const FIGURE_RULES: readonly FigureRule[] = [
  {
    id: 'percentage',
    because: 'a percent sign or word stands behind the number',
    example: 'De prijzen stegen met 4,5 procent.',
    counterExample: 'Zij is voor honderd procent zeker van haar zaak.',
  },
  {
    id: 'money',
    because: 'a currency stands before or behind the number',
    example: 'Het fonds krijgt € 750.000.',
    counterExample: 'De euro is er sinds 2002.',
  },
  {
    id: 'share',
    because: 'a part is told of something',
    example: 'De helft van de inwoners is vertrokken.',
    counterExample: 'De tweede helft van de wedstrijd was beter.',
  },
  {
    id: 'of-group',
    because: 'the number is of a group that is named or was named before',
    example: 'Drie van hen liggen in het ziekenhuis.',
    counterExample: 'Een van de ministers stapte op.',
  },
  {
    id: 'counted',
    because: 'a noun behind the number is counted or measured',
    example: 'De vijf ministers kwamen bijeen.',
    counterExample: 'De staking duurde drie dagen.',
  },
  {
    id: 'vague',
    because: 'the words tell that there are several, not how many',
    example: 'Tientallen woningen staan onder water.',
    counterExample: 'De storing duurde enkele uren.',
  },
  {
    id: 'tally',
    because: 'the number is said of a tally',
    example: 'Het dodental is gestegen naar 87.',
    counterExample: 'Het aantal gewonden is in 2019 niet geteld.',
  },
  {
    id: 'victims',
    because: 'what befell people stands beside the number',
    example: 'Twintig raakten gewond.',
    counterExample: 'Hij werd in 1944 gedood.',
  },
  {
    id: 'bounded',
    because: 'a number with a bound is a subject or an object',
    example: 'Meer dan 200 sloegen alarm.',
    counterExample: 'Om ongeveer tien uur sloegen ze alarm.',
  },
  {
    id: 'too-large',
    because: 'the number cannot be held exactly, so that no value is given',
    example: 'Het land bezit 9007199254740993 bankbiljetten.',
    counterExample: 'Het land bezit 9007 bankbiljetten.',
  },
]
