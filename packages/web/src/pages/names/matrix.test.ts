import { describe, expect, test } from 'vitest'
import { labelOf, labelsOf, othersFor } from './labels.ts'
import { matrixOf, NOBODY, OTHERS } from './matrix.ts'
import { filterOf, labelPage, within, type Naming } from './namings.ts'

let item = 0

/** "Steppebode: betogers > relschoppers"; the namer of a name with a capital and no space is an outlet. */
function naming(namer: string, named: string, words: string, more: Partial<Naming> = {}): Naming {
  item += 1
  const kind = namer.startsWith('De ') ? 'narrator' : 'named'
  const label = words.toLowerCase()
  return {
    ...{ key: `nl ${label}`, lang: 'nl', words, quoted: false },
    namer: { key: namer, kind, name: namer },
    named: { key: named, ...(named === NOBODY ? {} : { name: named }) },
    quote: {
      ...{ item, local: `n${item}`, review: 'open', report: 'r1', version: 1, start: 2 },
      ...{ words, sentence: { start: 0, text: `X ${words}.` } },
    },
    ...more,
  }
}

const NAMINGS = [
  naming('De Bode', 'betogers', 'relschoppers'),
  naming('Tokajev', 'betogers', 'bandieten', { quoted: true }),
  naming('Tokajev', 'betogers', 'bandieten', { quoted: true }),
  naming('Tokajev', 'de oproep', 'onzin'),
  naming('De Bode', NOBODY, 'Relschoppers'),
]

describe('the matrix', () => {
  const matrix = matrixOf(NAMINGS)

  test('has a column for whom several voices name, one for all others and one for nobody', () => {
    expect(matrix.columns.map(({ key }) => key)).toEqual(['betogers'])
    expect([matrix.hasOthers, matrix.hasNobody]).toEqual([true, true])
  })

  test('keeps apart what outlets say themselves and what they let others say', () => {
    expect(matrix.outlets.map(({ namer }) => namer.name)).toEqual(['De Bode'])
    expect(matrix.voices.map(({ namer, count }) => [namer.name, count])).toEqual([['Tokajev', 3]])
  })

  test('counts the same label once, and apart where it has marks', () => {
    const cells = matrix.voices[0]?.cells
    const shown = (column: string) =>
      cells?.get(column)?.map(({ first, count, quoted }) => [first.words, count, quoted])
    expect(shown('betogers')).toEqual([['bandieten', 2, true]])
    expect(shown(OTHERS)).toEqual([['onzin', 1, false]])
  })
})

describe('a label', () => {
  const labels = labelsOf(NAMINGS)

  test('is found by any of its wordings, in the language asked for', () => {
    expect(labelOf(labels, 'RELSCHOPPERS', 'nl')?.namings).toHaveLength(2)
    expect(labelOf(labels, 'relschoppers', 'en')).toBeUndefined()
  })

  test('is shown without the capital of a sentence', () => {
    expect(labels.map(({ wordings }) => wordings)).toEqual([
      ['relschoppers'],
      ['bandieten'],
      ['onzin'],
    ])
  })

  test('has beside it what the same are called otherwise', () => {
    const [first] = labels
    expect(first && othersFor(first, labels).map(({ key }) => key)).toEqual(['nl bandieten'])
  })

  test('has an address that can be read', () => {
    expect(labelPage({ lang: 'nl', words: 'de “ware” boosdoeners' }, 3)).toBe(
      '/names/de%20%E2%80%9Cware%E2%80%9D%20boosdoeners?lang=nl&dossier=3',
    )
  })
})

test.each([
  ['by=outlets', 2],
  ['by=voices&marks=with', 2],
  ['marks=without', 3],
  ['lang=en', 0],
  ['by=nonsense', 5],
])('%s leaves %i', (query, left) => {
  expect(within(NAMINGS, filterOf(new URLSearchParams(query)))).toHaveLength(left)
})
