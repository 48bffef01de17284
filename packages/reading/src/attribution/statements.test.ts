import { expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { prepare } from './knowledge.ts'
import { toStatements } from './statements.ts'
import { SMALL_LEXICON } from './testing/small-lexicon.ts'

const TEXT = '“Ik denk dat hij ‘nooit’ komt”, zei zij in een brief.'
const span = (words: string): [number, number] => [
  TEXT.indexOf(words),
  TEXT.indexOf(words) + words.length,
]
const draft = (cue: string, content: string, rest: Partial<Draft> = {}): Draft => ({
  rule: 'verb-clause',
  act: 'say',
  source: [],
  voice: 'none',
  place: 'open',
  manner: 'spoken',
  cue: [span(cue)],
  content: [span(content)],
  anonymous: false,
  implicit: false,
  negated: false,
  unsaid: { all: 0, before: 0, behind: 0 },
  ...rest,
})
const quotation = (words: string, depth: number) => ({
  parts: [span(words)],
  style: 'double' as const,
  depth,
})
const text = {
  text: TEXT,
  paragraphs: [],
  sentences: [],
  quotations: [quotation('“Ik denk dat hij ‘nooit’ komt”', 0), quotation('‘nooit’', 1)],
  strayMarks: [],
}
const statements = (...drafts: Draft[]) =>
  toStatements(drafts, text, prepare(SMALL_LEXICON).calibrated)

test('tells the form by the marks that stand inside the quotation of the cue', () => {
  const forms = statements(
    draft('zei', '“Ik denk dat hij ‘nooit’ komt”'),
    draft('denk', 'dat hij ‘nooit’ komt', { place: 'quoted' }),
    draft('denk', 'dat hij', { place: 'quoted' }),
  ).map(({ form }) => form)
  expect(forms).toEqual(['direct', 'mixed', 'indirect'])
})

test('has what stands around the cue only where something does', () => {
  const [first, second] = statements(
    draft('zei', '“Ik denk dat hij ‘nooit’ komt”', { medium: [span('in een brief')] }),
    draft('denk', 'dat hij', { place: 'quoted' }),
  )
  expect(first).toMatchObject({ medium: [span('in een brief')] })
  expect(Object.keys(first ?? {})).not.toContain('occasion')
  expect(Object.keys(second ?? {})).not.toContain('medium')
})
