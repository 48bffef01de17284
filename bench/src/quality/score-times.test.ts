import { describe, expect, test } from 'vitest'
import { countTimes, daysOf } from './score-times.ts'

describe('daysOf', () => {
  test.each([
    ['2022-01-07', '2022-01-07', '2022-01-07'],
    ['2022-02~', '2022-02-01', '2022-02-28'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-01-03/..', '2022-01-03', undefined],
    ['../2022-03%', undefined, '2022-03-31'],
  ])('%s runs from %s to %s', (edtf, first, last) => expect(daysOf(edtf)).toEqual([first, last]))
})

describe('countTimes', () => {
  const span = [0, 8] as const

  test.each([
    ['the same day', { from: '2022-01-06' }, '2022-01-06', 1],
    ['another day', { from: '2022-01-06' }, '2022-01-05', 0],
    ['days that touch', { from: '2022-01-04', to: '2022-01-07', fuzzy: true }, '2022-01-07/..', 1],
    ['the first day alone', { from: '2022-01-04', since: true }, '2022-01-04/..', 1],
    ['no value', { from: '2022-01-04' }, undefined, 0],
  ])('%s', (_, gold, edtf, right) => {
    expect(countTimes([{ span, ...gold }], [{ span, edtf }])).toEqual({
      right,
      gold: 1,
      predicted: 1,
    })
  })

  test('an optional time counts neither way', () => {
    const gold = [{ span, from: '2022-01-06', optional: true }]
    expect(countTimes(gold, [])).toEqual({ right: 0, gold: 0, predicted: 0 })
    expect(countTimes(gold, [{ span, edtf: '2021' }])).toEqual({ right: 0, gold: 0, predicted: 0 })
  })

  test('two readings of one time are one too many', () => {
    const given = { span, edtf: '2022-01-06' }
    expect(countTimes([{ span, from: '2022-01-06' }], [given, { ...given }])).toEqual({
      right: 1,
      gold: 1,
      predicted: 2,
    })
  })
})
