import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readCases, writeStatus } from './case-table.ts'

const path = mkdtempSync(join(tmpdir(), 'volgens-cases-'))
const folder = pathToFileURL(`${path}/`)
afterAll(() => rmSync(path, { recursive: true }))

const HEADER = 'n\tconstruction\texample\texpect\tnote\tstatus'
const row = (expect: string, status = ''): string =>
  ['1', 'verb + dat', 'Jan zegt dat het regent.', expect, '', status].join('\t')
const RIGHT = '[{"source": "Jan", "content": ["dat het regent"]}]'

function write(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(path, `${name}.tsv`), `${lines.join('\n')}\n`)
}

test('a construction gives the places of its words', () => {
  write('constructions', HEADER, row(RIGHT, 'open'))
  expect(readCases(folder, 'constructions')).toMatchObject([
    {
      id: '1',
      open: true,
      checks: [{ expected: [{ source: [[0, 3]], content: [[9, 23]], optional: false }] }],
    },
  ])
})

test('a rule gives its example without the marks, and its counter-example', () => {
  write(
    'rules',
    'rule\texample\tcounter\tstatus',
    'verb-clause\t{S Jan} zegt {C dat het regent}.\tHij ziet dat het regent.\t',
  )
  expect(readCases(folder, 'rules')).toMatchObject([
    {
      id: 'verb-clause 1',
      checks: [
        { text: 'Jan zegt dat het regent.', expected: [{ source: [[0, 3]], content: [[9, 23]] }] },
        { text: 'Hij ziet dat het regent.', expected: [], rule: 'verb-clause' },
      ],
    },
  ])
})

test.each([
  ['another header', ['n\texample'], 'line 1'],
  [
    'words that are not in the example',
    [HEADER, row('[{"source": "Piet", "content": []}]')],
    'Piet',
  ],
  ['part of a word as the source', [HEADER, row('[{"source": "Ja", "content": []}]')], 'Ja'],
  ['another status', [HEADER, row(RIGHT, 'right')], 'line 2'],
  ['JSON that is none', [HEADER, row('[')], 'line 2'],
])('%s is told with file and line', (_, lines, told) => {
  write('constructions', ...lines)
  expect(() => readCases(folder, 'constructions')).toThrow(told)
})

test('only the status is written anew', () => {
  write('constructions', HEADER, row(RIGHT, 'open'), row(RIGHT))
  const cases = readCases(folder, 'constructions')
  writeStatus(folder, 'constructions', cases, (each) => !each.open)
  expect(readFileSync(join(path, 'constructions.tsv'), 'utf8')).toBe(
    `${[HEADER, row(RIGHT), row(RIGHT, 'open')].join('\n')}\n`,
  )
})
