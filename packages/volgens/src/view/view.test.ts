import { expect, test } from 'vitest'
import { handMade } from '../testing/hand-made.ts'
import { atLeast } from './at-least.ts'
import { toAttributions } from './attributions.ts'
import { passagesOf } from './passages.ts'
import { voicesOf } from './voices.ts'

const text = 'Kop zonder punt\n\nJan zei dat Piet beweert dat het regent. Het zou sneeuwen. Stil.'
const reading = handMade(text, [
  { source: 'Jan', cue: 'zei', content: 'dat Piet beweert dat het regent' },
  { source: 'Piet', cue: 'beweert', content: 'dat het regent', within: 's1' },
  { cue: 'zou', content: 'Het zou sneeuwen', anonymous: true, confidence: 0.4 },
])

test('gives words to the voice that the report has them from', () => {
  const { voices, narrator } = voicesOf(reading)
  expect(voices.map(({ name, kind }) => [name, kind])).toEqual([
    ['Jan', 'named'],
    ['Piet', 'named'],
    ['', 'anonymous'],
  ])
  const size = 'datPietbeweertdathetregent'.length
  const all = text.replaceAll(/\s/g, '').length
  expect(voices.map(({ share }) => share)).toEqual([size / all, 0, 0])
  expect(narrator).toBeCloseTo((all - size) / all)
})

test('takes two ways of writing one name as one voice only where they are the same words or actor', () => {
  const words = 'De Bond zegt a, de bond zegt b, hij zegt c, zij zegt d.'
  const { voices } = voicesOf(
    handMade(
      words,
      [
        { source: 'De Bond', content: 'a' },
        { source: 'de bond', content: 'b' },
        { source: 'hij', actor: 'a1', content: 'c' },
        { source: 'zij', actor: 'a1', content: 'd' },
      ],
      { actors: [{ id: 'a1', name: 'Kim Baas', kind: 'person', roles: [], mentions: [] }] },
    ),
  )
  expect(voices.map(({ name, statements }) => [name, statements.length])).toEqual([
    ['De Bond', 2],
    ['Kim Baas', 2],
  ])
})

test('gives no colour to a pronoun, to nobody and to who has only suggestions', () => {
  const words = 'Hij zegt a, Jan zegt b, men zegt c, Piet zegt d.'
  const { voices, largest } = voicesOf(
    handMade(words, [
      { source: 'Hij', content: 'a' },
      { source: 'Jan', content: 'b' },
      { content: 'c', anonymous: true },
      { source: 'Piet', content: 'd', confidence: 0.2 },
    ]),
    new Set(['hij']),
  )
  expect(voices.map(({ kind }) => kind)).toEqual(['pronoun', 'named', 'anonymous', 'named'])
  expect(largest.map(({ name }) => name)).toEqual(['Jan'])
})

test('gives a text without letters to the narrator', () => {
  expect(voicesOf(handMade('\n', [])).narrator).toBe(1)
})

test('cuts paragraphs where something begins or ends, the widest statement first', () => {
  const [heading, body] = passagesOf(reading)
  expect(heading).toMatchObject({ kind: 'heading', pieces: [{ start: 0, end: 15 }] })
  const pieces = body?.pieces.map(({ start, end, contents, sources, cues }) => [
    text.slice(start, end),
    contents.map(({ id }) => id).join(' '),
    [...sources.map(({ id }) => `source ${id}`), ...cues.map(({ id }) => `cue ${id}`)].join(' '),
  ])
  expect(pieces).toEqual([
    ['Jan', '', 'source s1'],
    [' ', '', ''],
    ['zei', '', 'cue s1'],
    [' ', '', ''],
    ['dat ', 's1', ''],
    ['Piet', 's1', 'source s2'],
    [' ', 's1', ''],
    ['beweert', 's1', 'cue s2'],
    [' ', 's1', ''],
    ['dat het regent', 's1 s2', ''],
    ['. ', '', ''],
    ['Het ', 's3', ''],
    ['zou', 's3', 'cue s3'],
    [' sneeuwen', 's3', ''],
    ['. Stil.', '', ''],
  ])
})

test('draws a content that runs over paragraphs in each of them', () => {
  const words = '“Een.\n\n“Twee.” Drie.'
  const passages = passagesOf(handMade(words, [{ content: '“Een.\n\n“Twee.”' }]))
  expect(passages.map(({ pieces }) => pieces.map(({ contents }) => contents.length))).toEqual([
    [1],
    [1, 0],
  ])
})

test('gives spans alone for scoring, and suggestions only on request', () => {
  expect(toAttributions(reading)).toEqual({
    id: 'hand-made',
    attributions: reading.statements.slice(0, 2).map(({ source, cue, content, form, act }) => ({
      source: source.spans,
      cue,
      content,
      form,
      act,
    })),
    namings: [],
  })
  expect(toAttributions(reading, { suggestions: true }).attributions).toHaveLength(3)
})

test('cuts by confidence as if the rest had never been found', () => {
  const cut = atLeast(
    handMade(text, [
      { source: 'Jan', cue: 'zei', content: 'dat Piet beweert dat het regent', confidence: 0.3 },
      { source: 'Piet', cue: 'beweert', content: 'dat het regent', within: 's1' },
    ]),
    0.5,
  )
  expect(cut.statements.map(({ id, within }) => [id, within])).toEqual([['s2', undefined]])
  expect(cut.narrator.map(([start, end]) => text.slice(start, end))).toEqual([
    'Kop zonder punt',
    'Jan zei dat Piet beweert',
    'Het zou sneeuwen.',
    'Stil.',
  ])
})

test('what a statement that is cut off held gets the voice around it, and is never the narrator’s', () => {
  const span: [number, number] = [0, 1]
  const event = { type: 'ASSAULT' as const, trigger: [span], mode: 'happened' as const, rule: 'x' }
  const figure = { span, approximate: false, counts: [], rule: 'x' }
  const cut = atLeast(
    handMade(
      text,
      [
        { source: 'Jan', cue: 'zei', content: 'dat Piet beweert dat het regent' },
        { source: 'Piet', cue: 'beweert', content: 'het regent', within: 's1', confidence: 0.3 },
        { cue: 'zou', content: 'Het zou sneeuwen', anonymous: true, confidence: 0.3 },
      ],
      {
        events: ['narrator', 's1', 's2', 's3'].map((voice) => ({ ...event, id: voice, voice })),
        figures: [
          { ...figure, id: 'own' },
          ...['s2', 's3'].map((statement) => ({ ...figure, id: statement, statement })),
        ],
      },
    ),
    0.5,
  )
  expect(cut.events.map(({ id, voice }) => [id, voice])).toEqual([
    ['narrator', 'narrator'],
    ['s1', 's1'],
    ['s2', 's1'],
  ])
  expect(cut.figures.map(({ id, statement }) => [id, statement])).toEqual([
    ['own', undefined],
    ['s2', 's1'],
  ])
})
