import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from './language.ts'
import type { Cue } from './words/cue.ts'
import type { Pronoun } from './words/people-word.ts'

/** What the contract cannot know: how the language itself spells its closed sets, composed apart from the tables. */
export interface Spelling {
  /** Every spelling of a whole number from 0 to 100; at least one. */
  readonly cardinals: (value: number) => readonly string[]
  /** Every spelling of a rank from 1 to 100, in letters and in digits; at least one. */
  readonly ordinals: (value: number) => readonly string[]
  /** Full names, January first. */
  readonly months: readonly string[]
  /** Full names, Monday first. */
  readonly weekdays: readonly string[]
}

/** Where the tables lie: the language's own folder and that of languages/template, which sets files and columns. */
export interface Tables {
  readonly own: URL
  readonly template: URL
}

/** The tests that every language passes: its closed sets are complete and its tables are those of the others. */
export function languageContract(language: Language, spelling: Spelling, tables: Tables): void {
  describe(`${language.code} keeps the language contract`, () => {
    testNames(language)
    testOrthography(language)
    testNumbers(language, spelling)
    testCalendar(language, spelling)
    testPronouns(language)
    testCues(language)
    testWords(language)
    testTables(tables)
  })
}

function testNames({ code, names, model }: Language): void {
  test('it has a code, a name in Dutch and in English, and a folder for its model', () => {
    expect(code).toMatch(/^[a-z]{2,3}$/)
    expect(names).toMatchObject({ nl: expect.any(String), en: expect.any(String) })
    expect(model.pathname).toMatch(/\/model\/$/)
  })
}

function testOrthography({ orthography, lexicon }: Language): void {
  test('every abbreviation has its full stop', () => {
    const forms = [...orthography.abbreviations.keys()]
    expect(forms).not.toEqual([])
    expect(forms.filter((form) => !form.includes('.'))).toEqual([])
  })

  test('every apostrophe word begins or ends with a straight apostrophe, in lower case', () => {
    const forms = [...orthography.apostropheWords]
    expect(forms).not.toEqual([])
    expect(forms.filter((form) => !/^'|'$/.test(form) || form !== form.toLowerCase())).toEqual([])
  })

  test('a word falls apart at places inside it, in order', () => {
    const words = [...lexicon.numbers.keys(), ...orthography.apostropheWords, "it's", "x'", "'", '']
    for (const word of words) {
      const edges = [0, ...orthography.split(word), word.length]
      const inside = edges.slice(1, -1)
      expect(inside, word).toEqual([...new Set(inside)].sort((a, b) => a - b))
      expect(inside.filter((offset) => offset <= 0 || offset >= word.length)).toEqual([])
    }
  })
}

function testNumbers({ lexicon }: Language, { cardinals, ordinals }: Spelling): void {
  const sets = [
    { name: 'numbers', from: 0, words: lexicon.numbers, spell: cardinals },
    { name: 'ordinals', from: 1, words: lexicon.ordinals, spell: ordinals },
  ]

  test.each(sets)('$name from $from to 100 are read back as spelt', ({ from, words, spell }) => {
    for (let value = from; value <= 100; value += 1) {
      const spellings = spell(value)
      expect(spellings, String(value)).not.toEqual([])
      for (const form of spellings) expect([form, words.get(form)]).toEqual([form, value])
    }
  })

  test.each(sets)('$name up to 100 are spelt in no other way', ({ words, spell }) => {
    const whole = [...words].filter(([, value]) => Number.isInteger(value) && value <= 100)
    expect(whole.filter(([form, value]) => !spell(value).includes(form))).toEqual([])
  })
}

function testCalendar({ lexicon }: Language, spelling: Spelling): void {
  test.each([
    { name: 'months', words: lexicon.months, full: spelling.months, count: 12 },
    { name: 'weekdays', words: lexicon.weekdays, full: spelling.weekdays, count: 7 },
  ])('the $count $name are there, none besides', ({ words, full, count }) => {
    expect(full.map((form) => words.get(form))).toEqual(full.map((_, index) => index + 1))
    expect(new Set(words.values()).size).toBe(count)
    expect([...words.keys()].filter((form) => form !== form.toLowerCase())).toEqual([])
  })
}

