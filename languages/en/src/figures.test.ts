import { figuresContract } from '@volgens/reading/figures-contract'
import { english } from './index.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** English writes more than this as several words; those are in cases/figures.tsv. */
function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const ten = tens[Math.floor(value / 10) - 2] ?? ''
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10] ?? ''}`
}

figuresContract(english, new URL('../cases/figures.tsv', import.meta.url), {
  upTo: 99,
  word: belowHundred,
})
