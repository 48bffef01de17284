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
  /** Why a time is there, in words. */
  readonly because: string
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
    because: 'the words name two times with one joint between them',
    example: 'van maandag tot vrijdag',
    counterExample: 'van 3 tot 5 meter',
  },
  {
    id: 'day-range',
    phrase: dayRange,
    because: 'two days of one month stand with a joint between them',
    example: '11 tot en met 29 juli',
    counterExample: '11 tot 29 doden',
  },
  {
    id: 'night-between',
    phrase: nightBetween,
    because: 'the night between two days is named',
    example: 'de nacht van vrijdag op zaterdag',
    counterExample: 'de nacht van de poëzie',
  },
  {
    id: 'since',
    phrase: since,
    because: 'a word for “since” stands before a time',
    example: 'sinds maandag',
    counterExample: 'sinds de brand',
  },
  {
    id: 'until',
    phrase: until,
    because: 'a word for “until” stands before a time',
    example: 'tot eind mei',
    counterExample: 'tot vijf doden',
  },
  {
    id: 'about',
    phrase: about,
    because: 'a word for “about” stands before a time',
    example: 'rond 5 mei',
    counterExample: 'rond de tafel',
  },
  {
    id: 'part',
    phrase: part,
    because: 'a word for a part (begin, end, middle) stands before a time',
    example: 'begin 2022',
    counterExample: 'het begin van de brug',
  },
  {
    id: 'fraction',
    phrase: fraction,
    because: 'a quarter, third or half of a stretch of time is named',
    example: 'het tweede kwartaal van 2022',
    counterExample: 'de eerste helft van de wedstrijd',
  },
  {
    id: 'day-month',
    phrase: dayMonth,
    because: 'a day stands before the name of a month',
    example: '7 januari 2022',
    counterExample: '7 januariërs',
  },
  {
    id: 'month-day',
    phrase: monthDayYear,
    because: 'a day stands behind the name of a month',
    example: 'January 7, 2022',
    counterExample: 'July 40',
  },
  {
    id: 'digits',
    phrase: digits,
    because: 'the digits are a date',
    example: '07-01-2022',
    counterExample: '3-5',
  },
  {
    id: 'month-in',
    phrase: monthIn,
    because: 'a month stands with words that tell its year (last, of this year)',
    example: 'mei vorig jaar',
    counterExample: 'mei of vorig jaar',
  },
  {
    id: 'month-year',
    phrase: monthYear,
    because: 'a year stands behind the name of a month',
    example: 'januari 2022',
    counterExample: 'Januari 20 punten',
  },
  {
    id: 'decade',
    phrase: decade,
    because: 'a decade is named',
    example: 'de jaren negentig',
    counterExample: 'de jaren van onrust',
  },
  {
    id: 'century',
    phrase: century,
    because: 'a century is named',
    example: 'de negentiende eeuw',
    counterExample: 'de tweede eeuwwisseling',
  },
  {
    id: 'year-range',
    phrase: yearRange,
    because: 'two years stand with a dash or stroke between them',
    example: '2014-2018',
    counterExample: '2500-3000 betogers',
  },
  {
    id: 'named-year',
    phrase: namedYear,
    because: 'a noun for a year stands before the number',
    example: 'het jaar 2022',
    counterExample: 'het jaar van de tijger',
  },
  {
    id: 'season',
    phrase: season,
    because: 'a season is named with its year or its place beside now',
    example: 'de zomer van 2021',
    counterExample: 'de zomer is warm',
  },
  {
    id: 'weekday',
    phrase: weekdayTerm,
    because: 'a weekday is named',
    example: 'afgelopen vrijdag',
    counterExample: 'elke vrijdag',
  },
  {
    id: 'deictic',
    phrase: deictic,
    because: 'the word tells the day as seen from the day of the report',
    example: 'gisteravond',
    counterExample: 'vandaag de dag',
  },
  {
    id: 'night',
    phrase: night,
    because: 'the word tells the night as seen from the day of the report',
    example: 'vannacht',
    counterExample: 'de nacht is lang',
  },
  {
    id: 'unit',
    phrase: unitTerm,
    because: 'a day, week, month or year is told by its place beside another (last, this, next)',
    example: 'vorige week',
    counterExample: 'elke week',
  },
  {
    id: 'weekend',
    phrase: weekend,
    because: 'a weekend is told as seen from the day of the report',
    example: 'over the weekend',
    counterExample: 'the weekend was quiet',
  },
  {
    id: 'rolling',
    phrase: rolling,
    because: 'the words tell the days, weeks, months or years up to now or from now on',
    example: 'de afgelopen dagen',
    counterExample: 'drie dagen lang',
  },
  {
    id: 'ago',
    phrase: ago,
    because: 'the words tell how long ago',
    example: 'twee weken geleden',
    counterExample: 'jaren geleden',
  },
  {
    id: 'within',
    phrase: within,
    because: 'the words tell within how long',
    example: 'binnen twee weken',
    counterExample: 'binnen de muren',
  },
  {
    id: 'ahead',
    phrase: ahead,
    because: 'the words tell after how long from now',
    example: 'over drie dagen',
    counterExample: 'het duurde drie dagen',
  },
  {
    id: 'from-focus',
    phrase: fromFocus,
    because: 'the words count from the time told last',
    example: 'een dag eerder',
    counterExample: 'een dag na de brand',
  },
  {
    id: 'same',
    phrase: same,
    because: 'the words point back at the time told last',
    example: 'later die dag',
    counterExample: 'de dag',
  },
  {
    id: 'feast',
    phrase: feast,
    because: 'a feast with a date of its own is named',
    example: 'eerste kerstdag',
    counterExample: 'de kerstboom',
  },
  {
    id: 'month',
    phrase: bareMonth,
    because: 'the name of a month stands where a date does',
    example: 'in januari',
    counterExample: 'Theresa May',
    opened: true,
  },
  {
    id: 'year',
    phrase: bareYear,
    because: 'a number that can be a year stands where a date does',
    example: 'in 1996',
    counterExample: 'in 2000 huizen',
    opened: true,
  },
]
