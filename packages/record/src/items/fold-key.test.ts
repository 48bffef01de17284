import { expect, test } from 'vitest'
import { foldKey } from './fold-key.ts'

const SAID = { form: 'direct', act: 'say', negated: false } as const
const LONG = 'De dijk houdt het vannacht, maar morgen weten wij pas of het water verder stijgt'

test.each([
  ['in marks and case', '“De DIJK houdt het: vannacht!”', 'de dijk houdt het vannacht'],
  ['in accents', 'één café bleef nog open', 'een cafe bleef nog open'],
  ['in where it was cut', LONG, 'De dijk houdt het vannacht, maar morgen weten wij pas of het'],
])('is the same for a quotation that differs %s', (_, a, b) => {
  expect(foldKey(a, SAID)).toBe(foldKey(b, SAID))
})

test.each([
  ['in a word', 'de dijk houdt het niet vannacht', 'de dijk houdt het vannacht'],
  ['in a number', 'de dijk houdt nog 20 uur', 'de dijk houdt nog 2.0 uur'],
  ['in a sign', 'de dijk zakte nog 3 meter', 'de dijk zakte nog -3 meter'],
  ['in a number behind its opening', `${LONG}, 3 meter`, `${LONG}, 4 meter`],
  ['in its first words', LONG, `Nee. ${LONG}`],
])('differs for a quotation that differs %s', (_, a, b) => {
  expect(foldKey(a, SAID)).not.toBe(foldKey(b, SAID))
})

test('knows what a report words by all of its words', () => {
  const indirect = { ...SAID, form: 'indirect' } as const
  expect(foldKey(LONG, indirect)).not.toBe(foldKey(`${LONG} of daalt`, indirect))
  expect(foldKey(LONG, SAID)).toBe(foldKey(`${LONG} of daalt`, SAID))
})

test('differs by act and denial, and is nothing for a few words', () => {
  const keys = [SAID, { ...SAID, act: 'think' } as const, { ...SAID, negated: true }]
  expect(new Set(keys.map((each) => foldKey(LONG, each))).size).toBe(3)
  expect(foldKey('dat klopt niet helemaal', SAID)).toBeNull()
})
