import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { compareEvents, silentReports } from './events.ts'
import { compareFigures } from './figures.ts'
import { questionsOf } from './questions.ts'
import { relatedReports } from './related.ts'

const actors = { 'Anna Bos': 'person', 'Piet Vos': 'person' } as const

const attack = {
  trigger: 'sloeg',
  type: 'ASSAULT',
  actor: 'Anna Bos',
  recipient: 'Piet Vos',
} as const

const told = smallReading('Anna Bos sloeg Piet Vos op 3 januari.', {
  report: { outlet: 'De Ene', published: '2022-01-04' },
  actors,
  times: { '3 januari': '2022-01-03' },
  events: [{ ...attack, time: '3 januari' }],
})

const denied = smallReading('Anna Bos ontkent dat zij Piet Vos op 4 januari sloeg.', {
  report: { outlet: 'De Andere', published: '2022-01-05' },
  actors,
  times: { '4 januari': '2022-01-04' },
  statements: [
    {
      source: 'Anna Bos',
      cue: 'ontkent',
      content: 'dat zij Piet Vos op 4 januari sloeg',
      negated: true,
    },
  ],
  events: [{ ...attack, statement: 0, time: '4 januari' }],
})

const open_ = smallReading('Anna Bos sloeg mogelijk Piet Vos.', {
  report: { outlet: 'De Derde', published: '2022-01-05' },
  actors,
  events: [{ ...attack, mode: 'possible' }],
})

const silent = smallReading('De zon scheen op 3 januari.', {
  report: { outlet: 'De Stille', published: '2022-01-04' },
})

const later = smallReading('Anna Bos sloeg Piet Vos op 20 januari.', {
  report: { outlet: 'De Latere', published: '2022-01-21' },
  actors,
  times: { '20 januari': '2022-01-20' },
  events: [{ ...attack, time: '20 januari' }],
})

describeStores('comparing events', (open) => {
  test('says who has it that it happened, who denies it, who leaves it open and who is silent', async () => {
    const { items, reports, fold } = await dossierOf(open(), [told, denied, open_, silent])
    const [event, ...others] = compareEvents(items, fold)
    expect(others).toEqual([])
    if (event === undefined) throw new Error('no event')
    expect(event.contested).toBe(true)
    expect(event.accounts.map(({ account, stance }) => [account.name, stance]).sort()).toEqual([
      ['Anna Bos', 'denied'],
      ['De Derde', 'open'],
      ['De Ene', 'happened'],
    ])
    expect(silentReports(event, reports)).toEqual([silent.report.id])
    const first = event.accounts.find(({ account }) => account.name === 'De Ene')
    expect(first?.quote).toMatchObject({
      start: told.report.text.indexOf('sloeg'),
      sentence: { start: 0, text: told.report.text },
    })
  })

  test('has a score of parts that add up, and none for the first', async () => {
    const { items, fold } = await dossierOf(open(), [told, denied])
    const [event] = compareEvents(items, fold)
    const [first, second] = event?.accounts ?? []
    expect(first?.likeness).toBeUndefined()
    const { score = 0, parts } = second?.likeness ?? {}
    expect(parts).toMatchObject({ doer: 0.3, other: 0.3, time: 0.1, place: 0, trigger: 0.1 })
    expect(score).toBeCloseTo(0.8)
  })

  test.each([
    [1, 2],
    [0, 1],
  ])('holds times within %i days to be of one event', async (days, accounts) => {
    const { items, fold } = await dossierOf(open(), [told, denied])
    expect(compareEvents(items, fold, { days })[0]?.accounts).toHaveLength(accounts)
  })

  test('never joins what lies weeks apart, or is of another type', async () => {
    const thanks = smallReading('Anna Bos bedankte Piet Vos op 3 januari.', {
      actors,
      times: { '3 januari': '2022-01-03' },
      events: [{ ...attack, trigger: 'bedankte', type: 'SUPPORT', time: '3 januari' }],
    })
    const { items, fold } = await dossierOf(open(), [told, later, thanks])
    expect(compareEvents(items, fold).map(({ accounts }) => accounts.length)).toEqual([1, 1, 1])
  })

  test('joins across languages by what words are for, but not in two towns', async () => {
    const known = {
      Aktau: { source: 'geonames:1', country: 'KZ' },
      Almaty: { source: 'geonames:2', country: 'KZ' },
      Kazachstan: { source: 'countries', country: 'KZ', precision: 'country' },
    } as const
    const shot = (
      text: string,
      trigger: string,
      parties: [string, string],
      place: keyof typeof known,
    ) =>
      smallReading(text, {
        report: { lang: text.includes('soldiers') ? 'en' : 'nl', published: '2022-01-07' },
        places: { [place]: known[place] },
        events: [
          {
            ...{ trigger, type: 'ASSAULT', place, concepts: ['force', 'crowd'] },
            ...{ actor: parties[0], recipient: parties[1] },
          },
        ],
      })
    const readings = [
      shot(
        'In Aktau schoten militairen op betogers.',
        'schoten',
        ['militairen', 'betogers'],
        'Aktau',
      ),
      shot('In Aktau soldiers shot at rioters.', 'shot', ['soldiers', 'rioters'], 'Aktau'),
      shot('In Almaty soldiers shot at protesters.', 'shot', ['soldiers', 'protesters'], 'Almaty'),
      shot(
        'In Kazachstan schoten militairen op relschoppers.',
        'schoten',
        ['militairen', 'relschoppers'],
        'Kazachstan',
      ),
    ]
    const { items, fold } = await dossierOf(open(), readings)
    const words = compareEvents(items, fold).map(({ accounts }) =>
      accounts.map(({ quote }) => quote.sentence.text.slice(0, 9)).sort(),
    )
    expect(words.sort()).toEqual([['In Aktau ', 'In Aktau ', 'In Kazach'], ['In Almaty']])
    // Who calls them otherwise may speak of others: no claim that both say the same.
    const questions = questionsOf(compareEvents(items, fold), [], 'report')
    expect(questions.map(({ answers }) => answers.map(({ kind }) => kind).sort())).toEqual([
      ['alike', 'alike', 'same'],
    ])
  })

  test('answers questions per report, beside the first account that does not deny', async () => {
    const { items, fold } = await dossierOf(open(), [told, denied, open_, silent])
    const [question, ...others] = questionsOf(
      compareEvents(items, fold),
      compareFigures(items, fold),
      'report',
    )
    expect(others).toEqual([])
    expect(question?.first.report).toBe(told.report.id)
    expect(question?.answers[1]?.quotes[0]?.account.name).toBe('Anna Bos')
    const answers = new Map(question?.answers.map(({ column, kind }) => [column, kind]))
    expect(answers).toEqual(
      new Map([
        [told.report.id, 'same'],
        [denied.report.id, 'denies'],
        [open_.report.id, 'differs'],
      ]),
    )
  })

  test('suggests reports that may be about the same, with what speaks for it', async () => {
    const { items, reports, fold } = await dossierOf(open(), [told, denied, silent, later])
    const related = relatedReports(told.report.id, items, reports, fold)
    expect(related.map(({ report }) => report.outlet)).toEqual(['De Andere', 'De Latere'])
    expect(related[0]?.events).toHaveLength(1)
    expect(related[1]?.events).toEqual([])
    expect(related[0]?.actors.toSorted()).toEqual(['Anna Bos', 'Piet Vos'])
  })
})
