import { expect, test } from 'vitest'
import { RULE_IDS, reasonFor } from './rule-reason.ts'

test('has one reason for each rule, whatever the layer', () => {
  expect(RULE_IDS.filter((id, i) => RULE_IDS.indexOf(id) !== i)).toEqual([])
  const spoken = /^[a-z][^.{}]+$/
  expect(RULE_IDS.filter((id) => !spoken.test(reasonFor(id)?.because ?? ''))).toEqual([])
})

test.each([
  ['money', 'money', false],
  ['verb-clause', 'verb-clause', false],
  ['verb-clause-passive', 'verb-clause', true],
  ['verb-passive', 'verb-passive', false],
])('finds the row of %s', (rule, id, passive) => {
  expect(reasonFor(rule)).toMatchObject({ id, passive })
})

test('shows an example without its marks', () => {
  expect(reasonFor('verb-object')?.example).toBe('De vakbond eist opheldering.')
})

test('has none for a rule that it does not know', () => {
  expect([reasonFor('nosuch'), reasonFor('-passive')]).toEqual([undefined, undefined])
})
