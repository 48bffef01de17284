import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { affixes, charIds, hashCodePoints, normalise, shape, wordKey } from './features.ts'

interface Row {
  form: string
  normal: string
  key: string
  shape: string
  affixes: number[]
  chars: number[]
}

const file = new URL('./features.fixture.json', import.meta.url)
const fixture = JSON.parse(readFileSync(file, 'utf8')) as { chars: string; rows: Row[] }
const table = new Map(Array.from(fixture.chars, (char, i) => [char, i + 2]))

describe('features are those of training/syntax_model/features.py', () => {
  test.each(fixture.rows)('of $form', (row) => {
    const normal = normalise(row.form)
    expect(normal).toBe(row.normal)
    expect(wordKey(normal)).toBe(row.key)
    expect(shape(normal)).toBe(row.shape)
    expect(affixes(normal)).toEqual(row.affixes)
    expect(charIds(normal, table)).toEqual(row.chars)
  })
})

test('hashes as FNV-1a does', () => {
  // With seed 0 one round more than the published value for the empty text.
  expect(hashCodePoints(0, [])).toBe(Math.imul(2166136261, 16777619) >>> 0)
})

test.each(['“', '”', '„', '«', '»', ',,', "''", '‘‘'])('reads %s as a double mark', (mark) => {
  expect(normalise(mark)).toBe('"')
})
