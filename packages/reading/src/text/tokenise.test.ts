import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Orthography } from '../language.ts'
import { dutchFixture, englishFixture } from './orthography.fixture.ts'
import { readText } from './read-text.ts'

const tokens = (text: string, orthography: Orthography) =>
  readText(text, orthography)
    .sentences.flatMap((sentence) => sentence.tokens)
    .map(({ start, end }) => text.slice(start, end))

const cases = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) => [line.replaceAll('|', ''), line.split(/[|\s]+/)])

describe('Dutch', () => {
  test.each(
    cases(`
      Hij| kwam| 's avonds| met| zo'n| kist| foto's|.
      In| de| jaren| '90| zong| 't koor| van| Jansens' buurt|.
      Noord-Holland| en| Zuid-Holland| hebben| land- en| tuinbouw|.
      Het| kost| 1.000,50 of| €|5 of| 5,- per| stuk|.
      Om| 14.30 uur| waren| er| 2.500 mensen|,| 1,5 keer| zo| veel|.
      De| stand| is| 2-1 na| 14:30 minuten|.
      Ongeveer| 57,8% stemde|.
      Drs.| P. sprak| met| prof.|dr.| J.P. de| Boer|.
      Dat| is| o.a. te| danken| aan| B.V.'s en| N.V. De| Hoop|.
      De| raad| en/of| de| burgemeester| d.w.z. hij|.
      Zij| (|de| raad|)| wil| uitzending(en) en| (sub)faculteiten|.
      Wacht| ...| nee|...
      Dat| was| gisteren|.|De| raad| kwam|.
      Zie| www.voorbeeld.nl/pad?x=1|, of| https://voorbeeld.nl|.
      Mail| naar| de.raad@voorbeeld.nl|.
      Volg| @deraad en| #brug|!
      Wat|?!
      Goed| 👍🏽 zo| 🇳🇱
      CD&V en| D66 in| '68|.
      "|Ja|"|,| zei| ze|,| ,,|nee|''|.
      Hij| zei|:|"|Ja|"|.
      De| 3e keer| op| 7 jan. jl.
      Van| '68 tot| nu|:| plan| B|.
      De| ‘|vredesmacht|’| wacht|.
      `),
  )('%s', (text, expected) => {
    expect(tokens(text, dutchFixture)).toEqual(expected)
  })
})

describe('English', () => {
  test.each(
    cases(`
      I| do|n't| know| the| President|'s| mind|.
      They| ca|n't| and| wo|n't|;| we| do|.
      It|’s| what| we|’ve| said| and| she|'d| do|.
      The| players|'| strike| lasted| 2,500 days|.
      He| paid| $|3| for| 50%| of| it|.
      Mr. Smith| of| the| U.S. Senate| left| at| 5:30 p.m. on| Jan. 7|.
      A| three-year-old| re-elected| co-founder|.
      He| is| 5'10|" tall|.
      Rock| 'n' roll| in| the| '80s|.
      '|Yes|,|'| he| said|.
      The| U.N.|'s| staff|.
      `),
  )('%s', (text, expected) => {
    expect(tokens(text, englishFixture)).toEqual(expected)
  })
})

const text = () =>
  fc.oneof(
    fc
      .array(
        fc.constantFrom(
          'zei',
          'De',
          'J.',
          'etc.',
          "'s",
          'foto’s',
          '“',
          '”',
          '‘',
          '’',
          '"',
          "'",
          ',,',
          "''",
          '«',
          '»',
          '.',
          '?',
          '!',
          '...',
          ' ',
          ' ',
          ' ',
          '\n',
          '\n\n',
          '-',
          '– ',
          '(',
          ')',
          '2.500',
          '€',
          '😀',
          '👩‍🚒',
          'e\u0301',
          'שלום',
          '\ud83d',
          '\udc00',
          '\u200d',
          '\u00a0',
          '@',
          '#a',
          'www.a.nl',
          'a@b.nl',
          'UTRECHT - ',
          '1. ',
          '[1]',
          '&',
          '%',
          '$',
        ),
        { maxLength: 60 },
      )
      .map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

describe.each([
  ['Dutch', dutchFixture],
  ['English', englishFixture],
])('any text read as %s', (_, orthography) => {
  test('has tokens without white space, in order, inside their sentence', () => {
    fc.assert(
      fc.property(text(), (given) => {
        let last = 0
        for (const sentence of readText(given, orthography).sentences) {
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(token.end).toBeGreaterThan(token.start)
            expect(given.slice(token.start, token.end)).not.toMatch(/\s/)
            last = token.end
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('has every character that is no white space in a dateline or a token', () => {
    fc.assert(
      fc.property(text(), (given) => {
        const { paragraphs, sentences } = readText(given, orthography)
        const left = given.split('')
        const cover = (start: number, end: number) => left.fill(' ', start, end)
        for (const { dateline } of paragraphs) if (dateline) cover(...dateline)
        for (const { tokens } of sentences) for (const { start, end } of tokens) cover(start, end)
        expect(left.join('').trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  test('has sentences in order, each in its paragraph', () => {
    fc.assert(
      fc.property(text(), (given) => {
        const { paragraphs, sentences } = readText(given, orthography)
        let last = 0
        for (const { start, end, paragraph } of sentences) {
          expect(start).toBeGreaterThanOrEqual(
            Math.max(last, paragraphs[paragraph]?.start ?? Infinity),
          )
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? -1)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })
})
