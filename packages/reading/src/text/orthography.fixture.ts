import { readFileSync } from 'node:fs'
import type { Orthography } from '../language.ts'

/** Orthographies for the tests of this folder, from the tables of the languages. */
export const dutchFixture: Orthography = {
  ...tables('nl'),
  split: () => [],
  decimal: ',',
  dates: { orders: ['day-month'], capitals: false },
}

export const englishFixture: Orthography = {
  ...tables('en'),
  split: splitClitic,
  decimal: '.',
  dates: { orders: ['day-month', 'month-day'], capitals: true },
}

function tables(code: string): Pick<Orthography, 'abbreviations' | 'apostropheWords'> {
  const read = (name: string) =>
    readFileSync(
      new URL(`../../../../languages/${code}/lexicon/${name}.tsv`, import.meta.url),
      'utf8',
    )
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  return {
    abbreviations: new Map(
      read('abbreviations').map(([form = '', ends]) => [form, { endsSentence: ends === 'yes' }]),
    ),
    apostropheWords: new Set(read('apostrophe-words').map(([form = '']) => form)),
  }
}

/** A few clitics, enough for the tests of this folder; languages/en/src/split-word.ts has all of it. */
function splitClitic(word: string): readonly number[] {
  const clitic = /(?:n['’]t|['’](?:s|ve|d)|(?<=s)['’])$/i.exec(word)
  return clitic !== null && clitic.index > 0 ? [clitic.index] : []
}
