import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from './normalise.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const code = (input: string | Uint8Array) => {
  try {
    normalise(input)
  } catch (error) {
    return error
  }
  return undefined
}

describe('the text', () => {
  test.each([
    ['CRLF becomes LF', 'een\r\ntwee', 'een\ntwee'],
    ['a lone CR becomes LF', 'een\rtwee', 'een\ntwee'],
    ['a line separator becomes LF', 'een\u2028twee', 'een\ntwee'],
    ['a byte order mark goes', '\ufeffeen', 'een'],
    ['a letter and its accent are composed', 'cafe\u0301', 'café'],
    ['Hangul letters are composed', '\u1112\u1161\u11ab', '한'],
    ['marks come in canonical order', 'q\u0307\u0323', 'q\u0323\u0307'],
    ['lone surrogates stay', 'a\ud83d b', 'a\ud83d b'],
  ])('%s', (_, given, text) => {
    expect(normalise(given).text).toBe(text)
  })

  test('bytes and string give the same text', () => {
    const given = '\ufeffHé\r\n“ja” 😀 e\u0301'
    expect(normalise(bytes(given)).text).toBe(normalise(given).text)
  })
})

describe('the way back', () => {
  test('counts both characters of a CRLF', () => {
    const { text, toGiven } = normalise('a\r\nb')
    expect([...text].map((_, at) => toGiven(at))).toEqual([0, 1, 3])
  })

  test('counts bytes where bytes were given', () => {
    const { text, toGiven } = normalise(bytes('é😀x'))
    expect(toGiven(text.indexOf('x'))).toBe(6)
    expect(toGiven(text.length)).toBe(7)
  })

  test('slices the given string so that it normalises to the same slice', () => {
    fc.assert(
      fc.property(roughText(), fc.nat(), fc.nat(), (given, a, b) => {
        fc.pre(/[^\s\u200b\u2060]/u.test(given))
        const { text, toGiven } = normalise(given)
        const starts = clusterStarts(text)
        const from = starts[a % starts.length] ?? 0
        const to = starts[b % starts.length] ?? 0
        const [start, end] = from < to ? [from, to] : [to, from]
        const slice = given.slice(toGiven(start), toGiven(end))
        expect(lines(slice).normalize('NFC')).toBe(text.slice(start, end))
      }),
    )
  })

  test('is monotone from 0 to the whole length', () => {
    fc.assert(
      fc.property(roughText(), (given) => {
        fc.pre(/[^\s\u200b\u2060]/u.test(given))
        for (const input of [given, bytes(given)]) {
          const { text, toGiven } = normalise(input)
          let last = 0
          for (let at = 0; at <= text.length; at++) {
            expect(toGiven(at)).toBeGreaterThanOrEqual(last)
            last = toGiven(at)
          }
          expect(last).toBe(input.length)
        }
      }),
    )
  })

  test('what it gives is normal already', () => {
    fc.assert(
      fc.property(roughText(), (given) => {
        fc.pre(/[^\s\u200b\u2060]/u.test(given))
        const { text } = normalise(given)
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/\r/)
      }),
    )
  })
})

describe('what is no text', () => {
  test.each([
    ['empty-text', '', 'no characters'],
    ['empty-text', ' \n\t', 'only white space'],
    ['binary-input', 'a\0b', 'offset 1'],
    ['binary-input', new Uint8Array([97, 0, 98]), 'byte 1'],
    ['invalid-utf8', new Uint8Array([97, 0x93, 98]), 'byte 0x93 at byte 1'],
    ['invalid-utf8', new Uint8Array([97, 0xe2, 0x82]), 'byte 0xe2 at byte 1'],
    ['invalid-utf8', new Uint8Array([0xed, 0xa0, 0x80]), 'byte 0xed at byte 0'],
    ['invalid-utf8', new Uint8Array([0xff, 0xfe, 97, 0]), 'UTF-16'],
  ])('%s names what was found (%#)', (expected, input, part) => {
    expect(code(input)).toMatchObject({ code: expected })
    expect(String(code(input))).toContain(part)
  })
})

test('an ASCII text of a million lines takes no rewriting', () => {
  const text = 'Het regent.\n'.repeat(1_000_000)
  expect(normalise(text).text).toBe(text)
})

function roughText() {
  const piece = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '\r\n',
    '\r',
    '\n',
    ' ',
    '😀',
    '\ud83d',
    '\udc00',
    'אב',
    '\u0327',
    '\u0301',
    '\u1112',
    '\u1161',
    '\u11ab',
    '\u2028',
    '\u212b',
    '\u0958',
    '\u{1d15e}',
    '“',
    '\ufeff',
    '👩‍🚒',
  )
  return fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\0', '')),
  )
}

/** Offsets where a cut separates nothing that NFC would join or reorder. */
function clusterStarts(text: string): number[] {
  const starts = [...text.matchAll(/[^\p{M}\u1160-\u11ff\u{16d60}-\u{16d7f}]/gu)].map(
    (found) => found.index,
  )
  return [...starts, text.length]
}

function lines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n')
}
