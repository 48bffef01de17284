import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKeys, sameName } from './name-key.ts'

interface Row {
  readonly id: string
  readonly spellings: readonly string[]
}

const rows = readFileSync(new URL('testing/names.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const cells = line.split('\t')
    return { id: cells[1] ?? '', spellings: [...new Set(cells.filter((cell) => cell !== ''))] }
  })

/** By the hash of the English spelling, so that a row never changes sides. */
const isHeldOut = ({ id }: Row): boolean =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1

/** The spellings of other rows that share a key: no others can meet. */
function strangers(name: string, others: readonly Row[]): string[] {
  const keys = new Set(keysOf(name))
  return others.flatMap(({ spellings }) =>
    spellings.filter((spelling) => keysOf(spelling).some((key) => keys.has(key))),
  )
}

const kept = new Map<string, string[]>()

function keysOf(name: string): string[] {
  const keys = kept.get(name) ?? nameKeys(name)
  kept.set(name, keys)
  return keys
}

/**
 * Over pairs of spellings: right is a pair of one row that meets, wrong a pair of two rows that meets. A spelling
 * that two rows share is left out of the wrong pairs: no key can part it.
 */
function scorePairs(part: readonly Row[]): { right: number; wrong: string[]; missed: string[] } {
  const found = { right: 0, wrong: [] as string[], missed: [] as string[] }
  part.forEach((row, i) => {
    for (const [k, a] of row.spellings.entries()) {
      for (const b of row.spellings.slice(k + 1)) {
        if (sameName(a, b)) found.right++
        else found.missed.push(`${a} | ${b}`)
      }
      for (const b of strangers(a, part.slice(i + 1))) {
        if (a !== b && sameName(a, b)) found.wrong.push(`${a} | ${b}`)
      }
    }
  })
  return found
}

describe('names in five spellings', () => {
  test('the table has at least 300 names, about half of them held out', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300)
    expect(rows.filter(isHeldOut).length / rows.length).toBeCloseTo(0.5, 1)
  })

  test.each([
    { half: 'the half the rules were written on', held: false, precision: 0.99, recall: 0.9 },
    { half: 'the half set aside', held: true, precision: 0.99, recall: 0.89 },
  ])('$half meets as measured', ({ held, precision, recall }) => {
    const { right, wrong, missed } = scorePairs(rows.filter((row) => isHeldOut(row) === held))
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(precision)
    expect(right / (right + missed.length)).toBeGreaterThanOrEqual(recall)
  })
})

describe('single words', () => {
  test.each([
    ['Tokajev', 'Tokayev', 'Tokaev', 'Tokaïev', 'Токаев'],
    ['Poetin', 'Putin', 'Poutine', 'Путин'],
  ])('%s is one name in every spelling', (...spellings) => {
    for (const a of spellings)
      for (const b of spellings) expect([a, b, sameName(a, b)]).toEqual([a, b, true])
    expect(spellings.map((spelling) => nameKeys(spelling).length > 0)).not.toContain(false)
  })

  test.each([
    ['Jansen', 'Janssen'],
    ['Groesjko', 'Groejko'],
    ['Petrov', 'Petrova'],
    ['Tokajev', 'Kassym-Jomart Tokajev'],
    ['', ''],
    ['...', 'Jansen'],
  ])('%s and %s do not meet', (a, b) => expect(sameName(a, b)).toBe(false))
})

test('meeting is symmetric, and every name with letters meets itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
      expect(sameName(a, b)).toBe(sameName(b, a))
      if (/\p{L}/u.test(a)) expect(sameName(a, a)).toBe(true)
    }),
  )
})
