import { expect, test } from 'vitest'
import { splitWord } from './split-word.ts'

test.each([
  ["don't", ['do', "n't"]],
  ['don’t', ['do', 'n’t']],
  ["DON'T", ['DO', "N'T"]],
  ["can't", ['ca', "n't"]],
  ["President's", ['President', "'s"]],
  ["they're", ['they', "'re"]],
  ["I've", ['I', "'ve"]],
  ["we'll", ['we', "'ll"]],
  ["he'd", ['he', "'d"]],
  ["I'm", ['I', "'m"]],
  ["I'd've", ['I', "'d", "'ve"]],
  ["wouldn't've", ['would', "n't", "'ve"]],
  ["workers'", ['workers', "'"]],
  ["O'Brien's", ["O'Brien", "'s"]],
  ['cannot', ['can', 'not']],
  ['Cannot', ['Can', 'not']],
  ['gonna', ['gon', 'na']],
  ['wanna', ['wan', 'na']],
  ['gotta', ['got', 'ta']],
  ["'tis", ["'t", 'is']],
  ['dunno', ['du', 'n', 'no']],
  ['three-year-old', ['three', '-', 'year', '-', 'old']],
  ["ten-year-old's", ['ten', '-', 'year', '-', 'old', "'s"]],
  ['U.S.-led', ['U.S.', '-', 'led']],
  ['ex-president-elect', ['ex-president', '-', 'elect']],
  ['and/or', ['and', '/', 'or']],
  ['1969-1970', ['1969', '-', '1970']],
  ['200-300', ['200', '-', '300']],
  ['5:00-8:30', ['5:00', '-', '8:30']],
  ['50%', ['50', '%']],
  ['5pm', ['5', 'pm']],
  ['1,500km', ['1,500', 'km']],
])('%s falls apart into %j', (word, parts) => {
  const edges = [0, ...splitWord(word), word.length]
  expect(edges.slice(1).map((end, index) => word.slice(edges[index], end))).toEqual(parts)
})

test.each([
  ...["O'Brien", "o'clock", "'s", "n't", "'em", "rock'n'roll", 'is', "'90s", "İ's", ''],
  ...[
    're-elected',
    'Co-founder',
    'e-mail',
    'mid-May',
    'w/o',
    '9/11',
    '1/2',
    '2.500',
    '5th',
    'land-',
  ],
  ...['2022-01-07', '07/01/2022', '713-853-3989', '555-0123', '+31-20-555-0123'],
])('%s stays whole', (word) => expect(splitWord(word)).toEqual([]))

test.each(["'s", '-a', '/a', 'a', '1'])('%j ten thousand times over takes no time', (part) => {
  const start = performance.now()
  splitWord(part.repeat(10_000))
  expect(performance.now() - start).toBeLessThan(500)
})
