import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dutch } from './nl.ts'

const packages = fileURLToPath(new URL('../../..', import.meta.url))
const sources = ['intake', 'record', 'server', 'volgens'].flatMap((name) => {
  const folder = join(packages, name, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/u.test(file) && !/(?:^|[/\\])testing[/\\]/u.test(file))
    .map((file) => join(folder, file))
})

/** Every code that is written where a fault is made. */
const CODES = new Set(
  sources.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:new VolgensError\(|answerProblem\(\s*c,)\s*'([a-z0-9-]+)'/gu,
      ),
    ].map(([, code = '']) => code),
  ),
)

/** Never told to who looks at the app. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'the server does not start with it, or the command says it': [
    ...[
      'bad-backup',
      'bad-proxy',
      'bad-range',
      'not-a-store',
      'not-empty',
      'store-damaged',
      'store-in-use',
    ],
    ...['store-newer', 'store-unreadable', 'use-pg-dump'],
  ],
  'exports are taken in by the command alone': [
    ...['chain-differs', 'chain-in-part', 'decisions-elsewhere', 'export-damaged', 'export-newer'],
    ...['not-an-export', 'snippets-only'],
  ],
  'the app asks for nothing of the kind': [
    'match-required',
    'no-such-method',
    'not-acceptable',
    'other-text',
  ],
  'the program has ended': ['fetch-closed'],
}

describe('why something did not work', () => {
  const told = [...CODES].filter((code) => !Object.values(ELSEWHERE).flat().includes(code))

  test('is looked for in what there is', () => expect(told.length).toBeGreaterThan(60))

  // The other language has the same texts.
  test('has a sentence for every code', () => {
    expect(told.filter((code) => !(code in dutch.reasons)).sort()).toEqual([])
  })

  test('leaves out no code that is not there', () => {
    expect(
      Object.values(ELSEWHERE)
        .flat()
        .filter((code) => !CODES.has(code)),
    ).toEqual([])
  })
})
