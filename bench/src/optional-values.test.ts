import { expect, test } from 'vitest'
import { optionalValues } from './optional-values.ts'

const defaults = { '--misses': '20', '--json': '-' }

test.each([
  [['--misses'], ['--misses=20']],
  [
    ['--misses', '--json'],
    ['--misses=20', '--json=-'],
  ],
  [
    ['--misses', '5'],
    ['--misses', '5'],
  ],
  [['--misses=5'], ['--misses=5']],
  [
    ['--rules', '--set', 'seed'],
    ['--rules', '--set', 'seed'],
  ],
])('%j becomes %j', (args, expected) => {
  expect(optionalValues(args, defaults)).toEqual(expected)
})
