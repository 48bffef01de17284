import { expect, test } from 'vitest'
import { MOST_CHARACTERS } from '@volgens/intake'
import type { Volgens } from '../open.ts'
import { readLine } from './read-line.ts'

const volgens = {
  languages: ['nl'],
  read: (text: string, options: object) =>
    text === 'fault'
      ? Promise.reject(new TypeError('ours'))
      : Promise.resolve({ text, ...options }),
} as unknown as Volgens

test('gives the reading of a line', async () => {
  const line = { id: 'a', text: 'Niets.', lang: 'nl', published: '2022', outlet: null, extra: 1 }
  expect(await answer(JSON.stringify(line))).toEqual({
    id: 'a',
    text: 'Niets.',
    lang: 'nl',
    published: '2022',
  })
})

test('goes by the defaults where a line does not say', async () => {
  const bytes = new TextEncoder().encode('{"text":"Niets.","lang":"nl"}')
  const line = { number: 1, bytes, size: bytes.length }
  const defaults = { lang: 'en', published: '2022' }
  const { json } = await readLine(volgens, line, (reading) => reading, defaults)
  expect(JSON.parse(json)).toEqual({ text: 'Niets.', lang: 'nl', published: '2022' })
})

test('takes a number as an id, and a line without', async () => {
  expect(await answer('{"id":7,"text":"Niets."}')).toMatchObject({ id: '7' })
  expect(await answer('{"text":"Niets."}')).toEqual({ text: 'Niets.' })
})

test('keeps a lone surrogate', async () => {
  expect(await answer('{"text":"a\\ud800b"}')).toEqual({ text: 'a\ud800b' })
})

test.each([
  ['{"id":"a","text":', null, 'bad-json'],
  ['', null, 'bad-json'],
  ['[1]', null, 'bad-line'],
  ['null', null, 'bad-line'],
  ['"text"', null, 'bad-line'],
  ['{"id":"a"}', 'a', 'bad-line'],
  ['{"id":"a","text":7}', 'a', 'bad-line'],
  ['{"id":"a","text":null}', 'a', 'bad-line'],
  ['{"id":{},"text":"Niets."}', null, 'bad-line'],
  ['{"id":"a","text":"Niets.","lang":1}', 'a', 'bad-line'],
  ['{"id":"a","text":"fault"}', 'a', 'internal'],
])('answers %j with its fault', async (json, id, code) => {
  const { id: found, error } = (await answer(json)) as { id: string; error: { code: string } }
  expect(found).toBe(id)
  expect(error).toMatchObject({ code, line: 7 })
})

test('answers a line of broken UTF-8 with its fault', async () => {
  const line = { number: 7, bytes: new Uint8Array([0x7b, 0xff, 0x7d]), size: 3 }
  expect((await readLine(volgens, line, (reading) => reading)).code).toBe('invalid-utf8')
})

test('answers a line that is too long with its fault', async () => {
  const line = { number: 7, bytes: new Uint8Array(), size: 7 * MOST_CHARACTERS }
  expect((await readLine(volgens, line, (reading) => reading)).code).toBe('text-too-large')
})

async function answer(json: string): Promise<unknown> {
  const bytes = new TextEncoder().encode(json)
  const line = { number: 7, bytes, size: bytes.length }
  return JSON.parse((await readLine(volgens, line, (reading) => reading)).json)
}
