import type { Span } from '@volgens/shapes'
import { describe, expect, test } from 'vitest'
import { attribute } from './attribute.ts'
import { prepare } from './knowledge.ts'
import { readNamings } from '../namings/namings.ts'
import { narratorSpans } from './narrator.ts'
import { toStatements } from './statements.ts'
import { SMALL_LEXICON } from './testing/small-lexicon.ts'
import { smallReport } from '../syntax/testing/small-report.ts'

const knowledge = prepare(SMALL_LEXICON)
const FINITE = 'VerbForm=Fin'

function readSmall(...sentences: readonly string[]) {
  const { text, words } = smallReport(...sentences)
  const { drafts, passage } = attribute(text, words, knowledge)
  const statements = toStatements(drafts, text, knowledge.calibrated)
  const slice = (spans: readonly Span[]): string[] => spans.map(([a, b]) => text.text.slice(a, b))
  return {
    found: statements.map((s) => ({
      rule: s.rule,
      form: s.form,
      source: slice(s.source.spans).join(' … '),
      cue: slice(s.cue).join(' … '),
      content: slice(s.content),
    })),
    statements,
    namings: readNamings(passage, statements).namings.map(({ named, label }) => [
      slice(named.spans)[0],
      slice(label)[0],
    ]),
    narrator: slice(
      narratorSpans(
        text.text,
        text.sentences.map(({ start, end }): Span => [start, end]),
        statements.flatMap(({ content }) => content),
      ),
    ),
  }
}

const DAT = `Jan/Jan/PROPN/2/nsubj zegt/zeggen/VERB/0/root/${FINITE} dat/dat/SCONJ/5/mark het/het/PRON/5/nsubj regent/regenen/VERB/2/ccomp/${FINITE} ././PUNCT/2/punct`

describe('a verb with a clause', () => {
  test('gives source, cue and the clause with its complementiser, without the full stop', () => {
    expect(readSmall(DAT).found).toEqual([
      {
        rule: 'verb-clause',
        form: 'indirect',
        source: 'Jan',
        cue: 'zegt',
        content: ['dat het regent'],
      },
    ])
  })

  test('is no statement where the verb is no cue', () => {
    expect(readSmall(DAT.replace('zegt/zeggen', 'ziet/zien')).found).toEqual([])
  })

  test('leaves source and cue with the narrator', () => {
    expect(readSmall(DAT).narrator).toEqual(['Jan zegt'])
  })

  test('takes the noun with the relative pronoun that is the subject', () => {
    const { found } = readSmall(
      `Jan/Jan/PROPN/8/nsubj ,/,/PUNCT/4/punct die/die/PRON/4/nsubj/PronType=Rel zegt/zeggen/VERB/1/acl:relcl/${FINITE} dat/dat/SCONJ/7/mark het/het/PRON/7/nsubj regent/regenen/VERB/4/ccomp/${FINITE} vertrok/vertrekken/VERB/0/root/${FINITE}`,
    )
    expect(found.map(({ source }) => source)).toEqual(['Jan … die'])
  })
})

describe('a quotation', () => {
  const quoted = `“/“/PUNCT/4/punct Het/het/PRON/4/nsubj hard/hard/ADV/4/advmod regent/regenen/VERB/0/root/${FINITE} ”/”/PUNCT/4/punct ,/,/PUNCT/7/punct`

  test('followed by a verb of saying has its subject as voice, marks in the content', () => {
    const { found } = readSmall(
      `${quoted} zegt/zeggen/VERB/4/parataxis/${FINITE} Jan/Jan/PROPN/7/nsubj ././PUNCT/4/punct`,
    )
    expect(found).toEqual([
      {
        rule: 'quote-verb',
        form: 'direct',
        source: 'Jan',
        cue: 'zegt',
        content: ['“ Het hard regent ”'],
      },
    ])
  })

  test('followed by a trailing word has the noun behind it as voice', () => {
    const { found } = readSmall(
      `${quoted} aldus/aldus/ADP/8/case Jan/Jan/PROPN/4/parataxis ././PUNCT/4/punct`,
    )
    expect(found[0]).toMatchObject({ rule: 'quote-trailing', source: 'Jan', cue: 'aldus' })
    expect(found).toHaveLength(1)
  })

  test('that stands alone has the nearest voice, and says so', () => {
    const { found, statements } = readSmall(
      `Zij/zij/PRON/2/nsubj lachte/lachen/VERB/0/root/${FINITE} ././PUNCT/2/punct`,
      `“/“/PUNCT/4/punct Het/het/PRON/4/nsubj hard/hard/ADV/4/advmod regent/regenen/VERB/0/root/${FINITE} ././PUNCT/4/punct ”/”/PUNCT/4/punct`,
    )
    expect(found[0]).toMatchObject({ rule: 'quote-floating', source: 'Zij', cue: '' })
    expect(statements[0]?.source.implicit).toBe(true)
  })

  test('of a word or two inside a sentence is no statement', () => {
    const { found } = readSmall(
      `De/de/DET/3/det “/“/PUNCT/3/punct vredesmacht/vredesmacht/NOUN/5/nsubj ”/”/PUNCT/3/punct vertrok/vertrekken/VERB/0/root/${FINITE} ././PUNCT/5/punct`,
    )
    expect(found).toEqual([])
  })
})

describe('a source phrase', () => {
  const volgens = (noun: string): string =>
    `Volgens/volgens/ADP/3/case de/de/DET/3/det ${noun}/${noun}/NOUN/4/obl regent/regenen/VERB/0/root/${FINITE} het/het/PRON/4/nsubj ././PUNCT/4/punct`

  test('gives its noun as voice and the rest of the clause as content', () => {
    expect(readSmall(volgens('politie')).found).toEqual([
      {
        rule: 'source-phrase',
        form: 'indirect',
        source: 'de politie',
        cue: 'Volgens',
        content: ['regent het'],
      },
    ])
  })

  test('is none where the noun is a norm', () => {
    expect(readSmall(volgens('norm')).found).toEqual([])
  })
})

test('a cue with companions is read only with them', () => {
  const rest = `Jan/Jan/PROPN/2/nsubj wees/wijzen/VERB/0/root/${FINITE} kritiek/kritiek/NOUN/2/obj`
  const idiom = `${rest} van/van/ADP/2/compound:prt de/de/DET/4/fixed hand/hand/NOUN/4/fixed`
  expect(readSmall(rest).found).toEqual([])
  expect(readSmall(idiom).found[0]).toMatchObject({ rule: 'verb-object', content: ['kritiek'] })
  expect(readSmall(idiom).statements[0]?.negated).toBe(true)
})

test('a naming verb gives the named and the label', () => {
  const { namings } = readSmall(
    `Jan/Jan/PROPN/2/nsubj noemt/noemen/VERB/0/root/${FINITE} haar/haar/PRON/2/obj een/een/DET/5/det held/held/NOUN/2/xcomp`,
  )
  expect(namings).toEqual([['haar', 'een held']])
})

test('a statement inside the content of another is within it', () => {
  const { statements } = readSmall(
    `Jan/Jan/PROPN/2/nsubj zegt/zeggen/VERB/0/root/${FINITE} dat/dat/SCONJ/5/mark Piet/Piet/PROPN/5/nsubj zegt/zeggen/VERB/2/ccomp/${FINITE} dat/dat/SCONJ/8/mark het/het/PRON/8/nsubj regent/regenen/VERB/5/ccomp/${FINITE}`,
  )
  expect(statements.map(({ id, within }) => [id, within])).toEqual([
    ['s1', undefined],
    ['s2', 's1'],
  ])
})
