import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import type { Terminal } from '../io.ts'
import { screenOf } from './style.ts'

const terminal = (columns: number) =>
  Object.assign(new PassThrough(), { isTTY: true, columns }) as Terminal
const pipe = new PassThrough() as Terminal

test.each([
  ['a terminal', terminal(80), { TERM: 'xterm-256color' }, '256', false],
  ['one with few colours', terminal(80), { TERM: 'linux' }, '16', false],
  ['one that draws underlines', terminal(80), { TERM: 'xterm-kitty' }, '256', true],
  ['a VTE terminal', terminal(80), { TERM: 'xterm-256color', VTE_VERSION: '7200' }, '256', true],
  ['a dumb one', terminal(80), { TERM: 'dumb' }, 'none', false],
  ['NO_COLOR', terminal(80), { TERM: 'xterm-kitty', NO_COLOR: '1' }, 'none', false],
  ['an empty NO_COLOR', terminal(80), { TERM: 'xterm-kitty', NO_COLOR: '' }, '256', true],
  ['a pipe', pipe, { TERM: 'xterm-kitty' }, 'none', false],
  ['FORCE_COLOR', pipe, { TERM: 'xterm-kitty', FORCE_COLOR: '1' }, '256', true],
  ['both', pipe, { TERM: 'linux', FORCE_COLOR: '1', NO_COLOR: '1' }, '16', false],
  ['FORCE_COLOR=0', terminal(80), { TERM: 'xterm-kitty', FORCE_COLOR: '0' }, 'none', false],
] as const)('goes by %s', (_, stdout, env, colour, underlines) => {
  expect(screenOf({ stdout, env })).toMatchObject({ colour, underlines })
})

test.each([
  [200, 88],
  [80, 79],
  [10, 24],
])('uses, of %i columns, %i', (columns, width) => {
  expect(screenOf({ stdout: terminal(columns), env: {} }).width).toBe(width)
})

test('takes COLUMNS in a pipe, else 80', () => {
  expect(screenOf({ stdout: pipe, env: { COLUMNS: '60' } }).width).toBe(59)
  expect(screenOf({ stdout: pipe, env: {} }).width).toBe(79)
})
