import { languageContract } from '@volgens/reading/contract'
import { english } from './index.ts'

const small = [
  'zero one two three four five six seven eight nine ten',
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
const tens = ' ,,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',')
const ranks: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** "21" → twenty-one, and twentyone for those who leave the hyphen out. */
function cardinals(value: number): string[] {
  if (value === 100) return ['hundred']
  if (value < 20) return [small[value] ?? '']
  const ten = tens[Math.floor(value / 10)] ?? ''
  const rest = small[value % 10] ?? ''
  return value % 10 === 0 ? [ten] : [`${ten}-${rest}`, `${ten}${rest}`]
}

/** The last word takes the ending: twenty-first, thirtieth. */
function rank(cardinal: string): string {
  const last = small.find((word) => word in ranks && cardinal.endsWith(word))
  if (last !== undefined) return cardinal.slice(0, -last.length) + (ranks[last] ?? '')
  return cardinal.endsWith('y') ? `${cardinal.slice(0, -1)}ieth` : `${cardinal}th`
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function inDigits(value: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
  return `${value}${value > 10 && value < 20 ? 'th' : ending}`
}

languageContract(
  english,
  {
    cardinals: (value) => [
      ...cardinals(value),
      ...(value === 0 ? ['nought'] : []),
      ...(value === 12 ? ['dozen'] : []),
    ],
    ordinals: (value) => [...cardinals(value).map(rank), inDigits(value)],
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  },
  {
    own: new URL('../lexicon/', import.meta.url),
    template: new URL('../../template/lexicon/', import.meta.url),
  },
)
