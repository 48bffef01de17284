import { readFileSync } from 'node:fs'
import type { Reading } from '@volgens/shapes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import { openReader, type Reader } from './read.ts'
import { RULES } from './times/rule-table.ts'

/** The day that all examples of cases/times.tsv are published on: a Friday. */
const PUBLISHED = '2022-01-07'

interface TimeCase {
  readonly example: string
  /** "gisteren = 2022-01-06 | …", a reason where there is no value; empty where nothing must be read. */
  readonly times: string
  readonly open: boolean
}

/** The tests of a language's expressions of time: folder is languages/<code>/cases/; without: rules that it has no words for. */
export function timesContract(
  language: Language,
  folder: URL,
  without: readonly string[] = [],
): void {
  describe(`${language.code} reads times`, () => {
    const cases = readTimeCases(folder)
    const got = new Map<TimeCase, Reading>()
    let reader: Reader

    beforeAll(async () => {
      reader = await openReader(language)
      for (const row of cases) got.set(row, await readCase(reader, row.example, PUBLISHED))
    }, 60_000)
    afterAll(() => reader.close())

    const asExpected = (row: TimeCase): boolean => sameTimes(row, got.get(row))
    const wrong = (among: (row: TimeCase) => boolean): string[] =>
      cases
        .filter((row) => !row.open && among(row) && !asExpected(row))
        .map((row) => `${row.example} ${describeTimes(got.get(row))}`)

    test('at least 150 examples, a third of them silent', () => {
      expect(cases.length).toBeGreaterThanOrEqual(150)
      expect(cases.filter(({ times }) => times === '').length).toBeGreaterThanOrEqual(
        cases.length / 3,
      )
    })

    test('each rule reads one of them', () => {
      const used = new Set([...got.values()].flatMap(({ times }) => times.map(({ rule }) => rule)))
      const lacking = RULES.map(({ id }) => id).filter((id) => !used.has(id))
      expect(lacking).toEqual(without)
    })

    test('each with its value', () => expect(wrong(({ times }) => times !== '')).toEqual([]))

    test('none where there is none', () => expect(wrong(({ times }) => times === '')).toEqual([]))

    test('what is marked open is not read yet', () => {
      expect(cases.filter((row) => row.open && asExpected(row))).toEqual([])
    })

    test('every day of every month is read back as it is spelt', async () => {
      const { months, ordinals } = language.lexicon
      const spelt = [...ordinals].filter(([, value]) => value <= 31)
      const month = [...months].find(([form, value]) => value === 3 && form.length > 4)?.[0] ?? ''
      const name = language.orthography.dates.capitals
        ? month.charAt(0).toUpperCase() + month.slice(1)
        : month
      for (const [form, value] of spelt) {
        if (form.includes('-') || form.includes(' ')) continue
        const { times } = await readCase(reader, `${form} ${name} 2021.`)
        expect([form, times[0]?.edtf]).toEqual([form, `2021-03-${String(value).padStart(2, '0')}`])
      }
    }, 60_000)

    test('without a date of publication only what names its year has a value', async () => {
      for (const { example } of cases) {
        for (const { certainty, edtf, reason } of (await readCase(reader, example)).times) {
          if (certainty === 'inferred' && edtf === undefined) expect(reason).toMatch(/^no-/)
          if (edtf === undefined) expect(reason).toBeDefined()
        }
      }
      const { times } = await readCase(reader, cases[0]?.example ?? '')
      expect(times).toMatchObject([{ reason: 'no-publication-date' }])
    })

    test.each(['2022-02-31', '2022-13-01', '2022-01', '7 January', ''])(
      'from %j, which is no day, nothing is counted',
      async (published) => {
        const { times } = await readCase(reader, cases[0]?.example ?? '', published)
        expect(times).toMatchObject([{ reason: 'no-publication-date' }])
      },
    )
  })
}

const readCase = (reader: Reader, text: string, published?: string): Promise<Reading> =>
  reader.read({
    id: 'case',
    lang: reader.language.code,
    text,
    ...(published === undefined ? {} : { published }),
  })

function readTimeCases(folder: URL): TimeCase[] {
  const [header, ...lines] = readFileSync(new URL('times.tsv', folder), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
  expect(header).toBe('example\ttimes\tstatus')
  return lines.map((line) => {
    const [example = '', times = '', status = ''] = line.split('\t')
    return { example, times, open: status === 'open' }
  })
}

/** The words may have an article or a preposition more or less at their start; the values are the same. */
function sameTimes({ times }: TimeCase, reading: Reading | undefined): boolean {
  const wanted = times === '' ? [] : times.split(' | ').map((time) => time.split(' = '))
  const given = timesOf(reading)
  return (
    wanted.length === given.length &&
    wanted.every(
      ([words = '', value], i) =>
        given[i]?.[1] === value &&
        (given[i]?.[0]?.toLowerCase().endsWith(words.toLowerCase()) ?? false),
    )
  )
}

const timesOf = (reading: Reading | undefined): [string, string | undefined][] =>
  (reading?.times ?? []).map(({ span: [start, end], edtf, reason }) => [
    reading?.report.text.slice(start, end) ?? '',
    edtf ?? reason,
  ])

const describeTimes = (reading: Reading | undefined): string =>
  `→ ${timesOf(reading)
    .map((time) => time.join(' = '))
    .join(' | ')}`
