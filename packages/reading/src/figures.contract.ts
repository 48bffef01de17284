import { readFileSync } from 'node:fs'
import { fate } from '@volgens/shapes/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepareFigures } from './figures/figure-knowledge.ts'
import { figureNotation } from './figures/figure-notation.ts'
import { readNumberWord } from './figures/number-word.ts'
import { FIGURE_RULES } from './figures/rule-table.ts'
import type { Language } from './language.ts'
import { openReader, type Reader } from './read.ts'

interface FigureCase {
  readonly text: string
  /** As `figuresOf` writes them: "70: zeventig tanks | some: enkele ruiten"; empty where nothing is to be read. */
  readonly expected: string
  readonly open: boolean
}

/**
 * The tests that every language passes on figures: the numbers in words, and its cases/figures.tsv.
 *
 * spell: a whole number from 0 to 1 000 000 in words as the language writes it in one word, composed apart from the
 * tables; a language that writes them as several words spells those below a hundred.
 */
export function figuresContract(
  language: Language,
  cases: URL,
  spell: { readonly upTo: number; readonly word: (value: number) => string },
): void {
  describe(`${language.code} reads figures`, () => {
    testNumbers(language, spell)
    testCases(language, readCases(cases))
  })
}

function testNumbers(
  { lexicon, orthography }: Language,
  { upTo, word }: { readonly upTo: number; readonly word: (value: number) => string },
): void {
  test(`every number from 0 to ${upTo} in words`, () => {
    const { numbers } = prepareFigures(lexicon, orthography.decimal)
    const wrong: string[] = []
    for (let value = 0; value <= upTo && wrong.length < 10; value++)
      if (readNumberWord(word(value), numbers) !== value) wrong.push(`${value} ${word(value)}`)
    expect(wrong).toEqual([])
  }, 120_000)
}

function testCases(language: Language, cases: readonly FigureCase[]): void {
  const found = new Map<FigureCase, string>()
  const rules = new Set<string>()
  let reader: Reader

  beforeAll(async () => {
    reader = await openReader(language)
    for (const row of cases) {
      const { figures } = await reader.read({ id: 'case', lang: language.code, text: row.text })
      for (const { rule } of figures) rules.add(rule)
      const shown = figures.map(
        (figure) => `${figureNotation(figure)}: ${row.text.slice(...figure.span)}`,
      )
      found.set(row, shown.join(' | '))
    }
  }, 60_000)
  afterAll(() => reader.close())

  const wrong = (among: (row: FigureCase) => boolean): string[] =>
    cases
      .filter((row) => among(row) && found.get(row) !== row.expected)
      .map((row) => `${row.text} → ${found.get(row) ?? ''}`)

  test('at least 150 cases, half of them without a figure', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    const silent = cases.filter(({ expected }) => expected === '')
    expect(silent.length).toBeGreaterThanOrEqual(cases.length * 0.48)
  })

  test('what is no figure is not read', () => {
    expect(wrong((row) => !row.open && row.expected === '')).toEqual([])
  })

  test('each figure is read with its words, value and bounds', () => {
    expect(wrong((row) => !row.open && row.expected !== '')).toEqual([])
  })

  test('what is marked open is not read right yet', () => {
    const right = cases.filter((row) => row.open && found.get(row) === row.expected)
    expect(right.map(({ text }) => text)).toEqual([])
  })

  test('every rule reads something, and each is in the table', () => {
    expect([...rules].sort()).toEqual(FIGURE_RULES.map(({ id }) => id).sort())
  })
}

function readCases(file: URL): FigureCase[] {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(header).toBe('text\texpect\tstatus')
  return lines.map((line) => {
    const [text = '', expected = '', status = ''] = line.split('\t')
    return { text, expected, open: status === 'open' }
  })
}

/** A sentence, and what its first figure counts and what befell it; undefined where nobody can tell. */
type CountedCase = readonly [text: string, concept: string | undefined, fate: string | undefined]

/** The tests that every language passes on what figures count, and on its table of that. */
export function countedContract(language: Language, cases: readonly CountedCase[]): void {
  describe(`${language.code} tells what figures count`, () => {
    let reader: Reader
    beforeAll(async () => (reader = await openReader(language)))
    afterAll(() => reader.close())

    test.each(cases)('%s', async (text, concept, fate) => {
      const { figures } = await reader.read({ id: 'case', lang: language.code, text })
      expect(figures[0]).toMatchObject({ approximate: false })
      expect([figures[0]?.concept, figures[0]?.fate]).toEqual([concept, fate])
    })

    test('every fate has words of each kind that can tell it', () => {
      const { counted } = language.lexicon
      const kinds = ['fate-noun', 'fate-mark', 'fate-subject', 'fate-object'] as const
      const told = new Set(kinds.flatMap((kind) => [...counted[kind].values()]))
      expect([...told].sort()).toEqual([...fate.options].sort())
    })
  })
}
