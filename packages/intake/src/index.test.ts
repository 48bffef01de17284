import { expect, test } from 'vitest'
import * as intake from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(intake).sort()).toEqual([
    'MOST_CHARACTERS',
    'articlesIn',
    'feedItems',
    'filledLines',
    'holdsReports',
    'idOf',
    'isWords',
    'openFetcher',
    'openPage',
    'parseLine',
    'peekHead',
    'toReport',
  ])
})
