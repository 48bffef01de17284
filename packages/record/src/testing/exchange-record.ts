import { ensureDossier, type Dossier } from '../reports/dossiers.ts'
import { saveReport } from '../reports/save-report.ts'
import { decideItem } from '../reviews/decide.ts'
import type { Store } from '../store/open-store.ts'
import { smallReading, type SmallReading } from './small-reading.ts'

/** The engine of each reading here, as the record names it. */
export const ENGINE = '0.1.0 nl none'

/** Words of the first article that no item has, nor the neighbourhood of one. */
export const FAR_WORDS = [
  'Buitelend dreef er nog een wolkje over',
  'Knisperend grind vulde het erf',
  'Zwijgzaam sloot de bakker zijn winkel',
]

const FAR = FAR_WORDS.map(
  (words) =>
    `Daarna was het nog lang stil op de kade. ${words}, en al het andere was er nog als eerst.`,
)

export const FIRST_TEXT = [
  `${FAR[0]} =SOM(1;2) riep minister Anna Bos 😀 en zij zei: “Wij blijven hier, 😀 wat er ook komt.”`,
  `${FAR[1]} Volgens een buurvrouw ontkent de politie dat er doden zijn. ${FAR[2]}`,
  `Bos noemde de betogers “bandieten”. Zeker tien mensen raakten gewond, vreest Bos.`,
].join('\n\n')

export const FIRST = smallReading(FIRST_TEXT, {
  report: {
    ...{ title: '=Kop, met "tekens"', outlet: 'De Kade', url: 'https://kade.example/een' },
    published: '2022-01-07',
  },
  actors: { 'Anna Bos': 'person', politie: 'organization' },
  statements: [
    {
      ...{ source: 'minister Anna Bos', cue: 'zei' },
      ...{ content: '“Wij blijven hier, 😀 wat er ook komt.”', form: 'direct' },
    },
    { source: 'de politie', cue: 'ontkent', content: 'dat er doden zijn', negated: true },
    { source: 'een buurvrouw', content: 'de politie', confidence: 0.3, anonymous: true },
    { cue: 'riep', content: '=SOM(1;2)' },
  ],
  namings: [{ label: 'bandieten', named: 'de betogers', namer: 'Bos', quoted: true }],
  figures: [{ words: 'Zeker tien', counts: 'mensen', low: 10 }],
  events: [{ trigger: 'raakten gewond', type: 'ASSAULT', recipient: 'mensen', statement: 1 }],
})

export const SECOND_TEXT = 'Jan Vis zei dat de haven dicht is.\nDe haven is dicht.'

export const SECOND_SMALL: SmallReading = {
  report: { outlet: '@Blad', url: 'https://kade.example/twee', published: '2022-01' },
  actors: { 'Jan Vis': 'person' },
  statements: [{ source: 'Jan Vis', cue: 'zei', content: 'dat de haven dicht is' }],
}

const SECOND = smallReading(SECOND_TEXT, SECOND_SMALL)

const THIRD = smallReading('De haven is open.', {
  report: { url: 'https://kade.example/twee', published: '' },
})

export interface ExchangeRecord {
  readonly dossier: Dossier
  readonly first: string
  readonly second: string
  readonly third: string
}

/** A record with one of everything that an export may stumble on: quotes, formulas, marks, rejections, versions. */
export async function saveExchangeRecord(store: Store): Promise<ExchangeRecord> {
  const dossier = await ensureDossier(store, 'Haven "één"')
  const other = await ensureDossier(store, 'Ander')
  const original = new TextEncoder().encode(FIRST_TEXT)
  await saveReport(store, FIRST, { original, reference: 'een.txt', dossier: dossier.id })
  await saveReport(store, SECOND, { original: Uint8Array.of(0xff, 0, 1), dossier: other.id })
  await saveReport(store, THIRD, { original: Uint8Array.of(2), dossier: other.id })
  const idOf = async (local: string) => {
    const query = store.db.selectFrom('items').select('id').where('report', '=', FIRST.report.id)
    return (await query.where('local', '=', local).executeTakeFirstOrThrow()).id
  }
  const by = { reviewer: 'Noor' }
  await decideItem(store, { ...by, item: await idOf('f1'), decision: 'reject', note: 'Geen getal' })
  const patch = { source: { spans: 'een buurvrouw' } }
  await decideItem(store, { ...by, item: await idOf('s2'), decision: 'correct', patch })
  return { dossier, first: FIRST.report.id, second: SECOND.report.id, third: THIRD.report.id }
}
