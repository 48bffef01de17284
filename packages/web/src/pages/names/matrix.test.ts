import { describe, expect, test } from 'vitest'
import { matrixOf, NOBODY, OTHERS } from './matrix.ts'
import { filterOf, labelPage, type Naming } from './namings.ts'

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
    count: 1,
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
  const matrix = matrixOf(NAMINGS, ['betogers'])

  test('has the columns that are asked for, one for all others and one for nobody', () => {
    expect(matrix.columns.map(({ key }) => key)).toEqual(['betogers'])
    expect([matrix.hasOthers, matrix.hasNobody]).toEqual([true, true])
  })

  test('keeps apart what outlets say themselves and what they let others say', () => {
    expect(matrix.outlets.map(({ namer }) => namer.name)).toEqual(['De Bode'])
    expect(matrix.voices.map(({ namer, count }) => [namer.name, count])).toEqual([['Tokajev', 3]])
  })

  test('counts those that have no quote in the answer too, and knows nothing of them', () => {
    const quote = { ...naming('De Bode', 'x', 'y').quote, review: 'confirmed' as const }
    const often = naming('De Bode', 'betogers', 'rovers', { count: 12, quote })
    const [row] = matrixOf([often], ['betogers']).outlets
    expect([row?.count, row?.cells.get('betogers')]).toMatchObject([
      12,
      [{ count: 12, isReviewed: false }],
    ])
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
  test('has an address that can be read', () => {
    expect(labelPage({ lang: 'nl', words: 'de “ware” boosdoeners' }, 3)).toBe(
      '/names/de%20%E2%80%9Cware%E2%80%9D%20boosdoeners?lang=nl&dossier=3',
    )
  })
})

test('what the address asks for is no more than there is', () => {
  const filter = filterOf(new URLSearchParams('by=nonsense&marks=with&namer=actor:3&dossier=-1'))
  expect(filter).toMatchObject({ marks: 'with', namer: 'actor:3', isMany: false })
  expect([filter.by, filter.dossier]).toEqual([undefined, undefined])
})
