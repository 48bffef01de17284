import type { Reading } from '@volgens/shapes'
import { beforeAll, expect, test } from 'vitest'
import { ensureDossier } from '../reports/dossiers.ts'
import { selectItems } from '../items/item-query.ts'
import { saveReport } from '../reports/save-report.ts'
import type { Store } from '../store/open-store.ts'
import { smallReading, type SmallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { checkQuery } from './check-query.ts'
import { conditionOf } from './conditions.ts'
import { findActor, type FoundActor } from './find-actors.ts'
import type { SearchQuery } from './search-query.ts'
import { search } from './search.ts'

const original = new TextEncoder().encode('as given')

const save = (store: Store, reading: Reading, dossier?: number) =>
  saveReport(store, reading, { original, dossier })

/** Five reports on a bridge, in two languages, of four outlets. */
const REPORTS: readonly (readonly [text: string, small: SmallReading])[] = [
  [
    'Burgemeester Anna Tokajeva zei dat de oude dijken boven het water dicht blijven. De politie sprak van zeker tien gewonden.',
    {
      report: { outlet: 'De Kade', published: '2022-01-05', title: 'Dijk dicht' },
      actors: { 'Anna Tokajeva': 'person', 'De politie': 'group' },
      statements: [
        {
          source: 'Burgemeester Anna Tokajeva',
          cue: 'zei',
          content: 'dat de oude dijken boven het water dicht blijven',
        },
        { source: 'De politie', cue: 'sprak', content: 'van zeker tien gewonden' },
      ],
      figures: [{ words: 'zeker tien', counts: 'gewonden', low: 10, statement: 1 }],
    },
  ],
  [
    'Anna Tokajeva ontkende dat de dijk onveilig was. Volgens omstanders liep iemand in het water. De krant noemt haar een waaghals.',
    {
      report: { outlet: 'Het Veer', published: '2022-01-08', lang: 'nl-BE' },
      actors: { 'Anna Tokajeva': 'person' },
      statements: [
        {
          source: 'Anna Tokajeva',
          cue: 'ontkende',
          content: 'dat de dijk onveilig was',
          negated: true,
        },
        {
          source: 'omstanders',
          cue: 'Volgens',
          content: 'liep iemand in het water',
          anonymous: true,
        },
      ],
      namings: [{ label: 'een waaghals', named: 'haar' }],
    },
  ],
  [
    '“The bridges over the water stay closed,” said Anna Tokayeva. Troops attacked Harlow in March.',
    {
      report: { outlet: 'The Mole', published: '2022-02-01', lang: 'en' },
      actors: { 'Anna Tokayeva': 'person', Troops: 'group', Harlow: 'organization' },
      statements: [
        {
          source: 'Anna Tokayeva',
          cue: 'said',
          content: '“The bridges over the water stay closed,”',
          form: 'direct',
        },
      ],
      events: [
        {
          trigger: 'attacked',
          type: 'ASSAULT',
          mode: 'possible',
          actor: 'Troops',
          recipient: 'Harlow',
        },
      ],
    },
  ],
  [
    'De gemeente denkt dat vijftien auto’s in het water liggen. Misschien zei Jan de Boer dat de dijk zal zakken.',
    {
      report: { outlet: 'De Kade', published: '2022-03-02' },
      actors: { 'De gemeente': 'organization', 'Jan de Boer': 'person' },
      statements: [
        { source: 'De gemeente', cue: 'denkt', content: 'dat vijftien auto’s in het water liggen' },
        { source: 'Jan de Boer', cue: 'zei', content: 'dat de dijk zal zakken', confidence: 0.3 },
      ],
      figures: [{ words: 'vijftien', counts: 'auto’s', low: 15, high: 15, statement: 0 }],
    },
  ],
]

const wordsOf = async (store: Store, query: SearchQuery) =>
  (await search(store, query)).hits.map(({ item }) => item.words)

describeStores('searching', (open) => {
  let dossier = 0
  beforeAll(async () => {
    dossier = (await ensureDossier(open(), 'brug')).id
    for (const [at, [text, small]] of REPORTS.entries()) {
      await save(open(), smallReading(text, small), at === 0 ? dossier : undefined)
    }
  })

  const BRIDGES = 'dat de oude dijken boven het water dicht blijven'
  const UNSAFE = 'dat de dijk onveilig was'
  const ENGLISH = '“The bridges over the water stay closed,”'
  const SOMEBODY = 'liep iemand in het water'
  const CARS = 'dat vijftien auto’s in het water liggen'
  const SUGGESTED = 'dat de dijk zal zakken'
  const WOUNDED = 'van zeker tien gewonden'
  const TEN = 'zeker tien … gewonden'
  const FIFTEEN = 'vijftien … auto’s'
  const DAREDEVIL = 'haar … een waaghals'
  const ATTACK = 'Troops … attacked … Harlow'

  test.each<readonly [why: string, query: SearchQuery, words: readonly string[]]>([
    ['a Dutch word in another inflection', { words: 'dijk' }, [BRIDGES, UNSAFE]],
    ['an English word in another inflection', { words: 'bridge' }, [ENGLISH]],
    ['a word of both languages', { words: 'water' }, [BRIDGES, SOMEBODY, ENGLISH, CARS]],
    ['a Dutch stem only in Dutch, an English one only in English', { words: 'closing' }, [ENGLISH]],
    ['words in any order', { words: 'water dijken' }, [BRIDGES]],
    ['words in this order', { words: '"oude dijken"' }, [BRIDGES]],
    ['words not in this order', { words: '"dijken oude"' }, []],
    ['words without another', { words: 'water -dijk -liep' }, [ENGLISH, CARS]],
    ['a word so common that others leave it out', { words: '"in het water"' }, [SOMEBODY, CARS]],
    ['one word or another', { words: 'onveilig or auto' }, [UNSAFE, CARS, FIFTEEN]],
    ['a word of one language', { words: 'water', lang: 'en' }, [ENGLISH]],
    ['a language with its regions', { lang: 'nl', words: 'onveilig' }, [UNSAFE]],
    ['only a region', { lang: 'nl-BE', kind: 'statement' }, [UNSAFE, SOMEBODY]],
    [
      'a voice by another spelling of its name',
      { voice: 'Anna Tokayeva' },
      [BRIDGES, UNSAFE, ENGLISH],
    ],
    ['a voice by a last name', { voice: 'Токаева', negated: true }, [UNSAFE]],
    ['a voice that nobody is', { voice: 'Karel Niemand' }, []],
    ['somebody named', { about: 'Harlow' }, [ATTACK]],
    ['an anonymous voice', { voiceKind: 'anonymous' }, [SOMEBODY]],
    ['the narrator', { voiceKind: 'narrator' }, [DAREDEVIL, ATTACK]],
    ['a named voice of a figure', { voiceKind: 'named', kind: 'figure' }, [TEN, FIFTEEN]],
    ['a form', { form: 'direct' }, [ENGLISH]],
    ['an act', { act: 'think' }, []],
    ['denials', { negated: true }, [UNSAFE]],
    ['no denials', { negated: false, words: 'dijk' }, [BRIDGES]],
    ['events of a type', { type: 'ASSAULT' }, [ATTACK]],
    ['events of another mode', { type: 'ASSAULT', mode: 'happened' }, []],
    ['part of a label', { label: 'WAAGHALS' }, [DAREDEVIL]],
    ['a label with signs that mean nothing', { label: '%' }, []],
    ['what is counted', { counts: 'gewond' }, [TEN]],
    ['figures that reach a bound', { figure: { low: 12 } }, [TEN, FIFTEEN]],
    ['figures below a bound', { figure: { high: 12 } }, [TEN]],
    ['figures within bounds', { figure: { low: 2, high: 9 } }, []],
    [
      'what was said in a month',
      { said: '2022-01', kind: 'statement' },
      [BRIDGES, WOUNDED, UNSAFE, SOMEBODY],
    ],
    ['what was said up to a day', { said: '../2022-01-05' }, [BRIDGES, WOUNDED, TEN]],
    ['an outlet in any case', { outlet: 'the mole' }, [ENGLISH, ATTACK]],
    ['a dossier', { dossier: 'brug' }, [BRIDGES, WOUNDED, TEN]],
    ['what people confirmed', { review: 'confirmed' }, []],
    ['suggestions too', { words: 'dijk', suggestions: true }, [BRIDGES, UNSAFE, SUGGESTED]],
    ['several at once', { words: 'water', outlet: 'De Kade', voice: 'Anna Tokajeva' }, [BRIDGES]],
    ['the latest first', { words: 'water', order: 'latest' }, [CARS, ENGLISH, SOMEBODY, BRIDGES]],
  ])('finds %s', async (_, query, words) => {
    expect(await wordsOf(open(), query)).toEqual(words)
  })

  test('finds the same of somebody whom too many reports name to list', async () => {
    const query = checkQuery({})
    const about = await findActor(open().db, 'Anna Tokajeva')
    expect(about.rows?.length).toBeGreaterThan(1)
    const idsFor = async (found: FoundActor) => {
      const condition = conditionOf(query, { voice: undefined, about: found, dossier: undefined })
      return (await selectItems(open().db, condition('item'))).map(({ id }) => id)
    }
    expect(await idsFor({ ...about, rows: undefined })).toEqual(await idsFor(about))
  })

  test('gives each hit its sentence, and where the words stand that match', async () => {
    const shown = async (query: SearchQuery) =>
      (await search(open(), query)).hits.map(({ item, matches }) => {
        const { text } = item.sentence
        return [item.voice.words, matches.map(([start, end]) => text.slice(start, end))]
      })
    expect(await shown({ words: '"oude dijk" water -brug' })).toEqual([
      ['Burgemeester Anna Tokajeva', ['oude', 'dijken', 'water']],
    ])
    expect(await shown({ words: 'bridges', about: undefined })).toEqual([
      ['Anna Tokayeva', ['bridges']],
    ])
    expect(await shown({ voiceKind: 'anonymous' })).toEqual([['omstanders', []]])
  })

  test('counts by facets, each of which adds up to all', async () => {
    const { count, facets } = await search(open(), {})
    expect(count).toEqual({ items: 10, hits: 10, more: false })
    for (const { values, rest, none } of Object.values(facets)) {
      expect(values.reduce((sum, each) => sum + each.count, rest + none)).toBe(count.items)
    }
    expect(facets.outlet.values.slice(0, 1)).toEqual([{ value: 'De Kade', count: 5 }])
    expect(facets.month.values.map(({ value, count: items }) => [value, items])).toEqual([
      ['2022-01', 6],
      ['2022-02', 2],
      ['2022-03', 2],
    ])
    expect(facets.voice.none).toBe(2)
    expect(facets.label).toEqual({
      values: [{ value: 'een waaghals', count: 1 }],
      rest: 0,
      none: 9,
    })
  })

  test('says why nothing was found', async () => {
    const hintsFor = async (query: SearchQuery) => (await search(open(), query)).hints
    expect(await hintsFor({ words: '?!' })).toEqual(['no-words'])
    expect(await hintsFor({ voice: 'Karel Niemand' })).toEqual(['unknown-voice'])
    expect(await hintsFor({ about: 99_999_999 })).toEqual(['unknown-about'])
    expect(await hintsFor({ words: 'walvis' })).toEqual([])
  })

  test.each<readonly [what: string, query: SearchQuery]>([
    ['quotes that do not close', { words: '"o\'reilly \\ " -- \'; drop table items' }],
    ['NUL', { words: 'dijk\0dicht', outlet: '\0' }],
    ['operators of the database', { words: '!(a | b) & <-> :* %' }],
    ['half a character', { words: '\ud83d bok' }],
    ['emoji', { words: '🦆🦆', label: '🦆' }],
    ['nothing but a minus', { words: '- -- -"" ', label: '_' }],
    ['one endless word', { words: 'ж'.repeat(1000) }],
  ])('finds nothing for %s', async (_, query) => {
    expect((await search(open(), query)).hits).toEqual([])
  })

  test.each<readonly [what: string, query: SearchQuery, message: RegExp]>([
    [
      '100,000 characters',
      { words: 'dijk '.repeat(20_000) },
      /100000 characters; expected at most 1000/,
    ],
    ['no days', { said: 'toen' }, /said: "toen"; expected days as/],
    ['days that end before they begin', { meant: '2022-02-01/2022-01-01' }, /meant/],
    ['bounds that end before they begin', { figure: { low: 3, high: 2 } }, /from 3 to 2/],
    ['a figure that is none', { figure: { low: NaN } }, /NaN; expected a number/],
    ['a type that is none', { type: 'PROTST' as 'PROTEST' }, /PROTST"; expected one of AGREE/],
    ['a mode that is none', { mode: 'maybe' as 'denied' }, /maybe"; expected one of happened/],
    ['an actor that is none', { voice: 1.5 }, /actor 1.5/],
    ['an endless page', { limit: 5000 }, /5000 hits; expected a whole number from 1 to 100/],
    ['a cursor of nobody', { after: '2022-02-31.4' }, /go on after/],
  ])('refuses %s', async (_, query, message) => {
    await expect(search(open(), query)).rejects.toMatchObject({
      code: 'bad-search',
      message: expect.stringMatching(message) as string,
    })
  })

  test('refuses a dossier that is not there', async () => {
    await expect(search(open(), { dossier: 'kanaal' })).rejects.toMatchObject({
      code: 'no-such-dossier',
    })
  })
})
