import { expect, test } from 'vitest'
import type { Paragraph } from './build-paragraphs.ts'
import { readHead } from './read-head.ts'

/** Paragraphs of one line on the first page. */
const page = (...rows: readonly (readonly [size: number, text: string])[]): Paragraph[] =>
  rows.map(([size, text], index) => {
    const column = { left: 0, right: 300, page: 0 }
    const line = { text, x: 0, right: 300, y: 20 * index, size, font: 'a', column }
    return { text, size, page: 0, lines: [line] }
  })
const BODY = 'Een lange alinea met veel woorden die over meer dan een regel loopt. '
  .repeat(3)
  .trim()
const read = (paragraphs: Paragraph[], running: string[] = [], title?: string) => {
  const { known, body } = readHead(paragraphs, title === undefined ? {} : { title }, running)
  return { ...known, body: body.map(({ text }) => text) }
}

test('takes the largest type for the title, and what stands above it for no text', () => {
  expect(
    read(page([9, 'BINNENLAND'], [24, 'Brug dicht'], [12, 'Hinder tot mei'], [10, BODY])),
  ).toEqual({
    title: 'Brug dicht',
    body: ['Hinder tot mei', BODY],
  })
})

test('takes the name of the paper, which the other pages bear too, for the outlet', () => {
  const rows = page([40, 'De Bode'], [20, 'Brug dicht'], [9, 'Door Jan Jansen'], [10, BODY])
  expect(read(rows, ['De Bode | vrijdag 7 januari 2022'])).toEqual({
    outlet: 'De Bode',
    title: 'Brug dicht',
    author: 'Jan Jansen',
    published: '2022-01-07',
    body: [BODY],
  })
})

test('believes the title in the file only where it is printed', () => {
  const rows = page([24, 'Groot woord'], [14, 'Brug dicht'], [10, BODY])
  expect(read(rows, [], 'brug dicht').title).toBe('Brug dicht')
  expect(read(rows, [], 'opmaak v3').title).toBe('Groot woord')
})

test('has no title where all type is of one size, and keeps what stands above running text', () => {
  expect(read(page([10, BODY], [10, BODY]))).toEqual({ body: [BODY, BODY] })
  expect(read(page([10, BODY], [24, 'Brug dicht'], [10, BODY])).body).toEqual([BODY, BODY])
})
