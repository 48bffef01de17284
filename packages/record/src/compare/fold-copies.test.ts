import { expect, test } from 'vitest'
import { dossierOf } from '../testing/dossier-of.ts'
import { smallReading, type SmallReading } from '../testing/small-reading.ts'
import { describeStores } from '../testing/stores.ts'
import { OTHER_LEAD, OWN_REPORT, WIRE } from '../testing/wire-report.ts'
import { compareEvents, silentReports } from './events.ts'
import { compareFigures } from './figures.ts'
import { foldCopies } from './fold-copies.ts'
import { compareNamings } from './namings.ts'
import { questionsOf } from './questions.ts'

const said: SmallReading = {
  actors: { 'Anna Bos': 'person' },
  statements: [
    { source: 'Anna Bos', cue: 'zei', content: 'dat de oorzaak nog niet vaststaat' },
    { cue: 'liet weten', content: 'dat alle vergunningen in orde waren', anonymous: true },
  ],
  figures: [{ words: '250', counts: 'bewoners', low: 250, high: 250 }],
  namings: [
    { label: 'verplichte', named: 'blusinstallaties' },
    { label: 'in orde', named: 'alle vergunningen', statement: 1 },
  ],
  events: [{ trigger: 'waarschuwing', type: 'THREATEN' }],
}

/** Of the wire report, somewhere. */
const copy = (text: string, outlet: string, published: string, agency?: string) =>
  smallReading(text, {
    ...said,
    report: { outlet, published, ...(agency === undefined ? {} : { agency }) },
  })

const [kade, blad, bode, tijd] = ['De Kade', 'Het Blad', 'De Bode', 'De Tijd'] as const

describeStores('comparing copies', (open) => {
  test('has one voice for what several print: the agency that one of them credits', async () => {
    const dossier = await dossierOf(open(), [
      copy(WIRE, kade, '2022-01-05'),
      copy(WIRE, blad, '2022-01-06', 'ANP'),
      copy(OTHER_LEAD, bode, '2022-01-06'),
      smallReading(OWN_REPORT, {
        report: { outlet: tijd, published: '2022-01-07' },
        figures: [{ words: '250', counts: 'bewoners', low: 300, high: 300 }],
      }),
    ])
    const { fold, reports } = dossier
    const items = await foldCopies(open().db, { dossier: dossier.id }, dossier.items)
    const { namers, cells } = compareNamings(items, fold)
    expect(namers).toMatchObject([
      { kind: 'narrator', name: 'ANP', outlets: 3 },
      { kind: 'anonymous', outlets: undefined },
    ])
    const quotes = cells.flatMap(({ uses }) => uses.flatMap((use) => use.quotes))
    expect(quotes).toMatchObject([
      { outlet: kade, copies: [{ outlet: expect.anything() }, { outlet: expect.anything() }] },
      { outlet: kade, copies: [{}, {}] },
    ])
    const residents = compareFigures(items, fold).find(({ counts }) => counts[0] === 'bewoners')
    expect(residents?.figures).toMatchObject([
      { account: { name: 'ANP', outlets: 3 }, disagrees: { with: { outlet: tijd } } },
      { account: { name: tijd, outlets: undefined }, disagrees: { with: { outlet: kade } } },
    ])
    const events = compareEvents(items, fold)
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.accounts).toMatchObject([{ account: { name: 'ANP' }, quote: { outlet: kade } }])
    const tijdId = reports.find(({ outlet }) => outlet === tijd)?.id
    expect(event && silentReports(event, reports)).toEqual([tijdId])
    // One account is no question; of the residents there are two, and each copy answers.
    const questions = questionsOf(events, compareFigures(items, fold), 'report')
    expect(questions.map(({ answers }) => answers.map(({ kind }) => kind))).toEqual([
      ['same', 'same', 'same', 'differs'],
    ])
  })

  test('names the outlet that had it first where no agency is credited', async () => {
    // So many words are others that it is no copy of what other tests save.
    const other = WIRE.replaceAll(/\b(?:van|bij|en|is|een|op|het)\b/gu, 'xx')
    const dossier = await dossierOf(open(), [
      copy(other, kade, '2022-01-06'),
      copy(other, blad, '2022-01-05'),
    ])
    const items = await foldCopies(open().db, { dossier: dossier.id }, dossier.items)
    const [namer] = compareNamings(items, dossier.fold).namers
    expect(namer).toMatchObject({ kind: 'narrator', name: blad, outlets: 2 })
  })

  test('leaves alone what stands in one outlet, and two that differ', async () => {
    const own = (outlet: string) =>
      smallReading('De rebellen kwamen. De betogers liepen weg.', {
        report: { outlet, published: '2022-01-05' },
        namings: [{ label: 'rebellen', named: 'De betogers' }],
      })
    const dossier = await dossierOf(open(), [own(kade), own(tijd)])
    const items = await foldCopies(open().db, { dossier: dossier.id }, dossier.items)
    expect(items).toEqual(dossier.items)
    expect(compareNamings(items, dossier.fold).namers).toMatchObject([
      { outlets: undefined },
      { outlets: undefined },
    ])
  })
})
