import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Orthography } from '../language.ts'
import { dutchFixture, englishFixture } from './orthography.fixture.ts'
import { readText } from './read-text.ts'

/** Quotations as their parts joined by " ¶ ". */
function quotations(text: string, orthography: Orthography = dutchFixture): string[] {
  return readText(text, orthography).quotations.map(({ parts }) =>
    parts.map(([start, end]) => text.slice(start, end)).join(' ¶ '),
  )
}

function stray(text: string, orthography: Orthography = dutchFixture): string[] {
  return readText(text, orthography).strayMarks.map(({ at, problem }) => `${problem} ${at}`)
}

describe('a pair', () => {
  test.each([
    ['of curly marks', 'Hij zei: “Wij gaan.”', ['“Wij gaan.”']],
    ['of a low and a high mark', 'Hij zei: „Wij gaan.”', ['„Wij gaan.”']],
    ['of German marks', 'Hij zei: „Wij gaan.“', ['„Wij gaan.“']],
    ['of high marks alone', 'Hij zei: ”Wij gaan.”', ['”Wij gaan.”']],
    ['of single marks', 'De ‘redders’ kwamen.', ['‘redders’']],
    ['of low and high single marks', 'De ‚redders’ kwamen.', ['‚redders’']],
    ['of guillemets', 'Hij zei: «Wij gaan.»', ['«Wij gaan.»']],
    ['of guillemets with spaces', 'De strip « De brug » is oud.', ['« De brug »']],
    ['of guillemets the other way', 'Hij zei: »Wij gaan.«', ['»Wij gaan.«']],
    ['of straight marks', 'Hij zei: "Wij gaan."', ['"Wij gaan."']],
    ['of straight marks with spaces inside', 'Hij zei: " Wij gaan. "', ['" Wij gaan. "']],
    ['of straight single marks', "De 'redders' kwamen.", ["'redders'"]],
    ['of commas and apostrophes', "Hij zei: ,,Wij gaan.''", [",,Wij gaan.''"]],
    ['of commas and apostrophes with spaces', ",, Wij gaan. ''", [",, Wij gaan. ''"]],
    ['of commas after a comma', "gisteren,,,maar niet nu''", [",,maar niet nu''"]],
    ['of backticks and apostrophes', "Hij zei: ``Wij gaan.''", ["``Wij gaan.''"]],
    ['without a space after the colon', 'Hij zei:"Wij gaan."', ['"Wij gaan."']],
    ['that a straight mark closes', 'Hij zei: “Wij gaan."', ['“Wij gaan."']],
    ['after a bracket', 'De raad (“de baas”) komt.', ['“de baas”']],
    ['around one after another', '"Ja", zei ze, "nee"', ['"Ja"', '"nee"']],
    ['over sentences', '“Wij gaan. Nu. Samen”, zei ze.', ['“Wij gaan. Nu. Samen”']],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected)
    expect(stray(text)).toEqual([])
  })
})

describe('a quotation inside a quotation', () => {
  test.each([
    [
      'single in double',
      '“Ik zei ‘nee’ tegen hem”, zei ze.',
      ['“Ik zei ‘nee’ tegen hem”', '‘nee’'],
    ],
    [
      'double in single',
      '‘Ik zei “nee” tegen hem’, zei ze.',
      ['‘Ik zei “nee” tegen hem’', '“nee”'],
    ],
    ['straight in straight', `"Ik zei 'nee'", zei ze.`, [`"Ik zei 'nee'"`, "'nee'"]],
    ['at the beginning', `"'Nee' zei ik", zei ze.`, [`"'Nee' zei ik"`, "'Nee'"]],
    ['of the same kind', '“Ik zei “nee” tegen hem”', ['“Ik zei “nee” tegen hem”', '“nee”']],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected)
    expect(readText(text, dutchFixture).quotations).toMatchObject([
      { depth: 0 },
      { depth: 1, parent: 0 },
    ])
  })

  test('knows single from double', () => {
    const { quotations: found } = readText('“Ik zei ‘nee’”', dutchFixture)
    expect(found.map(({ style }) => style)).toEqual(['double', 'single'])
  })
})

describe('over paragraphs', () => {
  test('re-opened at each paragraph and closed once is one quotation', () => {
    const text = 'Zij zei: “Wij gaan.\n\n“Wij komen terug.\n\n“Ooit.” Dat was al.'
    expect(quotations(text)).toEqual(['“Wij gaan. ¶ “Wij komen terug. ¶ “Ooit.”'])
    expect(stray(text)).toEqual([])
  })

  test('keeps the one inside open as well', () => {
    const text = 'Zij zei: “Hij riep: ‘Wij gaan.\n\n“‘Nu’, en weg was hij.”'
    expect(quotations(text)).toEqual([
      '“Hij riep: ‘Wij gaan. ¶ “‘Nu’, en weg was hij.”',
      '‘Wij gaan. ¶ ‘Nu’',
    ])
  })

  test('works with commas and apostrophes', () => {
    expect(quotations(",,Wij gaan.\n\n,,Wij komen terug.''")).toEqual([
      ",,Wij gaan. ¶ ,,Wij komen terug.''",
    ])
  })

  test('leaves two quotations that are each closed two', () => {
    expect(quotations('“Wij gaan.”\n\n“Ooit.”')).toEqual(['“Wij gaan.”', '“Ooit.”'])
  })
})

