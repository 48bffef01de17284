import { expect, test } from 'vitest'
import * as volgens from './index.ts'

test('exports these names and no others', () => {
  expect(Object.keys(volgens).sort()).toEqual([
    'CIRCUMSTANCES',
    'MOST_CHARACTERS',
    'addReports',
    'atLeast',
    'countryName',
    'failedInputs',
    'fetchedInputs',
    'figureValue',
    'isFinding',
    'open',
    'openWorkers',
    'passagesOf',
    'placeWords',
    'queueReports',
    'readLine',
    'readLines',
    'reportInputs',
    'retryFailures',
    'shownNamings',
    'spanWords',
    'speakersOf',
    'toAttributions',
    'toHtml',
    'toIndexHtml',
    'voicesOf',
    'watchFeeds',
    'whyOf',
    'withoutRejected',
    'wordsIn',
    'workOnQueue',
    'writePages',
  ])
})
