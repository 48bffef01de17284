import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

const decoder = new TextDecoder()

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\r\nb', ['a', 'b']],
  ['a\n\nb\n', ['a', '', 'b']],
  ['\n', ['']],
  ['\ufeff{"a":1}\n', ['{"a":1}']],
])('cuts %j', async (text, lines) => {
  expect(await texts(text, 1)).toEqual(lines)
})

test('cuts the same lines however the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        expect(await texts(text, size)).toEqual(await texts(text, 1000))
      },
    ),
    { seed: 7 },
  )
})

test('numbers lines from 1, and gives one that is too long without its bytes', async () => {
  const found = []
  for await (const { number, bytes, size } of splitLines(chunks('ab\nabcdef\nab', 2), 4)) {
    found.push([number, decoder.decode(bytes), size])
  }
  expect(found).toEqual([
    [1, 'ab', 2],
    [2, '', 6],
    [3, 'ab', 2],
  ])
})

async function texts(text: string, size: number): Promise<string[]> {
  const found = []
  for await (const { bytes } of splitLines(chunks(text, size), 1000))
    found.push(decoder.decode(bytes))
  return found
}

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
}
