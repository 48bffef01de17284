import type { Reading, Statement } from '@volgens/shapes'
import { expect, test } from 'vitest'
import { wordsIn } from 'volgens'
import { renderReading } from './render-reading.ts'
import { cellsOf } from './share-bar.ts'
import type { Screen } from './style.ts'

const TEXT =
  'Kop\n\nJan zei dat Piet “het regent” riep. Het zou sneeuwen.\n\n“Weg”, zei zij. Men fluistert iets.'

const reading: Reading = {
  report: { id: 'r', lang: 'nl', outlet: 'De Bode', published: '2022-01-07', text: TEXT },
  engine: { volgens: '0.1.0', language: 'nl', model: 'none' },
  sentences: [],
  actors: [],
  statements: [
    statement('s1', 'Jan', 'zei', ['dat Piet “het regent” riep']),
    statement('s2', 'Piet', 'riep', ['“het regent”'], { form: 'direct', within: 's1' }),
    statement('s3', undefined, 'zou', ['Het', 'sneeuwen'], { negated: true }),
    statement('s4', 'zij', 'zei zij', ['“Weg”'], { form: 'direct' }),
    statement('s5', 'Men', 'fluistert', ['iets'], { confidence: 0.3 }),
  ],
  namings: [
    {
      id: 'n1',
      namer: { spans: [span('Jan')] },
      named: { spans: [span('Piet')] },
      label: [span('Weg')],
      quoted: true,
      rule: 'hand-made',
    },
  ],
  figures: [],
  times: [],
  places: [],
  events: [],
  labels: [],
  narrator: [],
}

const plain: Screen = { width: 60, colour: 'none', underlines: false }
const options = { explain: false, words: wordsIn('en'), pronouns: new Set(['zij']) }

test('shows text, statements, suggestions, namings and shares without colour', () => {
  expect(renderReading(reading, plain, options).replaceAll('\u00a0', ' ')).toBe(`
  De Bode · 2022-01-07 · Dutch · 4 statements, 3 voices

  Kop

  Jan zei ⟦1 dat Piet ⟦2 “het regent”⟧ riep⟧. ⟦3 Het⟧ zou
  ⟦3 sneeuwen⟧.

  ⟦4 “Weg”⟧, zei zij. Men fluistert ⟦5? iets⟧.

  Who said what

  1 ╍ Jan  zei
      dat Piet “het regent” riep
      in the report's words · says · hand-made · 90% sure

  2 ━ Piet  riep
      “het regent”
      verbatim · says · within 1 · hand-made · 90% sure

  3 ┈ nobody named  zou
      Het … sneeuwen
      in the report's words · says · denial · hand-made ·
      90% sure

  4 ━ zij  zei zij
      “Weg”
      verbatim · says · hand-made · 90% sure

  Suggestions
  Less sure: read for yourself before use.

  5 ┈ Men  fluistert
      iets
      in the report's words · says · hand-made · 30% sure

  Who calls whom what

      Jan  Piet: “Weg”

  Each voice's share of the text

  ·····························█████████████████░░░░░░░░░░░░
  · The report itself 51%   █ Jan 29%   ░ 2 other voices 21%

`)
})

test('shows each voice in its colour and underline, with its number behind', () => {
  const shown = renderReading(reading, { width: 88, colour: '256', underlines: true }, options)
  const escapes = (codes: string, text: string) => `\x1b[${codes}m${text}\x1b[0m`
  expect(shown).toContain(
    escapes('1;38;5;167', 'Jan') +
      ' ' +
      escapes('3', 'zei') +
      ' ' +
      escapes('4:5;38;5;167', 'dat '),
  )
  expect(shown).toContain(escapes('4', '“het regent”') + '²')
  expect(shown).toContain(escapes('4:4', 'sneeuwen') + '³.')
  expect(shown).toContain(escapes('2;4:4', 'iets') + '⁵.')
  expect(shown).not.toContain('⟦')
})

test('shows a report in which nobody has a say', () => {
  const shown = renderReading({ ...reading, statements: [], namings: [] }, plain, options)
  expect(shown).toContain('0 statements, 0 voices')
  expect(shown).toContain('The\u00a0report\u00a0itself\u00a0100%')
  expect(shown).not.toContain('Who said what')
})

test('tells what stands around a cue, and explains it', () => {
  const statements = [
    statement('s1', 'Jan', 'zei', ['dat Piet “het regent” riep'], {
      addressee: [span('Piet')],
      occasion: [span('Het')],
      caveat: [span('Men fluistert')],
    }),
  ]
  const shown = (explain: boolean) =>
    renderReading({ ...reading, statements }, plain, { ...options, explain })
  expect(shown(false)).toContain('(to: Piet; occasion: Het; reserve of the report: Men')
  expect(shown(true)).toContain('to: “Piet”; at 17–21')
  expect(shown(true)).toContain('reserve of the report: “Men fluistert”')
})

