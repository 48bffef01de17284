import { expect, test } from 'vitest'
import { splitClitics } from './split-clitics.ts'

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
])('%s falls apart into %j', (word, parts) => {
  const edges = [0, ...splitClitics(word), word.length]
  expect(edges.slice(1).map((end, index) => word.slice(edges[index], end))).toEqual(parts)
})

test.each(["O'Brien", "o'clock", "'s", "n't", "'em", "rock'n'roll", 'is', "'90s", "İ's", ''])(
  '%s stays whole',
  (word) => expect(splitClitics(word)).toEqual([]),
)
