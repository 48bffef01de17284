import { figuresContract } from '@volgens/reading/figures-contract'
import { dutch } from './index.ts'

const small =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')

/** 21 → eenentwintig, 32 → tweeëndertig: the ones first. */
function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const ten = tens[Math.floor(value / 10) - 2] ?? ''
  const one = small[value % 10] ?? ''
  if (value % 10 === 0) return ten
  return `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`
}

/** In one word, however long: 245 006 → tweehonderdvijfenveertigduizendzes. */
function compose(value: number): string {
  if (value < 100) return belowHundred(value)
  if (value === 1_000_000) return 'miljoen'
  const [power, name] = value < 1000 ? [100, 'honderd'] : [1000, 'duizend']
  const [times, rest] = [Math.floor(value / power), value % power]
  return `${times === 1 ? '' : inWords(times)}${name}${rest === 0 ? '' : inWords(rest)}`
}

const composed = new Map<number, string>()

/** The parts below a thousand are wanted a thousand times each. */
function inWords(value: number): string {
  const word = composed.get(value) ?? compose(value)
  if (value < 1000) composed.set(value, word)
  return word
}

figuresContract(dutch, new URL('../cases/figures.tsv', import.meta.url), {
  upTo: 1_000_000,
  word: inWords,
})