const layered: Reading = {
  ...reading,
  actors: [
    { id: 'a1', name: 'Jan', kind: 'person', roles: ['voorzitter'], mentions: [span('Jan')] },
    { id: 'a2', name: 'De Bode', kind: 'organization', roles: [], mentions: [] },
  ],
  figures: [
    {
      id: 'f1',
      span: span('Het zou'),
      low: 3000,
      approximate: false,
      counts: [span('Piet')],
      statement: 's1',
      rule: 'counted',
    },
    {
      id: 'f2',
      span: span('iets'),
      approximate: false,
      counts: [],
      statement: 's3',
      rule: 'vague',
    },
  ],
  times: [
    { id: 't1', span: span('Weg'), edtf: '2022-01-06', certainty: 'inferred', rule: 'weekday' },
    { id: 't2', span: span('Men'), reason: 'no-such-date', certainty: 'stated', rule: 'day-month' },
  ],
  places: [
    place('p1', 'Almaty', { country: 'KZ', lat: 43.26, lon: 76.93 }),
    place('p2', 'Pristina', { country: 'XK' }),
    place('p3', 'Springfield', { missing: 'ambiguous' }),
  ],
  events: [
    {
      id: 'e1',
      type: 'ASSAULT',
      trigger: [span('zei')],
      recipient: { spans: [span('Piet')] },
      object: { spans: [span('het regent')] },
      place: 'p1',
      time: 't1',
      mode: 'denied',
      voice: 's1',
      rule: 'verb-active',
    },
    {
      id: 'e2',
      type: 'PROTEST',
      trigger: [span('riep')],
      mode: 'happened',
      voice: 'narrator',
      rule: 'noun-occurs',
    },
  ],
}

test('shows actors, namings, figures, times, places and events under the statements', () => {
  const shown = renderReading(layered, plain, options).replaceAll('\u00a0', ' ')
  expect(shown.slice(shown.indexOf('  Actors'), shown.indexOf('  Each voice'))).toBe(`  Actors

      Jan  person · voorzitter · 1 mention
      De Bode  organization · 0 mentions

  Who calls whom what

      Jan  Piet: “Weg”

  Figures

      Het zou  at least 3,000 · counted: Piet · according
        to Jan
      iets  no number · nobody named

  Times

      Weg  2022-01-06
      Men  there is no such date

  Places

      Jan  Almaty · Kazakhstan · city
      Jan  Pristina · Kosovo · city
      Jan  Springfield · several places have this name ·
        city

  Events

      assault  (somebody) > Piet (het regent): zei ·
        denied · according to Jan · Jan · 2022-01-06
      protest  riep · happened · the report

`)
})

test('says with explain why each of them is there, and which rule found it', () => {
  const shown = renderReading(layered, plain, { ...options, explain: true })
  expect(shown).toContain('“Weg”\n        why: hand-made\n')
  expect(shown).toContain('        why: a weekday is named (weekday)\n')
  expect(shown).toContain(
    '        why: a noun that implies its actors is said to\n          have taken place (noun-occurs)\n',
  )
  expect(renderReading(layered, plain, options)).not.toContain('why:')
})

test('speaks Dutch', () => {
  const dutch = { ...options, words: wordsIn('nl'), explain: true }
  const shown = renderReading(layered, { ...plain, width: 80 }, dutch).replaceAll('\u00a0', ' ')
  expect(shown).toContain('Nederlands · 4 uitspraken, 3 stemmen')
  expect(shown).toContain('      letterlijk · zegt · hand-made · 90% zeker')
  expect(shown).toContain('Jan  persoon · voorzitter · 1 keer genoemd')
  expect(shown).toContain('Het zou  minstens 3.000 · geteld: Piet · volgens Jan')
  expect(shown).toContain('Jan  Almaty · Kazachstan · stad')
  expect(shown).toContain('geweld  (iemand) > Piet')
})

test('fills the bar exactly', () => {
  expect(cellsOf([0.335, 0.335, 0.33], 10)).toEqual([4, 3, 3])
  expect(cellsOf([1], 57)).toEqual([57])
})

function span(words: string): [number, number] {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return [start, start + words.length]
}

function place(
  id: string,
  name: string,
  rest: Partial<Reading['places'][number]>,
): Reading['places'][number] {
  const at = span('Jan')
  return {
    id,
    name,
    span: at,
    mentions: [at],
    precision: 'city',
    source: 'text',
    rule: 'located',
    ...rest,
  }
}

function statement(
  id: string,
  source: string | undefined,
  cue: string,
  content: readonly string[],
  rest: Partial<Statement> = {},
): Statement {
  return {
    id,
    form: 'indirect',
    act: 'say',
    source: {
      spans: source === undefined ? [] : [span(source)],
      anonymous: source === undefined,
      implicit: false,
    },
    cue: [span(cue)],
    content: content.map(span),
    negated: false,
    rule: 'hand-made',
    confidence: 0.9,
    ...rest,
  }
}
