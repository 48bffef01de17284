import { expect, test } from 'vitest'
import type { Item } from '../shapes.ts'
import { statement } from '../testing.ts'
import { marksOf } from './marks.ts'
import { paragraphsOf } from './paragraphs.ts'
import { piecesOf } from './pieces.ts'

const item = (id: string, ...spans: [number, number][]): Item => {
  const body = statement(id, spans)
  return { id, kind: 'statement', body, words: body.content }
}
const cut = (ranges: [number, number][], items: Item[]) =>
  piecesOf(ranges, marksOf(items)).map((pieces) =>
    pieces.map(({ start, end, marks }) => [
      start,
      end,
      marks.map((mark) => mark.item.id).join(' '),
    ]),
  )

test('a paragraph without marks is one piece', () => {
  expect(cut([[0, 10]], [])).toEqual([[[0, 10, '']]])
})

test('a nested statement is cut out of the one around it', () => {
  expect(cut([[0, 20]], [item('s2', [5, 8]), item('s1', [2, 12])])).toEqual([
    [
      [0, 2, ''],
      [2, 5, 's1'],
      [5, 8, 's1 s2'],
      [8, 12, 's1'],
      [12, 20, ''],
    ],
  ])
})

test('statements that overlap share the words between', () => {
  expect(cut([[0, 10]], [item('s1', [0, 6]), item('s2', [4, 10])])).toEqual([
    [
      [0, 4, 's1'],
      [4, 6, 's1 s2'],
      [6, 10, 's2'],
    ],
  ])
})

test('a statement goes on in the next paragraph, and is not in the white space between', () => {
  expect(
    cut(
      [
        [0, 5],
        [7, 12],
      ],
      [item('s1', [3, 9])],
    ),
  ).toEqual([
    [
      [0, 3, ''],
      [3, 5, 's1'],
    ],
    [
      [7, 9, 's1'],
      [9, 12, ''],
    ],
  ])
})

test('an empty stretch is no mark', () => {
  expect(cut([[0, 5]], [item('s1', [2, 2])])).toEqual([[[0, 5, '']]])
})

test('takes time in proportion to the text', () => {
  const many = Array.from({ length: 40_000 }, (_, i) => item(`s${i}`, [i * 10, i * 10 + 8]))
  const before = performance.now()
  const [pieces] = piecesOf([[0, 400_000]], marksOf(many))
  expect(pieces).toHaveLength(80_000)
  expect(performance.now() - before).toBeLessThan(2000)
})

test('paragraphs are lines without the white space around them; a short one without a stop is a heading', () => {
  expect(paragraphsOf('‘Vredesmacht’\n\n  Het is rustig.  \n')).toEqual([
    { kind: 'heading', span: [0, 13] },
    { kind: 'body', span: [17, 31] },
  ])
})
