import {
  bareMonth,
  bareYear,
  century,
  dayMonth,
  decade,
  digits,
  monthDayYear,
  monthYear,
  namedYear,
  yearRange,
} from './absolute.ts'
import { about, between, fraction, nightBetween, part, since, until } from './compound.ts'
import { dayRange } from './day-range.ts'
import { ago, ahead, fromFocus, same, within } from './distance.ts'
import { deictic, night, rolling, unitTerm, weekdayTerm, weekend } from './relative.ts'
import { feast, monthIn, season } from './season.ts'
import type { Phrase } from './phrase.ts'
import type { Term } from './term.ts'

/** One way in which a text names a time. */
export interface RuleRow {
  /** What a time's `rule` names. */
  readonly id: string
  readonly phrase: Phrase<Term>
  readonly example: string
  /** Looks alike and must not be read by this rule. */
  readonly counterExample: string
  /** Only after a word that opens a date (in, sinds, of …) or after another date: the words alone mean too much. */
  readonly opened?: true
}

/** Every rule. The longest reading of the words at a place stays; of two as long, the one further up. */
export const RULES: readonly RuleRow[] = [
  {
    id: 'between',
    phrase: between,
    example: 'van maandag tot vrijdag',
    counterExample: 'van 3 tot 5 meter',
  },
  {
    id: 'day-range',
    phrase: dayRange,
    example: '11 tot en met 29 juli',
    counterExample: '11 tot 29 doden',
  },
  {
    id: 'night-between',
    phrase: nightBetween,
    example: 'de nacht van vrijdag op zaterdag',
    counterExample: 'de nacht van de poëzie',
  },
  { id: 'since', phrase: since, example: 'sinds maandag', counterExample: 'sinds de brand' },
  { id: 'until', phrase: until, example: 'tot eind mei', counterExample: 'tot vijf doden' },
  { id: 'about', phrase: about, example: 'rond 5 mei', counterExample: 'rond de tafel' },
  { id: 'part', phrase: part, example: 'begin 2022', counterExample: 'het begin van de brug' },
  {
    id: 'fraction',
    phrase: fraction,
    example: 'het tweede kwartaal van 2022',
    counterExample: 'de eerste helft van de wedstrijd',
  },
  { id: 'day-month', phrase: dayMonth, example: '7 januari 2022', counterExample: '7 januariërs' },
  {
    id: 'month-day',
    phrase: monthDayYear,
    example: 'January 7, 2022',
    counterExample: 'July 40',
  },
  { id: 'digits', phrase: digits, example: '07-01-2022', counterExample: '3-5' },
  {
    id: 'month-in',
    phrase: monthIn,
    example: 'mei vorig jaar',
    counterExample: 'mei of vorig jaar',
  },
  {
    id: 'month-year',
    phrase: monthYear,
    example: 'januari 2022',
    counterExample: 'Januari 20 punten',
  },
  {
    id: 'decade',
    phrase: decade,
    example: 'de jaren negentig',
    counterExample: 'de jaren van onrust',
  },
  {
    id: 'century',
    phrase: century,
    example: 'de negentiende eeuw',
    counterExample: 'de tweede eeuwwisseling',
  },
  {
    id: 'year-range',
    phrase: yearRange,
    example: '2014-2018',
    counterExample: '2500-3000 betogers',
  },
  {
    id: 'named-year',
    phrase: namedYear,
    example: 'het jaar 2022',
    counterExample: 'het jaar van de tijger',
  },
  {
    id: 'season',
    phrase: season,
    example: 'de zomer van 2021',
    counterExample: 'de zomer is warm',
  },
  {
    id: 'weekday',
    phrase: weekdayTerm,
    example: 'afgelopen vrijdag',
    counterExample: 'elke vrijdag',
  },
  { id: 'deictic', phrase: deictic, example: 'gisteravond', counterExample: 'vandaag de dag' },
  { id: 'night', phrase: night, example: 'vannacht', counterExample: 'de nacht is lang' },
  { id: 'unit', phrase: unitTerm, example: 'vorige week', counterExample: 'elke week' },
  {
    id: 'weekend',
    phrase: weekend,
    example: 'over the weekend',
    counterExample: 'the weekend was quiet',
  },
  {
    id: 'rolling',
    phrase: rolling,
    example: 'de afgelopen dagen',
    counterExample: 'drie dagen lang',
  },
  { id: 'ago', phrase: ago, example: 'twee weken geleden', counterExample: 'jaren geleden' },
  { id: 'within', phrase: within, example: 'binnen twee weken', counterExample: 'binnen de muren' },
  {
    id: 'ahead',
    phrase: ahead,
    example: 'over drie dagen',
    counterExample: 'het duurde drie dagen',
  },
  {
    id: 'from-focus',
    phrase: fromFocus,
    example: 'een dag eerder',
    counterExample: 'een dag na de brand',
  },
  { id: 'same', phrase: same, example: 'later die dag', counterExample: 'de dag' },
  { id: 'feast', phrase: feast, example: 'eerste kerstdag', counterExample: 'de kerstboom' },
  {
    id: 'month',
    phrase: bareMonth,
    example: 'in januari',
    counterExample: 'Theresa May',
    opened: true,
  },
  {
    id: 'year',
    phrase: bareYear,
    example: 'in 1996',
    counterExample: 'in 2000 huizen',
    opened: true,
  },
]
