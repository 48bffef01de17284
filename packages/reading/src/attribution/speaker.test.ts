import { expect, test } from 'vitest'
import { attribute } from './attribute.ts'
import { prepare } from './knowledge.ts'
import { SMALL_LEXICON } from './testing/small-lexicon.ts'
import { smallReport } from '../syntax/testing/small-report.ts'

const FINITE = 'VerbForm=Fin'
const RIA = 'Ria/Ria/PROPN/3/nsubj Vos/Vos/PROPN/1/flat'
const RIA_LAUGHED = `${RIA} lachte/lachen/VERB/0/root/${FINITE} ././PUNCT/3/punct`
const IT_RAINED = `Het/het/PRON/2/nsubj regende/regenen/VERB/0/root/${FINITE} ././PUNCT/2/punct`
const quoted = (first: string): string =>
  `“/“/PUNCT/4/punct ${first}/${first}/PROPN/4/nsubj is/zijn/AUX/4/aux/${FINITE} gevallen/vallen/VERB/0/root ././PUNCT/4/punct ”/”/PUNCT/4/punct`

/** The sources of the quotations without a frame, in order. */
function speakers(...sentences: readonly string[]): string[] {
  const { text, words } = smallReport(...sentences)
  const { drafts } = attribute(text, words, prepare(SMALL_LEXICON))
  const floating = drafts.filter(({ rule }) => rule === 'quote-floating')
  return floating.map(({ source }) => source.map(([a, b]) => text.text.slice(a, b)).join(' … '))
}

test('is whoever acted last, over sentences in which nobody acts', () => {
  expect(speakers(RIA_LAUGHED, IT_RAINED, quoted('Piet'))).toEqual(['Ria Vos'])
})

test('is named by the nearest mention, a pronoun too', () => {
  const fell = `${RIA} lachte/lachen/VERB/0/root/${FINITE} toen/toen/SCONJ/6/mark zij/zij/PRON/6/nsubj viel/vallen/VERB/3/advcl/${FINITE} ././PUNCT/3/punct`
  expect(speakers(fell, quoted('Piet'))).toEqual(['zij'])
})

test('is named by the last name once the full name is known', () => {
  const vos = `Vos/Vos/PROPN/2/nsubj knikte/knikken/VERB/0/root/${FINITE} ././PUNCT/2/punct`
  expect(speakers(RIA_LAUGHED, vos, quoted('Piet'))).toEqual(['Vos'])
})

test('is nobody who is named in the quotation', () => {
  const jan = `Jan/Jan/PROPN/3/nsubj Bos/Bos/PROPN/1/flat knikte/knikken/VERB/0/root/${FINITE} ././PUNCT/3/punct`
  expect(speakers(RIA_LAUGHED, jan, quoted('Bos'))).toEqual(['Ria Vos'])
})

test('is whom something happens to, where nobody acts', () => {
  const pleased = `Dat/dat/PRON/2/nsubj verheugde/verheugen/VERB/0/root/${FINITE} Ria/Ria/PROPN/2/obj Vos/Vos/PROPN/3/flat ././PUNCT/2/punct`
  expect(speakers(pleased, quoted('Piet'))).toEqual(['Ria Vos'])
})

test('goes on in the next quotation', () => {
  const again = `${IT_RAINED} Even/even/ADV/2/advmod`
  expect(speakers(RIA_LAUGHED, quoted('Piet'), again, quoted('Jan'))).toEqual([
    'Ria Vos',
    'Ria Vos',
  ])
})
