import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText, type DecodeOptions } from './decode.ts'

const dutch = '“De coördinatie faalt”, zei de politiechef dinsdag in België. Het kost € 3 miljoen.'
const as = (encoding: string, text = dutch) => iconv.encode(text, encoding)
const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

test.each<[string, Uint8Array, DecodeOptions, string]>([
  ['UTF-8', as('utf-8'), {}, dutch],
  ['UTF-8 with a mark', bytes('\ufeff', dutch), { declared: 'iso-8859-1' }, dutch],
  ['UTF-8 where windows-1252 is declared', as('utf-8'), { declared: 'windows-1252' }, dutch],
  ['windows-1252', as('windows-1252'), {}, dutch],
  [
    'windows-1252 where iso-8859-1 is declared',
    as('windows-1252'),
    { declared: 'ISO-8859-1' },
    dutch,
  ],
  ['windows-1252 where UTF-8 is declared', as('windows-1252'), { declared: 'utf-8' }, dutch],
  ['windows-1252 where UTF-16 is declared', as('windows-1252'), { declared: 'utf-16' }, dutch],
  ['an unknown label', as('windows-1252'), { declared: 'x-klingon' }, dutch],
  ['a short word', as('windows-1252', 'één'), {}, 'één'],
  ['iso-8859-15 with a euro', as('iso-8859-15', 'één miljoen €'), {}, 'één miljoen €'],
  ['iso-8859-15, declared', as('iso-8859-15', 'Œuvre'), { declared: 'latin-9' }, 'Œuvre'],
  ['UTF-16LE with a mark', as('utf-16le', `\ufeff${dutch}`), {}, dutch],
  ['UTF-16BE with a mark', as('utf-16be', `\ufeff${dutch}`), {}, dutch],
  ['UTF-16LE without', as('utf-16le'), {}, dutch],
  ['UTF-16BE without, declared as UTF-8', as('utf-16be'), { declared: 'utf-8' }, dutch],
  [
    'UTF-8 that is cut off',
    as('utf-8', 'één, twee, België').subarray(0, -1),
    {},
    'één, twee, Belgi\ufffd',
  ],
  ['UTF-7, which nobody means', bytes('+ADw-b'), { declared: 'utf-7' }, '+ADw-b'],
  ['nothing', new Uint8Array(), {}, ''],
])('decodes %s', (_, given, options, text) => {
  expect(decodeText(given, options)).toBe(text)
})

const russian = 'Мэр Алма-Аты заявил во вторник, что в городе спокойно и войска не нужны.'

test.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('tells %s by its letters', (encoding) => {
  expect(decodeText(as(encoding, russian.repeat(3)))).toBe(russian.repeat(3))
})

test.each<[string, string]>([
  ['<meta charset="windows-1251">', 'windows-1251'],
  ['<META http-equiv=Content-Type content="text/html; charset=windows-1251">', 'windows-1251'],
  ['<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'],
  ['<!-- <meta charset="utf-8"> --><meta charset=windows-1251>', 'windows-1251'],
])('goes by %s', (head, encoding) => {
  const page = `${head}<p>Да</p>`
  expect(decodeText(as(encoding, page), { html: true })).toBe(page)
})

test('looks for no meta element in what is no HTML', () => {
  const text = '<meta charset="windows-1251"> staat in de broncode, zei een één-aprilgrap.'
  expect(decodeText(as('windows-1252', text))).toBe(text)
})

test('passes over a stray NUL in a page, and in nothing else', () => {
  const page = `<p>De dijk\0 houdt.</p>${' '.repeat(200)}`
  expect(decodeText(bytes(page), { html: true })).not.toContain('\0')
  expect(() => decodeText(bytes(page))).toThrow(
    expect.objectContaining({
      code: 'binary-input',
      message: expect.stringContaining('a NUL character at offset 10') as string,
    }) as Error,
  )
})

test.each<[string, Uint8Array]>([
  ['random bytes', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)],
  ['control characters', bytes([1, 2, 3, 4, 5, 6, 7, 14, 15, 16])],
  ['an image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 0x0d], 'IHDR', [0, 0, 1, 0])],
])('refuses %s', (_, given) => {
  for (const html of [false, true]) {
    expect(() => decodeText(given, { html })).toThrow(
      expect.objectContaining({ code: 'binary-input' }) as Error,
    )
  }
})

test('takes linear time', () => {
  const hostile = ['<!--', '<meta ', '<?xml ', '\xe9', '\0a'].map((part) =>
    Buffer.from(part.repeat(1_000_000), 'latin1'),
  )
  const began = performance.now()
  for (const each of hostile) {
    try {
      decodeText(each, { html: true })
    } catch {
      // No text is an answer too.
    }
  }
  expect(performance.now() - began).toBeLessThan(5000)
})