describe('a stray mark', () => {
  test('does not swallow what comes after its paragraph', () => {
    const text = 'Zij zei: “Wij gaan.\n\nHij zweeg. “Nee”, zei hij later.'
    expect(quotations(text)).toEqual(['“Nee”'])
    expect(stray(text)).toEqual(['unclosed 9'])
  })

  test('does not spoil the pairs in its own paragraph', () => {
    const text = 'Zij zei: “Wij gaan. De “redders” kwamen.'
    expect(quotations(text)).toEqual(['“redders”'])
    expect(stray(text)).toEqual(['unclosed 9'])
  })

  test('that closes nothing is unopened', () => {
    expect(stray('Wij gaan”, zei ze.')).toEqual(['unopened 8'])
  })

  test('is every mark of a quotation that is re-opened and never closed', () => {
    expect(stray('“Wij gaan.\n\n“Ooit.\n\nEinde.')).toEqual(['unclosed 0', 'unclosed 12'])
  })

  test('between two that fit is left out', () => {
    const text = '“Dat is ‘gek”, zei ze.'
    expect(quotations(text)).toEqual(['“Dat is ‘gek”'])
    expect(stray(text)).toEqual(['unclosed 8'])
  })
})

describe('an apostrophe is no quotation mark', () => {
  test.each([
    "Hij komt 's avonds.",
    "'s Avonds komt hij.",
    '’s Avonds komt hij.',
    '‘s Avonds komt hij.',
    "'t Regent op 't plein.",
    "Twee foto's van zo'n plein.",
    "In de jaren '90 en ’68.",
    "Rock 'n roll in Jansens' huis.",
    'De Jansens’ tuin.',
    'Hij is 1’80 lang.',
    'Een scherm van 24" breed.',
  ])('%s', (text) => {
    expect(readText(text, dutchFixture)).toMatchObject({ quotations: [], strayMarks: [] })
  })

  test.each([
    "They don't know the players' strike.",
    'They don’t know the players’ strike.',
    `He is 5'10" tall.`,
    "Rock 'n' roll in the '80s.",
    "'Twas nothin' to tell 'em.",
    "The U.N.'s staff and the U.N.’s chief.",
  ])('%s', (text) => {
    expect(readText(text, englishFixture)).toMatchObject({ quotations: [], strayMarks: [] })
  })

  test.each([
    ["'The players' strike is over,' he said.", ["'The players' strike is over,'"]],
    ['‘The players’ strike is over,’ he said.', ['‘The players’ strike is over,’']],
    ['‘Bandits’ and worse, he said.', ['‘Bandits’']],
    ["'I don't know 'em,' he said.", ["'I don't know 'em,'"]],
    [`"He is 5'10" tall," she said.`, [`"He is 5'10" tall,"`]],
    [`"A 24" screen," she said.`, [`"A 24" screen,"`]],
    ['“It was in 1998” she said.', ['“It was in 1998”']],
    ['"It was in 1998" she said.', ['"It was in 1998"']],
  ])('nor ends a quotation: %s', (text, expected) => {
    expect(quotations(text, englishFixture)).toEqual(expected)
    expect(stray(text, englishFixture)).toEqual([])
  })
})

test('every part begins with a mark, and the last ends with one', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '„',
    '‘',
    '’',
    '"',
    "'",
    ',,',
    "''",
    '«',
    '»',
    'ja',
    'nee. ',
    ' ',
    '\n\n',
    ', ',
    'x',
    '\n\n“',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const { parts } of readText(text, dutchFixture).quotations) {
        for (const [start, end] of parts) {
          expect(text.slice(start, end)).toMatch(/^(?:[“„”‘’"'«»‹›‚`]|,,)/)
        }
        expect(text.slice(0, parts.at(-1)?.[1])).toMatch(/[“”‘’"'«»‹›]$/)
      }
    }),
    { numRuns: 1000 },
  )
})

test('each mark is in one quotation or stray, never in two', () => {
  const piece = fc.constantFrom('“', '”', '‘', '"', '«', '»', 'ja', ' ', '\n\n', ', ', '\n\n“')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const { quotations: found, strayMarks } = readText(text, dutchFixture)
      const at = [
        ...strayMarks.map((mark) => mark.at),
        ...found.flatMap(({ parts }) => [
          ...parts.map(([start]) => start),
          (parts.at(-1)?.[1] ?? 0) - 1,
        ]),
      ]
      expect(new Set(at).size).toBe(at.length)
    }),
    { numRuns: 1000 },
  )
})