function testPronouns({ lexicon }: Language): void {
  const some = (want: Partial<Pronoun>) =>
    lexicon.pronouns.some(
      (pronoun) =>
        (want.kind === undefined || pronoun.kind === want.kind) &&
        (want.person === undefined || pronoun.person === want.person) &&
        (want.gender === undefined || pronoun.gender === want.gender) &&
        (want.number === undefined || [want.number, 'any'].includes(pronoun.number)),
    )

  test.each(['personal', 'possessive', 'reflexive'] as const)(
    'a %s pronoun is there for every person and number',
    (kind) => {
      for (const person of [1, 2, 3] as const) {
        for (const number of ['singular', 'plural'] as const) {
          expect([person, number, some({ kind, person, number })]).toEqual([person, number, true])
        }
      }
    },
  )

  test.each(['personal', 'possessive'] as const)(
    'a %s pronoun is there for he, she, it',
    (kind) => {
      for (const gender of ['masculine', 'feminine', 'neuter'] as const) {
        expect([gender, some({ kind, person: 3, number: 'singular', gender })]).toEqual([
          gender,
          true,
        ])
      }
    },
  )

  test.each(['demonstrative', 'relative', 'interrogative', 'indefinite'] as const)(
    '%s pronouns are there',
    (kind) => expect(some({ kind })).toBe(true),
  )
}

function testCues({ lexicon }: Language): void {
  const name = ({ lemma, kind, companions }: Cue) => [...companions, lemma, kind].join(' ')
  const offending = (wrong: (cue: Cue) => boolean) => lexicon.cues.filter(wrong).map(name)

  test('at least 250 verbs and nouns report', () => {
    const reporting = lexicon.cues.filter(({ kind }) => kind === 'verb' || kind === 'noun')
    expect(new Set(reporting.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(250)
  })

  test('no cue stands there twice', () => {
    expect(repeated(lexicon.cues.map(name))).toEqual([])
  })

  test('every cue has a frame', () => {
    expect(offending(({ frames }) => frames.size === 0)).toEqual([])
  })

  test('prepositions stand where a frame takes one, and only there', () => {
    const takes = ({ frames, kind }: Cue) =>
      frames.has('prepositional') || frames.has('charge') || kind === 'evidence'
    const mayTake = (cue: Cue) => takes(cue) || cue.frames.has('naming')
    expect(offending((cue) => takes(cue) && cue.prepositions.length === 0)).toEqual([])
    expect(offending((cue) => !mayTake(cue) && cue.prepositions.length > 0)).toEqual([])
  })

  test.each(['say', 'think', 'will'] as const)('some cue is an act of %s', (act) => {
    expect(lexicon.cues.some((cue) => cue.act === act)).toBe(true)
  })

  test.each(['positive', 'negative', 'open'] as const)('some cue is %s', (polarity) => {
    expect(lexicon.cues.some((cue) => cue.polarity === polarity)).toBe(true)
  })
}

function testWords({ lexicon }: Language): void {
  test('every kind of attribution word is there, no form twice', () => {
    const kinds = new Set(lexicon.attributionWords.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['anonymous', 'self', 'source', 'spokesman', 'trailing'])
    expect(repeated(lexicon.attributionWords.map(({ form }) => form))).toEqual([])
  })

  test.each([
    'complementiser',
    'question',
    'negator',
    'anaphor',
    'owner',
    'modal',
    'addressee',
    'lacking',
  ] as const)('%s words are there', (kind) =>
    expect(lexicon.grammarWords[kind].size).toBeGreaterThan(0),
  )

  test.each([['occasion'], ['medium', 'medium-name'], ['outlet', 'outlet-name']] as const)(
    'at least 60 words are an %s',
    (...kinds) => {
      const words = lexicon.circumstances.filter(({ kind }) => kinds.some((one) => one === kind))
      expect(words.length).toBeGreaterThanOrEqual(60)
    },
  )

  test.each(['withheld', 'account', 'check', 'doubt', 'hearer'] as const)(
    '%s words are there',
    (kind) => {
      expect(lexicon.circumstances.some((word) => word.kind === kind)).toBe(true)
    },
  )

  test('the lists of nouns and names are there, in lower case', () => {
    const lists = [
      lexicon.titles,
      lexicon.normNouns,
      new Set(lexicon.voiceNouns.keys()),
      new Set(lexicon.givenNames.keys()),
      lexicon.organizationWords,
      new Set(lexicon.peopleNouns.keys()),
    ]
    for (const list of lists) {
      expect(list.size).toBeGreaterThan(0)
      expect([...list].filter((form) => form !== form.toLowerCase())).toEqual([])
    }
  })

  test('no noun is both followed and heard, unless it is a text', () => {
    const heard = [...lexicon.normNouns].map((noun) => lexicon.voiceNouns.get(noun))
    expect(heard.filter((kind) => kind !== undefined && kind !== 'text')).toEqual([])
  })

  test('a noun that stands for a group stands for itself too', () => {
    const groups = new Set([...lexicon.peopleNouns.values()].map(({ group }) => group))
    groups.delete('')
    expect([...groups].filter((noun) => lexicon.peopleNouns.get(noun)?.group !== noun)).toEqual([])
  })
}

function testTables({ own, template }: Tables): void {
  test('the tables are those of the template, column for column', () => {
    expect(headers(own)).toEqual(headers(template))
  })
}

function headers(folder: URL): Record<string, string | undefined> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8').split('\n')[0]]),
  )
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
