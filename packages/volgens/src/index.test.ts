import { expect, test } from 'vitest'
import * as volgens from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(volgens).sort()).toEqual([
    'MOST_CHARACTERS',
    'atLeast',
    'isFinding',
    'isPublishedDate',
    'open',
    'openWorkers',
    'passagesOf',
    'readLine',
    'readLines',
    'spanWords',
    'speakersOf',
    'toAttributions',
    'toHtml',
    'voicesOf',
    'whyOf',
  ])
})
