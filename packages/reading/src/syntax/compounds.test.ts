import { expect, test } from 'vitest'
import { type CompoundTables, splitCompound } from './compounds.ts'

const tables: CompoundTables = {
  modifiers: new Map([
    ['rijks', 'rijk'],
    ['vrouwen', 'vrouw'],
    ['ploeg', 'ploeg'],
  ]),
  heads: new Set(['monument', 'ploeg', 'wagen']),
  particles: new Set(['aan', 'terug', 'in']),
  lemmas: new Set(['kondigen', 'opleiding', 'leider', 'belofte', 'niveau', 'oranje']),
}

test.each([
  ['rijksmonument', 'NOUN', 2, 'rijk_monument'],
  ['vrouwenploeg', 'NOUN', 2, 'vrouw_ploeg'],
  ['opleidingsploeg', 'NOUN', 2, 'opleiding_ploeg'],
  ['ploegleiderswagen', 'NOUN', 3, 'ploeg_leider_wagen'],
  ['Oranje-belofte', 'NOUN', 2, 'Oranje_belofte'],
  ['aankondigen', 'VERB', 2, 'aan_kondigen'],
  ['terugdeinzen', 'VERB', 2, 'terug_deinzen'],
])('takes %s (%s, %i parts) apart as %s', (lemma, upos, parts, expected) => {
  expect(splitCompound(lemma, upos, parts, tables)).toBe(expected)
})

test.each([
  ['xyzabc', 'NOUN'],
  ['verzinnen', 'VERB'],
])('leaves %s whole: no part of it is known', (lemma, upos) => {
  expect(splitCompound(lemma, upos, 2, tables)).toBe(lemma)
})
