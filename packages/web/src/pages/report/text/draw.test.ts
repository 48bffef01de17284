import { expect, test } from 'vitest'
import { viewOf } from '../report-view.ts'
import { answerWith, statement } from '../testing.ts'
import type { Review } from '../shapes.ts'
import { draw, type Sheet } from './draw.ts'

const text = 'Volgens Jan is het rustig.'
const said = statement('s1', [[12, 25]], {
  source: { spans: [[8, 11]], anonymous: false, implicit: false },
  cue: [[0, 7]],
})

function drawn(statements = [said], more: Partial<Sheet> = {}) {
  const { rows, voices, lanes } = viewOf(answerWith(text, statements))
  const sheet: Sheet = {
    ...{ text, voices, lanes, layers: new Set(), reviews: new Map(), kept: undefined },
    ...more,
  }
  return rows.flatMap(({ pieces }) => pieces.map((piece) => draw(piece, sheet)))
}

const looks = (pieces: ReturnType<typeof drawn>) =>
  pieces.map(({ words, wraps }) => [words, wraps.map(({ look }) => look).join(' / ')])

test('cue, source and words each have their look', () => {
  expect(looks(drawn())).toEqual([
    ['Volgens', 'cue v1'],
    [' ', ''],
    ['Jan', 'source v1'],
    [' ', ''],
    ['is het rustig', 'said lane0 indirect v1 open'],
    ['.', ''],
  ])
})

test('what was rejected is not marked', () => {
  const reviews = new Map<string, Review>([['s1', 'rejected']])
  expect(drawn([said], { reviews }).flatMap(({ wraps }) => wraps)).toEqual([])
})

test('a confirmed one looks finished', () => {
  const reviews = new Map<string, Review>([['s1', 'confirmed']])
  expect(looks(drawn([said], { reviews }))[4]?.[1]).toContain('sure')
})

test('of a suggestion neither source nor cue is marked', () => {
  const pieces = looks(drawn([{ ...said, confidence: 0.4 }]))
  expect(pieces.map(([, look]) => look).filter((look) => look !== '')).toEqual([
    'said lane0 suggestion v0 open',
  ])
})

test('only the report: what it has from others is greyed', () => {
  const pieces = drawn([said], { kept: new Set() })
  expect(pieces.filter(({ faded }) => faded).map(({ words }) => words)).toEqual(['is het rustig'])
})

test('only one voice: all but its words, its name and its cue are greyed', () => {
  const { voices } = viewOf(answerWith(text, [said]))
  const pieces = drawn([said], { voices, kept: new Set(voices.all) })
  expect(pieces.filter(({ faded }) => !faded).map(({ words }) => words)).toEqual([
    'Volgens',
    'Jan',
    'is het rustig',
  ])
})

test('below three lines a statement has none', () => {
  const nested = [0, 1, 2, 3].map((i) => statement(`s${i + 1}`, [[i, 20 - i]]))
  const deepest = drawn(nested).find(({ words }) => words === text.slice(3, 17))
  expect(deepest).toMatchObject({ hidden: 1, faded: false })
  expect(deepest?.wraps).toHaveLength(3)
})
