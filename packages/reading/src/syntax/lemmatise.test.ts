import { expect, test } from 'vitest'
import { parseLabels } from './labels.ts'
import { lemmatise, withParticles } from './lemmatise.ts'

const labels = parseLabels(
  JSON.stringify({
    format: 'volgens.syntax/1',
    name: 'test',
    upos: ['NOUN', 'VERB'],
    feats: [''],
    deprel: ['root'],
    scripts: ['L 0: g0 0:', 'L 0: g0 2:', 'L 0: g0 2:en', 'K 0: g0 0:'],
    words: ['', '\ufffd'],
    chars: ['', '\ufffd'],
    dictionary: {
      NOUN: [
        'verzekeringsmaatschappijen\tverzekering_maatschappij',
        'rondje\trond\tronde',
        'wagen',
      ],
      VERB: ['kondigde\tkondigen', 'aangekondigd\taan_kondigen'],
    },
    modifiers: ['rijks\trijk'],
    heads: ['monument'],
    particles: ['aan', 'in'],
  }),
)
const [asIs, cutTwo, cutEn] = [0, 1, 2]
const [whole, compound] = [
  [0.9, 0.1, 0],
  [0.1, 0.9, 0],
]

test.each([
  ['kondigde', 'VERB', cutTwo, whole, 'kondigen', 'kondigen'],
  ['Aangekondigd', 'VERB', asIs, whole, 'aankondigen', 'aan_kondigen'],
  [
    'Verzekeringsmaatschappijen',
    'NOUN',
    cutTwo,
    compound,
    'verzekeringsmaatschappij',
    'verzekering_maatschappij',
  ],
  ['wagen', 'NOUN', cutTwo, whole, 'wagen', 'wagen'],
])('looks %s (%s) up', (form, upos, script, splits, lemma, treebankLemma) => {
  expect(lemmatise(form, upos, { script, splits }, labels)).toEqual({ lemma, treebankLemma })
})

test.each([
  ['rijksmonument', 'NOUN', asIs, compound, 'rijksmonument', 'rijk_monument'],
  ['rijksmonument', 'NOUN', asIs, whole, 'rijksmonument', 'rijksmonument'],
  ['meldde', 'VERB', cutEn, whole, 'melden', 'melden'],
  ['Oslo', 'NOUN', 3, whole, 'Oslo', 'Oslo'],
  ['x', 'NOUN', cutTwo, whole, 'x', 'x'],
])('makes the lemma of %s, not seen', (form, upos, script, splits, lemma, treebankLemma) => {
  expect(lemmatise(form, upos, { script, splits }, labels)).toEqual({ lemma, treebankLemma })
})

test('of several lemmas takes the one that the model makes', () => {
  expect(lemmatise('rondje', 'NOUN', { script: cutTwo, splits: whole }, labels).lemma).toBe('rond')
  expect(lemmatise('rondje', 'NOUN', { script: asIs, splits: whole }, labels).lemma).toBe('rond')
})

test('gives a verb its particle back, once', () => {
  const kondigen = { lemma: 'kondigen', treebankLemma: 'kondigen' }
  const aankondigen = { lemma: 'aankondigen', treebankLemma: 'aan_kondigen' }
  expect(withParticles(kondigen, ['aan'], labels)).toEqual(aankondigen)
  expect(withParticles(aankondigen, ['Aan'], labels)).toEqual(aankondigen)
  expect(withParticles(kondigen, ['up'], labels)).toEqual(kondigen)
})
