import { languageContract } from '@volgens/reading/contract'
import { describe, expect, test } from 'vitest'
import { dutch } from './index.ts'

const ones = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const irregular = ['tien', 'elf', 'twaalf', 'dertien', 'veertien']
const stems = ['', '', 'twin', 'der', 'veer', 'vijf', 'zes', 'zeven', 'tach', 'negen']

const one = (value: number) => ones[value] ?? ''

/** "22" → tweeëntwintig: the ones first, then en (ën after a vowel that would clash), then the tens. */
function cardinal(value: number): string {
  if (value === 0) return 'nul'
  if (value === 100) return 'honderd'
  if (value < 10) return one(value)
  if (value < 15) return irregular[value - 10] ?? ''
  if (value < 20) return `${one(value - 10)}tien`
  const tens = `${stems[Math.floor(value / 10)] ?? ''}tig`
  const rest = value % 10
  if (rest === 0) return tens
  return `${one(rest)}${one(rest).endsWith('e') ? 'ën' : 'en'}${tens}`
}

/** -ste after eerste, achtste and from twintigste on; -de otherwise. */
function ordinal(value: number): string {
  if (value === 1) return 'eerste'
  if (value === 3) return 'derde'
  return `${cardinal(value)}${rankEnding(value)}`
}

const rankEnding = (value: number) => (value === 1 || value === 8 || value >= 20 ? 'ste' : 'de')

languageContract(
  dutch,
  {
    cardinals: (value) => [
      cardinal(value),
      ...(value === 1 ? ['één', 'eén'] : []),
      ...(value === 12 ? ['dozijn'] : []),
    ],
    ordinals: (value) => [ordinal(value), `${value}e`, `${value}${rankEnding(value)}`],
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },
  {
    own: new URL('../lexicon/', import.meta.url),
    template: new URL('../../template/lexicon/', import.meta.url),
  },
)

describe('Dutch', () => {
  test('keeps every written word whole', () => {
    expect(["zo'n", "foto's", "'t", 'dat-ie'].map(dutch.orthography.split)).toEqual([
      [],
      [],
      [],
      [],
    ])
  })

  test('writes a separable verb as one lemma', () => {
    const verbs = new Set(dutch.lexicon.cues.map(({ lemma }) => lemma))
    expect(['aankondigen', 'tegenspreken', 'toegeven'].filter((verb) => !verbs.has(verb))).toEqual(
      [],
    )
  })

  test.each([
    ['weten', ['laten'], 'say'],
    ['geven', ['te', 'kennen'], 'say'],
    ['wijzen', ['van', 'de', 'hand'], 'say'],
    ['zijn', ['van', 'mening'], 'think'],
  ])('knows %s with %j as an act of %s', (lemma, companions, act) => {
    expect(dutch.lexicon.cues).toContainEqual(expect.objectContaining({ lemma, companions, act }))
  })
})
