import { expect, test } from 'vitest'
import { z } from 'zod'
import { reading } from './schema.ts'

const SPAN: [number, number] = [0, 3]

const least = {
  report: { id: 'a', lang: 'nl', text: 'Jan zei niets.' },
  engine: { volgens: '0.1.0', language: 'nl', model: 'none' },
  sentences: [[0, 14]],
  actors: [],
  statements: [],
  namings: [],
  figures: [],
  times: [],
  places: [],
  events: [],
  labels: [],
  narrator: [[0, 14]],
}

const statement = {
  id: 's1',
  form: 'indirect',
  act: 'say',
  source: { spans: [SPAN], anonymous: false, implicit: false },
  cue: [[4, 7]],
  content: [[8, 13]],
  negated: false,
  rule: 'hand-made',
  confidence: 0.9,
}

// After a change of the schemas: npx vitest run packages/shapes -u
test('is published as JSON Schema 2020-12, as it stands here', async () => {
  await expect(`${JSON.stringify(published(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../schema/volgens.reading-1.json',
  )
})

/** Zod puts a schema with an id among the definitions; here it is the whole. */
function published(): object {
  const { $schema, $defs } = z.toJSONSchema(reading, { target: 'draft-2020-12' })
  const id = 'volgens.reading/1'
  return { $schema, $id: id, ...$defs?.[id] }
}

test('takes the least that a reading can be, and a statement', () => {
  expect(reading.safeParse(least).success).toBe(true)
  expect(reading.safeParse({ ...least, statements: [statement] }).success).toBe(true)
})

test.each([
  ['a field that it does not know', { ...least, mood: 'grim' }],
  ['a report without text', { ...least, report: { id: 'a', lang: 'nl' } }],
  ['a statement without content', { ...least, statements: [{ ...statement, content: [] }] }],
  ['an empty id', { ...least, statements: [{ ...statement, id: '' }] }],
  ['half a span', { ...least, narrator: [[0]] }],
  ['a span before the text', { ...least, narrator: [[-1, 3]] }],
  ['half a character', { ...least, narrator: [[0.5, 3]] }],
  ['more than certainty', { ...least, statements: [{ ...statement, confidence: 1.1 }] }],
  ['an act of another kind', { ...least, statements: [{ ...statement, act: 'sing' }] }],
])('refuses %s', (_, value) => {
  expect(reading.safeParse(value).success).toBe(false)
})
